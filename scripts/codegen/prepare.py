"""Put what an OpenAPI document says where the generator looks for it.

An overlay cannot do this, because it cannot move a value. The meaning of the document does not
change. Each step is superfluous once openapi-python-client reads the original place.
"""

from __future__ import annotations

import hashlib
import re

from . import media, references
from .document import (
    Json,
    Operation,
    RegenError,
    as_object,
    objects_in,
    operations,
    path_items,
    schemas,
)
from .names import ClassName, PythonIdentifier, names_of_clients
from .simplify import simplify_schemas

_LONGEST_NAME = 120


def prepare(document: Json) -> None:
    """Change a document, in place, to what the generator understands.

    Raises:
        RegenError: A reference cannot be followed.
    """
    references.check(document)
    references.inline_components(document)
    leave_out_what_is_not_read(document)
    complete(document)
    media.choose(document)
    references.name_schemas(document)
    references.open_recursive_types(document)
    describe_parameters(document)
    simplify_parameters(document)
    simplify_schemas(document)
    references.name_members(document)
    mark_members(document)
    name_classes(document)
    name_tags(document)
    name_operations(document)


def leave_out_what_is_not_read(document: Json) -> None:
    """Remove what no code is made from, because the generator checks it nevertheless."""
    for name in ("externalDocs", "security", "servers", "webhooks"):
        document.pop(name, None)
    components = as_object(document.get("components"))
    for section in list(components):
        if section != "schemas":
            del components[section]
    for operation in operations(document):
        for name in ("callbacks", "externalDocs", "security", "servers"):
            operation.entry.pop(name, None)
        for response in objects_in(operation.entry.get("responses")):
            response.pop("headers", None)
            response.pop("links", None)


def complete(document: Json) -> None:
    """Add what OpenAPI lets a document leave out: paths, responses, their descriptions.

    Raises:
        RegenError: The document has operations of methods that only it names.
    """
    document["openapi"] = re.sub(r"^3\.[2-9]\b.*|^3\.\d+$", "3.1.0", str(document["openapi"]))
    for path, item in as_object(document.setdefault("paths", {})).items():
        if "additionalOperations" in as_object(item):
            raise RegenError(f"{path}: additionalOperations cannot be generated; remove them")
    for operation in operations(document):
        responses = operation.entry.setdefault("responses", {})
        for status in list(responses) if isinstance(responses, dict) else ():
            response = responses.pop(status)
            if isinstance(response, dict):
                response.setdefault("description", "")
            responses[re.sub(r"^(\d)xx$", r"\1XX", status)] = response


def describe_parameters(document: Json) -> None:
    """Copy the description of each parameter into its schema, the only one that is read."""
    for parameter in _parameters(document):
        schema = parameter.get("schema")
        if isinstance(schema, dict) and "$ref" not in schema and "description" in parameter:
            schema.setdefault("description", parameter["description"])


def simplify_parameters(document: Json) -> None:
    """Let parameters be text that the generator would leave out or refuse.

    Those are JSON in a parameter (`content` in place of `schema`), and dates and lists in headers:
    the caller joins the items by commas.
    """
    for parameter in _parameters(document):
        if "content" in parameter and "schema" not in parameter:
            kept = {"description": parameter["description"]} if "description" in parameter else {}
            parameter["schema"] = {"type": "string", **kept}
        schema = as_object(parameter.get("schema"))
        if parameter.get("in") in {"header", "cookie"}:
            reference = schema.get("$ref")
            found = references.target(document, reference) if reference else schema
            if as_object(found).get("type") in {"array", "object"}:
                parameter["schema"] = {"type": "string"}
            elif schema.get("type") == "string":
                schema.pop("format", None)


def mark_members(document: Json) -> None:
    """Make a discriminator's property a const in the members of the union.

    The generator forgets discriminators and keeps consts. A member is left alone if several values
    stand for it, or if its property is a const already, or if it has no such property of its own.
    """
    named = schemas(document)
    values: dict[tuple[str, str], set[str]] = {}
    for _, union in references.objects(document):
        discriminator = as_object(union.get("discriminator"))
        key, mapping = discriminator.get("propertyName"), as_object(discriminator.get("mapping"))
        if not isinstance(key, str):
            continue
        members = [
            member.get("$ref")
            for word in ("oneOf", "anyOf")
            for member in objects_in(union.get(word))
        ]
        for reference in members:
            name = str(reference).rpartition("/")[2]
            marks = {value for value, target in mapping.items() if target in {reference, name}}
            values.setdefault((name, key), set()).update(marks or {name})
    for (name, key), marks in values.items():
        properties = as_object(as_object(named.get(name)).get("properties"))
        present = as_object(properties.get(key))
        if (
            len(marks) == 1
            and present
            and "const" not in present
            and len(present.get("enum") or "ab") > 1
        ):
            kept = {"description": present["description"]} if "description" in present else {}
            properties[key] = {"type": "string", "const": marks.pop(), **kept}


def name_classes(document: Json) -> None:
    """Give schemas whose classes would have one name, or one module, titles with a number."""
    taken: set[str] = set()
    words = {
        name: title if isinstance(title := schema.get("title"), str) and title else name
        for name, schema in schemas(document).items()
        if isinstance(schema, dict) and "$ref" not in schema
    }
    # Those without a title keep their names.
    for name, word in sorted(words.items(), key=lambda item: item[0] != item[1]):
        number, free = 1, word
        while (module := PythonIdentifier(ClassName(free, "field_"), "field_")) in taken:
            number += 1
            free = f"{word} {number}"
        taken.add(module)
        if number > 1:
            schemas(document)[name]["title"] = free


def name_tags(document: Json) -> None:
    """Give tags another name that a client has already, or whose class another tag has."""
    names = {name: name for name in map(_tag, operations(document))}
    classes: dict[str, str] = {}
    for tag in names:
        module = PythonIdentifier(tag, "tag")
        number = 1
        if module in names_of_clients():
            names[tag] = f"{tag} operations"
        while classes.setdefault(ClassName(names[tag], "field_"), module) != module:
            number += 1
            names[tag] = f"{tag} {number}"
    for operation in operations(document):
        tag = _tag(operation)
        if names[tag] != tag:
            operation.entry["tags"] = [names[tag]]
    for described in objects_in(document.get("tags")):
        described["name"] = names.get(str(described.get("name")), described.get("name"))


def name_operations(document: Json) -> None:
    """Number operations of a tag whose functions would have one name, and shorten long names."""
    taken: set[tuple[str, str]] = set()
    for operation in operations(document):
        name = operation.entry.get("operationId")
        if not isinstance(name, str):  # as the generator makes one
            path = re.sub("[{}]", "", operation.path).replace("/", "_")
            name = f"{operation.method.lower()}_{path}"
        if len(name) > _LONGEST_NAME:
            digest = hashlib.sha256(name.encode()).hexdigest()[:8]
            name = f"{name[:_LONGEST_NAME]}_{digest}"
        module = PythonIdentifier(_tag(operation), "tag")
        number, free = 1, name
        while (key := (module, PythonIdentifier(free, "field_"))) in taken:
            number += 1
            free = f"{name}_{number}"
        taken.add(key)
        if number > 1 or len(name) > _LONGEST_NAME:
            operation.entry["operationId"] = free


def _tag(operation: Operation) -> str:
    tags = operation.entry.get("tags")
    return str(tags[0]) if isinstance(tags, list) and tags else "default"


def _parameters(document: Json) -> list[Json]:
    holders = (*path_items(document), *(operation.entry for operation in operations(document)))
    return [one for holder in holders for one in objects_in(holder.get("parameters"))]
