"""The keywords of one schema object, before any reference is followed."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from driftcheck.model.json_values import DocumentError, Json, canonical, is_prose, pointer_to
from driftcheck.model.nodes import BOUNDS, FACETS, TYPES, Node

Part = tuple[Any, str, bool]
"""A schema object, its pointer, and whether the schema that holds it also allows null."""

_SINGLE = ("not", "if", "then", "else", "contains", "propertyNames", "unevaluatedProperties")
_IMPLIED_BY = {
    "object": ("properties", "required", "additionalProperties", "patternProperties"),
    "array": ("items", "prefixItems", "minItems", "maxItems"),
}
_FLAGS = ("deprecated", "readOnly", "writeOnly")
_NO_BOUND = {"minLength": 0, "minItems": 0, "minProperties": 0}
COMPARED = {*BOUNDS, *FACETS, *_FLAGS, *_SINGLE, "patternProperties", "dependentSchemas"}
COMPARED |= {"type", "nullable", "enum", "const", "properties", "required", "additionalProperties"}
COMPARED |= {"items", "prefixItems", "anyOf", "oneOf", "allOf", "$ref", "discriminator", "default"}
"""The keywords that have a place in a `Node`. All others go to `Node.other`."""


def declared_types(schema: Json, pointer: str) -> tuple[frozenset[str] | None, bool]:
    """Return the types that a schema allows, None for any, and whether it allows null.

    Raises:
        DocumentError: A type does not exist.
    """
    declared = schema.get("type")
    names = (
        {declared}
        if isinstance(declared, str)
        else declared
        if isinstance(declared, list)
        else None
    )
    if names is None:
        values = _enum(schema)
        implied = [name for name, words in _IMPLIED_BY.items() if any(w in schema for w in words)]
        if isinstance(values, list):
            names = {json_type(value) for value in values}
        elif len(implied) == 1:
            names = implied
        else:
            unions = [
                alternatives(schema, word, pointer) for word in ("anyOf", "oneOf") if word in schema
            ]
            if unions and all(map(is_null, (member for union in unions for member in union))):
                return frozenset(), True
            null = all(any(map(is_null, union)) for union in unions)
            return None, null or schema.get("nullable") is True
    unknown = set(map(str, names)) - TYPES - {"null"}
    if unknown:
        raise DocumentError(f"{pointer}: the type {sorted(unknown)[0]!r} does not exist")
    return frozenset(map(str, names)) - {"null"}, "null" in names or schema.get("nullable") is True


def common_types(left: frozenset[str], right: frozenset[str]) -> frozenset[str]:
    """Return the types that both sets allow; every integer is a number."""
    common = set(left & right)
    if "integer" in left | right and "number" in left | right:
        common.add("integer")
    return frozenset(common)


def json_type(value: object) -> str:
    """Return the type of a JSON value."""
    for kind, name in ((bool, "boolean"), (int, "integer"), (float, "number")):
        if isinstance(value, kind):
            return name
    names: dict[type, str] = {str: "string", list: "array", dict: "object"}
    return names.get(type(value), "null")


def is_null(schema: object) -> bool:
    """Return whether a schema allows null and nothing else."""
    if not isinstance(schema, dict):
        return False
    return (
        schema.get("type") in ("null", ["null"])
        or schema.get("enum") == [None]
        or ("const" in schema and schema["const"] is None)
    )


def alternatives(schema: Json, keyword: str, pointer: str) -> list[Any]:
    """Return the schemas under `anyOf`, `oneOf`, `allOf` or `prefixItems`, empty if absent.

    Raises:
        DocumentError: The value is not an array.
    """
    value = schema.get(keyword, [])
    if not isinstance(value, list):
        raise DocumentError(f"{pointer_to(pointer, keyword)} is not an array")
    return value


def has_discriminator(schema: Json) -> bool:
    """Return whether a discriminator tells the alternatives of a schema apart."""
    return isinstance(schema.get("discriminator"), dict)


def unused_discriminator(discriminator: Json) -> Hashable:
    """Return the meaning of a discriminator of a schema without alternatives."""
    mapping = discriminator.get("mapping")
    values = frozenset(map(str, mapping)) if isinstance(mapping, dict) else frozenset()
    return "discriminator", str(discriminator.get("propertyName")), values


def read_attributes(node: Node, schema: Json, pointer: str) -> None:
    """Add enum, bounds, facets, flags and default of a schema to a node.

    Where the node has a bound already (`allOf`), the stricter one stays.
    """
    _read_enum(node, schema, pointer)
    for end in ("Minimum", "Maximum"):
        bound = schema.get(end.lower())
        if schema.get(f"exclusive{end}") is True and bound is not None:  # OpenAPI 3.0
            schema = {**schema, f"exclusive{end}": bound, end.lower(): None}
    for key in (*BOUNDS, *FACETS):
        value = schema.get(key)
        if value is None or value is False or value == _NO_BOUND.get(key):
            continue
        if key in BOUNDS and not isinstance(value, (int, float)):
            continue
        if key in BOUNDS and key in node.attributes and value is not True:
            value = (max if BOUNDS[key] > 0 else min)(value, node.attributes[key])
        node.attributes[key] = value
        node.pointers[key] = pointer_to(pointer, key)
    for key in _FLAGS:
        if schema.get(key) is True:
            node.attributes[key] = True
            node.pointers.setdefault(key, pointer_to(pointer, key))
    if schema.get("default") is not None and node.default is None:
        node.default = schema["default"]
        node.pointers["default"] = pointer_to(pointer, "default")
    if schema.get("additionalProperties") is False:
        node.closed = True
    if "additionalProperties" in schema:
        node.pointers.setdefault("additional", pointer_to(pointer, "additionalProperties"))


def _enum(schema: Json) -> Any:
    return schema.get("enum", [schema["const"]] if "const" in schema else None)


def _read_enum(node: Node, schema: Json, pointer: str) -> None:
    values = _enum(schema)
    if not isinstance(values, list):
        return
    values = [value for value in values if value is not None]
    if node.enum is not None:
        allowed = set(map(canonical, values))
        values = [value for value in node.enum if canonical(value) in allowed]
    node.enum = values
    keyword = "enum" if "enum" in schema else "const"
    node.pointers.setdefault("enum", pointer_to(pointer, keyword))


def read_children(node: Node, children: dict[str, list[Part]], schema: Json, pointer: str) -> None:
    """Add the schemas under properties, items and other keywords to `children`.

    The keys of `children` are `properties/NAME`, `subschemas/NAME`, `additional` and `items`. The
    node gets the pointers and the names of required properties.

    Raises:
        DocumentError: A keyword holds something else than schemas.
    """
    named = schema.get("properties", {})
    if not isinstance(named, dict):
        raise DocumentError(f"{pointer_to(pointer, 'properties')} is not an object")
    for name, child in named.items():
        key, at = f"properties/{name}", pointer_to(pointer, "properties", name)
        node.pointers.setdefault(key, at)
        children.setdefault(key, []).append((child, at, False))
    required = schema.get("required")
    for name in required if isinstance(required, list) else ():
        node.required.add(str(name))
        if f"properties/{name}" not in children:
            at = pointer_to(pointer, "required")
            children[f"properties/{name}"] = [(True, at, False)]
    for key, keyword in (("additional", "additionalProperties"), ("items", "items")):
        child = schema.get(keyword)
        if isinstance(child, dict) and not all(map(is_prose, child)):
            children.setdefault(key, []).append((child, pointer_to(pointer, keyword), False))
    for name, child, at in _subschemas(schema, pointer):
        children.setdefault(f"subschemas/{name}", []).append((child, at, False))
        node.pointers.setdefault(f"subschemas/{name}", at)


def _subschemas(schema: Json, pointer: str) -> list[tuple[str, Any, str]]:
    """Return the schemas that are compared as a whole: label, schema, pointer."""
    found: list[tuple[str, Any, str]] = []
    for keyword in _SINGLE:
        if isinstance(schema.get(keyword), dict | bool):
            found.append((keyword, schema[keyword], pointer_to(pointer, keyword)))
    several = {word: schema.get(word) for word in ("patternProperties", "dependentSchemas")}
    several["prefixItems"] = dict(enumerate(alternatives(schema, "prefixItems", pointer)))
    for keyword, children in several.items():
        for name, child in (children if isinstance(children, dict) else {}).items():
            found.append((f"{keyword}/{name}", child, pointer_to(pointer, keyword, name)))
    return found
