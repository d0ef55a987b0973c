"""What the keywords of one schema object say, before anything that it refers to is looked at."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from driftcheck.model.nodes import BOUNDS, FACETS, TYPES, DocumentError, Json, step

SINGLE = ("not", "if", "then", "else", "contains", "propertyNames", "unevaluatedProperties")
_IMPLIED = {
    "object": ("properties", "required", "additionalProperties", "patternProperties"),
    "array": ("items", "prefixItems", "minItems", "maxItems"),
}
KNOWN = {*BOUNDS, *FACETS, *SINGLE, "patternProperties", "dependentSchemas", "prefixItems"}
KNOWN |= {"type", "nullable", "enum", "const", "properties", "required", "additionalProperties"}
KNOWN |= {"items", "anyOf", "oneOf", "allOf", "$ref", "discriminator", "default"}
KNOWN |= {"deprecated", "readOnly", "writeOnly"}


def types_of(schema: Json, pointer: str) -> tuple[frozenset[str] | None, bool]:
    """Return the types a schema names itself, and whether null is among them or all are."""
    said = schema.get("type")
    names = {said} if isinstance(said, str) else said if isinstance(said, list) else None
    if names is None:
        values = schema.get("enum", [schema["const"]] if "const" in schema else None)
        implied = [kind for kind, words in _IMPLIED.items() if any(w in schema for w in words)]
        if isinstance(values, list):
            names = {type_of(value) for value in values}
        elif len(implied) == 1:
            names = implied
        else:
            unions = [
                list_of(schema, word, pointer) for word in ("anyOf", "oneOf") if word in schema
            ]
            if unions and all(map(is_null, (member for union in unions for member in union))):
                return frozenset(), True
            null = all(any(map(is_null, union)) for union in unions)
            return None, null or schema.get("nullable") is True
    unknown = set(map(str, names)) - TYPES - {"null"}
    if unknown:
        raise DocumentError(f"{pointer}: the type {sorted(unknown)[0]!r} is unknown")
    return frozenset(map(str, names)) - {"null"}, "null" in names or schema.get("nullable") is True


def is_marked(schema: Json) -> bool:
    """Tell whether a discriminator tells the alternatives of a schema."""
    return isinstance(schema.get("discriminator"), dict)


def mark(discriminator: Json) -> Hashable:
    """Return what a discriminator says where there is nothing to choose from."""
    mapping = discriminator.get("mapping")
    words = frozenset(map(str, mapping)) if isinstance(mapping, dict) else frozenset()
    return "discriminator", str(discriminator.get("propertyName")), words


def both(left: frozenset[str], right: frozenset[str]) -> frozenset[str]:
    """Return the types that two sets of them have in common; a whole number is a number."""
    common = set(left & right)
    if "integer" in left | right and "number" in left | right:
        common.add("integer")
    return frozenset(common)


def type_of(value: object) -> str:
    """Return the type of a JSON value."""
    for kind, name in (((bool,), "boolean"), ((int,), "integer"), ((float,), "number")):
        if isinstance(value, kind):
            return name
    kinds: dict[type, str] = {str: "string", list: "array", dict: "object"}
    return kinds.get(type(value), "null")


def is_null(schema: object) -> bool:
    """Tell whether a schema allows null and nothing else."""
    if not isinstance(schema, dict):
        return False
    return (
        schema.get("type") in ("null", ["null"])
        or schema.get("enum") == [None]
        or ("const" in schema and schema["const"] is None)
    )


def list_of(schema: Json, word: str, pointer: str) -> list[Any]:
    """Return the list under a keyword, empty if there is none.

    Raises:
        DocumentError: Something else stands there.
    """
    value = schema.get(word, [])
    if not isinstance(value, list):
        raise DocumentError(f"{step(pointer, word)} is no list")
    return value
