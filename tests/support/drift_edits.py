"""Edits of OpenAPI documents that change nothing for clients."""

_MAPS = {"properties", "schemas", "paths", "content", "responses", "headers", "mapping"}
_MAPS |= {"parameters", "securitySchemes"}
"""Keywords whose objects have names as keys, not keywords."""


def shuffled(value, chance, key=""):
    """Return a document with another order of keys, enums, required names, types and unions."""
    if isinstance(value, dict):
        items = [(name, shuffled(item, chance, name)) for name, item in value.items()]
        chance.shuffle(items)
        return dict(items)
    if isinstance(value, list):
        items = [shuffled(item, chance) for item in value]
        if key in ("enum", "required", "anyOf", "oneOf", "type") and "$ref" not in value:
            chance.shuffle(items)
        return items
    return value


def with_other_prose(value, *, is_map=False):
    """Return a document with other descriptions, examples and `x-` fields."""
    if isinstance(value, list):
        return [with_other_prose(item) for item in value]
    if not isinstance(value, dict):
        return value
    new = {
        key: item
        if not is_map and key in ("enum", "const", "default", "security")
        else with_other_prose(item, is_map=not is_map and key in _MAPS)
        for key, item in value.items()
    }
    if not is_map:
        new |= {"description": "Other words.", "example": {"a": 1}, "x-note": ["n"]}
    return new
