"""The x- fields of this project: check them, and hand them to the templates.

The generator does not read x- fields, nor the descriptions of tags.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema

from .document import Json, Operation, RegenError, as_object, objects_in, operations, read, schemas
from .names import ClassName, PythonIdentifier

_JOINED = {"deepObject": "[]", "pipeDelimited": "|", "spaceDelimited": " "}


def check(document: Json, schema: Path) -> None:
    """Check the x- fields against openapi/x-fields.schema.yaml.

    Raises:
        RegenError: A field of the document or of one operation has another shape.
    """
    rules = read(schema)
    whole = {**rules["$defs"]["document"], "$defs": rules["$defs"]}
    for problem in jsonschema.Draft202012Validator(whole).iter_errors(document):
        raise RegenError(f"{'.'.join(map(str, problem.absolute_path))}: {problem.message}")
    validator = jsonschema.Draft202012Validator(rules)
    for operation in operations(document):
        problem = next(iter(validator.iter_errors(operation.entry)), None)
        if problem is not None:
            where = ".".join(map(str, problem.absolute_path))
            raise RegenError(f"{operation}: {where}: {problem.message}")


def template(document: Json) -> str:
    """Return, as a Jinja template, what our templates need and the generator leaves out.

    `operations` holds the x- fields of each operation by its method and path, `styles` how its
    query parameters are written, `tags` the descriptions of the tags by their names in Python,
    `secrets` the properties that no repr shows, by the names of their classes, `sources` what the
    docstring of an operation says of its place in the document and in HeyGen's reference.
    """
    fields = {
        str(operation): {k: v for k, v in operation.entry.items() if k.startswith("x-")}
        for operation in operations(document)
    }
    tags = {
        PythonIdentifier(tag["name"], "tag"): tag["description"]
        for tag in objects_in(document.get("tags"))
        if isinstance(tag.get("name"), str) and isinstance(tag.get("description"), str)
    }
    secrets = {
        ClassName(_title(schema) or name, "field_"): names
        for name, schema in schemas(document).items()
        if (names := _secrets(schema))
    }
    styles = {str(operation): _styles(document, operation) for operation in operations(document)}
    styles = {name: style for name, style in styles.items() if style}
    sources = {str(operation): _source(document, operation) for operation in operations(document)}
    given = {
        "operations": fields,
        "styles": styles,
        "tags": tags,
        "secrets": secrets,
        "sources": sources,
    }
    return "".join(f"{{% set {name} = {_literal(value)} %}}\n" for name, value in given.items())


def _source(document: Json, operation: Operation) -> str:
    """Return the operationId, the request, and the address of the reference page if there is one.

    The pages have the names of the operations' summaries, unless `x-reference` names another.
    """
    name, summary = operation.entry.get("operationId"), operation.entry.get("summary")
    text = f"{name}: {operation}" if isinstance(name, str) else str(operation)
    pages = as_object(document.get("info")).get("x-reference-pages")
    page = operation.entry.get("x-reference") or summary
    if not (isinstance(pages, str) and isinstance(page, str) and page):
        return text
    slug = re.sub(r"[^a-z0-9]+", "-", page.lower()).strip("-")
    return f"{text}, {pages}{slug}"


def _styles(document: Json, operation: Operation) -> dict[str, str]:
    """Return, for query parameters, what joins the items of a list, or "[]" for an object's keys.

    Those that the generator writes correctly are left out: lists as repeated keys.
    """
    item = as_object(as_object(document.get("paths")).get(operation.path))
    made: dict[str, str] = {}
    for parameter in (*objects_in(item.get("parameters")), *_parameters(operation)):
        style = parameter.get("style", "form")
        exploded = parameter.get("explode", style == "form")
        if parameter.get("in") == "query" and (style == "deepObject" or not exploded):
            made[str(parameter.get("name"))] = _JOINED.get(style, ",")
    return made


def _parameters(operation: Operation) -> list[Json]:
    return objects_in(operation.entry.get("parameters"))


def _secrets(schema: object) -> list[str]:
    properties = as_object(as_object(schema).get("properties"))
    return [name for name, value in properties.items() if as_object(value).get("x-secret")]


def _title(schema: object) -> str | None:
    """Return the title of a schema, from which the generator takes the name of the class."""
    title = as_object(schema).get("title")
    return title if isinstance(title, str) else None


def _literal(value: object) -> str:
    """Return JSON as a literal of Jinja, whose `null` is `none`."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_literal(k)}: {_literal(v)}' for k, v in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_literal, value))}]"
    return "none" if value is None else json.dumps(value, ensure_ascii=False)
