"""The Python names that the generator makes of names in the document."""

from __future__ import annotations

from functools import lru_cache

from openapi_python_client.strings import ClassName, PythonIdentifier

from driftcheck.model.json_values import Json


@lru_cache(maxsize=4096)
def method_name(name: str) -> str:
    """Return the method that an operationId gives."""
    return str(PythonIdentifier(name, "field_"))


@lru_cache(maxsize=4096)
def namespace_name(tag: str) -> str:
    """Return the attribute of a client that a tag gives."""
    return str(PythonIdentifier(tag, "tag"))


def class_name(name: str, schema: Json) -> str | None:
    """Return the class that a component schema gives; None if it gives none."""
    types = schema.get("type")
    if isinstance(types, list) and "object" in types:
        return str(ClassName(f"{name}_type_{types.index('object')}", "field_"))
    if not (schema.get("enum") or types == "object" or schema.get("allOf")) and not (
        types is None and schema.get("properties")
    ):
        return None
    title = schema.get("title")
    return str(ClassName(title if isinstance(title, str) and title else name, "field_"))
