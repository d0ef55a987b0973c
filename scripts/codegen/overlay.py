"""Apply an OpenAPI Overlay 1.0 document.

Targets are RFC 9535 queries, evaluated by python-jsonpath in strict mode. (oas-patch was looked
at: it is not RFC 9535, and a target with several names changes only some of them.) Going beyond
the letter of 1.0, and along with other tools and 1.1, `remove` takes away primitive values too.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any

from jsonpath import JSONPathEnvironment, JSONPathError

Location = tuple[int | str, ...]

_QUERIES = JSONPathEnvironment(strict=True)
_QUERIES.max_recursion_depth = 10_000  # documents.py bounds the depth
_FIELDS = {"target", "description", "update", "remove"}


class OverlayError(ValueError):
    """The overlay is not a valid Overlay 1.0 document, or an action cannot be applied."""


def apply(overlay: object, document: Any) -> Any:
    """Return the document with all actions of the overlay applied in order.

    The document that is passed in stays as it is. A target that matches nothing is not an error, as
    the specification says.

    Raises:
        OverlayError: The overlay is malformed, or an update does not fit what it targets.
    """
    result = copy.deepcopy(document)
    for number, action in enumerate(_actions(overlay), start=1):
        try:
            locations = [match.parts for match in _QUERIES.finditer(action["target"], result)]
            if action.get("remove"):
                _remove(result, locations)
            elif "update" in action:
                _update(result, locations, action["update"])
        except (JSONPathError, OverlayError) as error:
            reason = str(error).partition("\n")[0]
            raise OverlayError(
                f"overlay action {number}, target {action['target']!r}: {reason}"
            ) from None
    return result


def matches(action: Mapping[str, Any], document: Any) -> bool:
    """Return whether the target of an action is in a document."""
    return next(iter(_QUERIES.finditer(action["target"], document)), None) is not None


def _actions(overlay: object) -> list[Mapping[str, Any]]:
    """Return the actions, having checked everything that can be checked without a document."""
    if not isinstance(overlay, Mapping):
        raise OverlayError("the overlay is not an object")
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
        problem = _problem(action)
        if problem:
            raise OverlayError(f"overlay action {number}: {problem}")
    return actions


def _problem(action: object) -> str | None:
    if not isinstance(action, Mapping) or not isinstance(action.get("target"), str):
        return "needs a target"
    unknown = [str(key) for key in action if key not in _FIELDS and not str(key).startswith("x-")]
    if unknown:
        return f"unknown field {', '.join(unknown)}"
    if not isinstance(action.get("remove", False), bool):
        return "remove must be true or false"
    if not action.get("remove") and "update" not in action:
        return "neither updates nor removes anything"
    return None


def _remove(document: Any, locations: list[Location]) -> None:
    """Remove what stands at these locations, last things first so that indices stay true."""
    if () in locations:
        raise OverlayError("the whole document cannot be removed")
    for location in sorted(set(locations), key=_last_first):
        del _at(document, location[:-1])[location[-1]]


def _last_first(location: Location) -> tuple[int, list[int]]:
    return -len(location), [-part if isinstance(part, int) else 0 for part in location]


def _update(document: Any, locations: list[Location], update: Any) -> None:
    """Merge the update into the objects, or append it to the lists, at these locations."""
    for location in locations:
        target = _at(document, location)
        if isinstance(target, list):
            target.append(copy.deepcopy(update))
        elif not isinstance(target, dict):
            raise OverlayError("only objects and lists can be updated")
        elif not isinstance(update, Mapping):
            raise OverlayError("an object can only be updated with an object")
        else:
            _merge(target, update)


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


def _at(document: Any, path: Sequence[int | str]) -> Any:
    for part in path:
        document = document[part]
    return document
