"""Apply an OpenAPI Overlay 1.0 document.

Targets are RFC 9535 queries, evaluated by python-jsonpath in strict mode. (oas-patch was looked at: it is not RFC 9535, and a
target with several names changes only some of them.)
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from jsonpath import JSONPathEnvironment, JSONPathError

_QUERIES = JSONPathEnvironment(strict=True)
_ACTION_KEYS = {"target", "description", "update", "remove"}


class OverlayError(ValueError):
    """The overlay is not a valid Overlay 1.0 document, or an action cannot be applied."""


def apply(overlay: object, document: object) -> Any:
    """Return the document with all actions of the overlay applied in order; the one passed in stays as it is.

    A target that matches nothing is no error, as the specification says.

    Raises:
        OverlayError: The overlay is malformed.
    """
    result = copy.deepcopy(document)
    for number, action in enumerate(_actions(overlay), start=1):
        where = f"overlay action {number}"
        target = action["target"]
        try:
            locations = [match.parts for match in _QUERIES.finditer(target, result)]
        except JSONPathError as error:
            raise OverlayError(f"{where}: target {target!r} is no RFC 9535 query: {error}") from None
        if action.get("remove"):
            result = _remove(result, locations, where)
        elif "update" in action:
            result = _update(result, locations, action["update"], where)
    return result


def _actions(overlay: object) -> list[Mapping[str, Any]]:
    """Return the actions, having checked everything that can be checked without a document."""
    if not isinstance(overlay, Mapping):
        raise OverlayError("the overlay is no object")
    version = overlay.get("overlay")
    if not (isinstance(version, str) and version.startswith("1.0.")):
        raise OverlayError(f"overlay version {version!r} is not supported, only 1.0")
    info = overlay.get("info")
    if not (isinstance(info, Mapping) and {"title", "version"} <= info.keys()):
        raise OverlayError("the overlay's info needs a title and a version")
    actions = overlay.get("actions")
    if not (isinstance(actions, list) and actions):
        raise OverlayError("the overlay needs a non-empty list of actions")
    for number, action in enumerate(actions, start=1):
        where = f"overlay action {number}"
        if not isinstance(action, Mapping) or not isinstance(action.get("target"), str):
            raise OverlayError(f"{where}: needs a target")
        unknown = {key for key in action if key not in _ACTION_KEYS and not str(key).startswith("x-")}
        if unknown:
            raise OverlayError(f"{where}: unknown field {', '.join(sorted(map(str, unknown)))}")
        if not isinstance(action.get("remove", False), bool):
            raise OverlayError(f"{where}: remove must be true or false")
        if not action.get("remove") and "update" not in action:
            raise OverlayError(f"{where}: neither updates nor removes anything")
    return actions


def _remove(document: Any, locations: list[Any], where: str) -> Any:
    """Remove what stands at these locations, the last list items first so that indices stay true."""
    for *path, last in sorted(locations, key=_deepest_and_last_first):
        parent = _at(document, path)
        if isinstance(parent, list) and last < len(parent):
            del parent[last]
        elif isinstance(parent, dict):
            parent.pop(last, None)
    if () in locations:
        raise OverlayError(f"{where}: the whole document cannot be removed")
    return document


def _deepest_and_last_first(location: tuple[int | str, ...]) -> tuple[int, list[int]]:
    return -len(location), [-part if isinstance(part, int) else 0 for part in location]


def _update(document: Any, locations: list[Any], update: Any, where: str) -> Any:
    """Merge the update into the objects, or append it to the lists, at these locations."""
    for location in locations:
        target = _at(document, location)
        if isinstance(target, dict):
            if not isinstance(update, Mapping):
                raise OverlayError(f"{where}: an object can only be updated with an object")
            _merge(target, update)
        elif isinstance(target, list):
            target.append(copy.deepcopy(update))
        else:
            raise OverlayError(f"{where}: the target must be objects or lists, not {type(target).__name__}")
    return document


def _merge(target: dict[str, Any], update: Mapping[str, Any]) -> None:
    """Merge recursively: objects into objects, lists after lists; anything else replaces."""
    for key, value in update.items():
        present = target.get(key)
        if isinstance(present, dict) and isinstance(value, Mapping):
            _merge(present, value)
        elif isinstance(present, list) and isinstance(value, list):
            present.extend(copy.deepcopy(value))
        else:
            target[key] = copy.deepcopy(value)


def _at(document: Any, path: Any) -> Any:
    for part in path:
        document = document[part]
    return document
