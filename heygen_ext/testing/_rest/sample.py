"""Makes sample values from schemas. Pure.

A sample is valid, the same at every call, and has every documented field. Values follow from the
schema, and where the schema leaves them open, from the name of the field.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from .document import Document, Json

_DEEPEST = 6
"""How many levels of a recursive schema are followed."""

Named = Callable[[str, Json], Any]
"""Takes the name and the schema of a field. Returns its value, or `LEFT_OPEN` for a sample."""

LEFT_OPEN = object()

_PATTERNED = ("a", "#336699", "1", "A1", "a-1")


class Sampler:
    """Makes values for the schemas of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def make(self, schema: Json, named: Named, name: str = "") -> Any:
        """Return a valid value. `named` may choose the values of fields."""
        return self._make(schema, named, name, 0)

    def _make(self, schema: Json, named: Named, name: str, depth: int) -> Any:
        schema = self._document.resolve(schema)
        if name and (value := named(name, schema)) is not LEFT_OPEN:
            return value
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return schema["enum"][0]
        for word in ("oneOf", "anyOf"):
            if members := schema.get(word):
                values = [member for member in members if member.get("type") != "null"]
                return self._make(values[0] if values else members[0], named, name, depth)
        if "allOf" in schema:
            parts = [self._make(part, named, name, depth) for part in schema["allOf"]]
            return {k: v for part in parts if isinstance(part, dict) for k, v in part.items()}
        kind = schema.get("type")
        if isinstance(kind, list):
            kind = next((each for each in kind if each != "null"), "null")
        if kind == "object" or (kind is None and "properties" in schema):
            return self._object(schema, named, depth)
        if kind == "array":
            return self._array(schema, named, name, depth)
        return _plain(kind, schema, name)

    def _object(self, schema: Json, named: Named, depth: int) -> Json:
        required = schema.get("required", [])
        made = {
            name: self._make(part, named, name, depth + 1)
            for name, part in schema.get("properties", {}).items()
            if depth < _DEEPEST or name in required
        }
        others = schema.get("additionalProperties")
        if isinstance(others, dict) and not made and depth < _DEEPEST:
            made["sample"] = self._make(others, named, "", depth + 1)
        return made

    def _array(self, schema: Json, named: Named, name: str, depth: int) -> list[Any]:
        least = schema.get("minItems", 0)
        if depth >= _DEEPEST and not least:
            return []
        # Items are named after the list: each of `video_ids` is a `video_id`.
        item = schema.get("items", {})
        singular = name.removesuffix("s")
        return [self._make(item, named, singular, depth + 1) for _ in range(max(least, 1))]


def nullable(document: Document, schema: Json) -> bool:
    """Whether null is a valid value of a schema."""
    schema = document.resolve(schema)
    kind = schema.get("type")
    if kind == "null" or (isinstance(kind, list) and "null" in kind):
        return True
    return any(nullable(document, member) for member in schema.get("anyOf", ()))


def fits(document: Document, schema: Json, value: Any) -> bool:
    """Whether a value from a request is roughly valid for a field of a response."""
    schema = document.resolve(schema)
    for word in ("anyOf", "oneOf"):
        if word in schema:
            return any(fits(document, member, value) for member in schema[word])
    if "const" in schema:
        return bool(value == schema["const"])
    if "enum" in schema:
        return value in schema["enum"]
    kinds = schema.get("type", [])
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if not kinds or not any(_is(kind, value) for kind in kinds):
        return not kinds
    if isinstance(value, list):
        return all(fits(document, schema.get("items", {}), item) for item in value)
    if isinstance(value, dict):
        properties: Mapping[str, Json] = schema.get("properties", {})
        others = schema.get("additionalProperties", True)
        rest = others if isinstance(others, dict) else {}
        return (
            all(name in value for name in schema.get("required", ()))
            and (others is not False or value.keys() <= properties.keys())
            and all(fits(document, properties.get(k, rest), v) for k, v in value.items())
        )
    return True


def _is(kind: str, value: Any) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    types: dict[str, Any] = {
        "string": str,
        "integer": int,
        "number": (int, float),
        "array": list,
        "object": dict,
        "null": type(None),
    }
    return isinstance(value, types.get(kind, ()))


def _plain(kind: str | None, schema: Json, name: str) -> Any:
    """Return a value that is neither an object nor an array."""
    if schema.get("default") is not None:
        return schema["default"]
    if kind == "boolean":
        return True
    if kind in ("integer", "number"):
        least = schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1)
        most = schema.get("maximum", schema.get("exclusiveMaximum", least + 2) - 1)
        value = max(least, min(1, most))
        return int(value) if kind == "integer" else float(value)
    if kind == "null":
        return None
    if kind is not None and kind != "string":
        return {}
    return _text(schema, name)


def _text(schema: Json, name: str) -> str:
    if schema.get("format") == "date-time":
        return "2026-11-01T00:00:00Z"
    if pattern := schema.get("pattern"):
        return next((text for text in _PATTERNED if re.search(pattern, text)), "a")
    text = name.replace("_", " ") or "text"
    text = text.ljust(schema.get("minLength", 0), ".")
    return text[: schema.get("maxLength", len(text))]
