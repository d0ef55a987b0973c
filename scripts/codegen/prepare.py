"""Put what an OpenAPI document says where the generator looks for it.

An overlay cannot do this, because it cannot move a value. The meaning of the document does not
change. Each step is superfluous once openapi-python-client reads the original place.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from jsonpath import JSONPointerError
from jsonpath.pointer import resolve

from .document import Json, RegenError, as_object, objects_in, schemas


def prepare(document: Json) -> None:
    """Change a document, in place, to what the generator understands.

    Raises:
        RegenError: A reference leads nowhere; the generator would crash.
    """
    check_references(document)
    describe_parameters(document)
    mark_members(document)


def check_references(document: Json) -> None:
    """Raise RegenError unless every reference into the document leads somewhere."""
    for holder in _every_object(document):
        reference = holder.get("$ref")
        if not (isinstance(reference, str) and reference.startswith("#/")):
            continue
        try:
            resolve(unquote(reference[1:]), document)
        except JSONPointerError:
            raise RegenError(f"the document has no {reference}, to which it refers") from None


def describe_parameters(document: Json) -> None:
    """Copy the description of each parameter into its schema, the only one that is read."""
    for parameter in _parameters(document):
        schema = parameter.get("schema")
        if isinstance(schema, dict) and "$ref" not in schema and "description" in parameter:
            schema.setdefault("description", parameter["description"])


def mark_members(document: Json) -> None:
    """Make a discriminator's property a const in the members of the union.

    The generator forgets discriminators and keeps consts. A member is left alone if several values
    stand for it, or if its property is a const already, or if it has no such property of its own.
    """
    named = schemas(document)
    values: dict[tuple[str, str], set[str]] = {}
    for union in _every_object(document):
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


def _parameters(document: Json) -> Iterator[Json]:
    yield from objects_in(as_object(document.get("components")).get("parameters"))
    for item in objects_in(document.get("paths")):
        for holder in (item, *objects_in(item)):
            yield from objects_in(holder.get("parameters"))


def _every_object(value: object) -> Iterator[Json]:
    rest = [value]
    while rest:
        item = rest.pop()
        if isinstance(item, dict):
            yield item
            rest.extend(item.values())
        elif isinstance(item, list):
            rest.extend(item)
