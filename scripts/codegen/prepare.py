"""Say what an OpenAPI document says in the places where the generator looks for it.

These are the things that an overlay cannot do, because it cannot move a value. Nothing of the
meaning changes. Each is superfluous once openapi-python-client reads the document where it speaks.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier

Json = dict[str, Any]


def prepare(document: Json) -> None:
    """Change a document, in place, to what the generator understands."""
    describe_parameters(document)
    mark_members(document)


def describe_parameters(document: Json) -> None:
    """Copy the description of each parameter into its schema, the only one that is read."""
    for parameter in _parameters(document):
        schema = parameter.get("schema")
        if isinstance(schema, dict) and "$ref" not in schema and "description" in parameter:
            schema.setdefault("description", parameter["description"])


def mark_members(document: Json) -> None:
    """Make a discriminator's property a const in the members of the union.

    Discriminators are forgotten when the document is parsed; consts are not. A member that goes by
    several values, has a const already, or has no such property of its own is left alone.
    """
    schemas = _object(_object(document.get("components")).get("schemas"))
    values: dict[tuple[str, str], set[str]] = {}
    for union in _every_object(document):
        discriminator = _object(union.get("discriminator"))
        key, mapping = discriminator.get("propertyName"), _object(discriminator.get("mapping"))
        if not isinstance(key, str):
            continue
        members = [
            member.get("$ref")
            for word in ("oneOf", "anyOf")
            for member in _objects(union.get(word))
        ]
        for reference in members:
            name = str(reference).rpartition("/")[2]
            named = {value for value, target in mapping.items() if target in {reference, name}}
            values.setdefault((name, key), set()).update(named or {name})
    for (name, key), marks in values.items():
        properties = _object(_object(schemas.get(name)).get("properties"))
        present = _object(properties.get(key))
        if (
            len(marks) == 1
            and present
            and "const" not in present
            and len(present.get("enum") or "ab") > 1
        ):
            kept = {"description": present["description"]} if "description" in present else {}
            properties[key] = {"type": "string", "const": marks.pop(), **kept}


def extensions(document: Json) -> str:
    """Return, as a Jinja template, what the generator forgets and our templates need.

    `operations` has the `x-` fields of each operation by its method and path, `tags` the
    descriptions of the tags by their names in Python, `secrets` the properties that no repr shows
    by the names of their classes.
    """
    operations = {
        f"{method.upper()} {path}": fields
        for path, item in _object(document.get("paths")).items()
        for method, operation in _object(item).items()
        if (fields := {k: v for k, v in _object(operation).items() if k.startswith("x-")})
    }
    tags = {
        PythonIdentifier(tag["name"], "tag"): tag["description"]
        for tag in _objects(document.get("tags"))
        if isinstance(tag.get("name"), str) and isinstance(tag.get("description"), str)
    }
    schemas = _object(_object(document.get("components")).get("schemas"))
    secrets = {
        ClassName(name, ""): names
        for name, schema in schemas.items()
        if (names := _secrets(schema))
    }
    given = {"operations": operations, "tags": tags, "secrets": secrets}
    return "".join(f"{{% set {name} = {_literal(value)} %}}\n" for name, value in given.items())


def _secrets(schema: object) -> list[str]:
    properties = _object(_object(schema).get("properties"))
    return [name for name, value in properties.items() if _object(value).get("x-secret")]


def facts(document: Json) -> str:
    """Return what a server needs to know of a document, as JSON: all but what is for people.

    A path, a schema, a parameter has a line of its own, so that a change shows where it is.
    """
    operations = {path: _answering(item) for path, item in _object(document.get("paths")).items()}
    document = {**document, "paths": operations}
    lines = [f'"openapi": {json.dumps(document.get("openapi"))}', _section(document, "paths")]
    components = _object(document.get("components"))
    kinds = [
        kind for kind in ("schemas", "parameters", "responses") if _object(components.get(kind))
    ]
    sections = ",\n".join(_section(components, kind) for kind in kinds)
    lines.append(f'"components": {{\n{sections}\n}}')
    return "{\n" + ",\n".join(lines) + "\n}\n"


_FOR_PEOPLE = {"description", "summary", "title", "example", "examples", "externalDocs"}
_BY_NAME = {"properties", "paths", "schemas", "parameters", "responses", "mapping", "$defs"}


def _answering(item: object) -> Json:
    """Return a path's operations with what they take and answer; of errors only the status."""
    kept: Json = {}
    for method, operation in _object(item).items():
        if not isinstance(operation, dict):
            kept[method] = operation  # parameters of all its operations
            continue
        words = ("operationId", "parameters", "requestBody", "responses")
        kept[method] = {word: operation[word] for word in words if word in operation}
        answers = _object(operation.get("responses"))
        kept[method]["responses"] = {k: v if k[:1] == "2" else {} for k, v in answers.items()}
    return kept


def _section(holder: Json, name: str) -> str:
    entries = [
        f"{json.dumps(key)}: {json.dumps(_bare(value), separators=(',', ':'))}"
        for key, value in _object(holder.get(name)).items()
    ]
    return f"{json.dumps(name)}: {{\n" + ",\n".join(entries) + "\n}"


def _bare(value: object, *, named: bool = False) -> object:
    """Return a part of a document without what is for people; the keys of `named` are names."""
    if isinstance(value, list):
        return [_bare(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: item
        if key in {"const", "enum", "default"} and not named
        else _bare(item, named=key in _BY_NAME and not named)
        for key, item in value.items()
        if named or key not in _FOR_PEOPLE
    }


def _literal(value: object) -> str:
    """Return JSON as a literal of Jinja, whose `null` is `none`."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_literal(k)}: {_literal(v)}' for k, v in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_literal, value))}]"
    return "none" if value is None else json.dumps(value)


def _parameters(document: Json) -> Iterator[Json]:
    yield from _objects(_object(document.get("components")).get("parameters"))
    for item in _objects(document.get("paths")):
        for holder in (item, *_objects(item)):
            yield from _objects(holder.get("parameters"))


def _every_object(value: object) -> Iterator[Json]:
    rest = [value]
    while rest:
        item = rest.pop()
        if isinstance(item, dict):
            yield item
            rest.extend(item.values())
        elif isinstance(item, list):
            rest.extend(item)


def _objects(container: object) -> list[Json]:
    """Return the objects in an object or list; nothing for anything else."""
    items = container.values() if isinstance(container, dict) else container
    return [item for item in items if isinstance(item, dict)] if isinstance(items, Iterable) else []


def _object(value: object) -> Json:
    return value if isinstance(value, dict) else {}
