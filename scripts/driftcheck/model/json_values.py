"""JSON values of a document: pointers, checked access, comparison without order and prose."""

from __future__ import annotations

import json
import math
from collections.abc import Hashable
from typing import Any

Json = dict[str, Any]

# Keywords that no client acts on. Every `x-` field belongs to them too.
_PROSE = {"description", "summary", "title", "example", "examples", "externalDocs", "xml"}
_PROSE |= {"$comment", "$schema", "$id", "$anchor", "$defs", "definitions"}


class DocumentError(Exception):
    """The document cannot be compared; the message says where and why."""


def is_prose(keyword: str) -> bool:
    """Return whether a keyword has no meaning for clients."""
    return keyword in _PROSE or keyword.startswith("x-")


def pointer_to(parent: str, *keys: str | int) -> str:
    """Return the JSON pointer (RFC 6901) of a value below `parent`."""
    for key in map(str, keys):
        if "~" in key or "/" in key:
            key = key.replace("~", "~0").replace("/", "~1")
        parent += "/" + key
    return parent


def pointer_keys(pointer: str) -> list[str]:
    """Return the keys that a JSON pointer consists of."""
    return [key.replace("~1", "/").replace("~0", "~") for key in pointer.split("/")[1:]]


def object_at(value: Any, pointer: str) -> Json:
    """Return a JSON object, empty if the value is null or absent.

    Raises:
        DocumentError: The value is not an object.
    """
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise DocumentError(f"{pointer} is not an object")
    return value


def list_at(value: Any, pointer: str) -> list[Any]:
    """Return a JSON array, empty if the value is null or absent.

    Raises:
        DocumentError: The value is not an array.
    """
    if value is None:
        return []
    if not isinstance(value, list):
        raise DocumentError(f"{pointer} is not an array")
    return value


def canonical(value: object) -> str:
    """Return a text that is equal for equal JSON values only: 1 equals 1.0, but not true.

    NaN and infinity, which JSON cannot hold, have texts of their own.
    """
    if isinstance(value, float) and math.isfinite(value) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True)


def same_json(left: object, right: object) -> bool:
    """Return whether two JSON values are equal, whatever the order of their keys."""
    return canonical(left) == canonical(right)


def without_prose(value: object) -> Hashable:
    """Return a JSON value without prose and order of keys, to compare what no rule covers."""
    if isinstance(value, dict):
        return frozenset((k, without_prose(v)) for k, v in value.items() if not is_prose(k))
    if isinstance(value, list):
        return tuple(without_prose(item) for item in value)
    return canonical(value)
