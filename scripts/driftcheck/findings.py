"""Changes that a comparison found, and the findings that the rules make of them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from driftcheck.model.json_values import pointer_keys
from driftcheck.rules import LEVELS, RULES


@dataclass(frozen=True)
class Change:
    """A difference between two documents. Only rule and pointer count for its hash."""

    rule: str
    pointer: str
    before: Any = field(default=None, hash=False)
    after: Any = field(default=None, hash=False)
    what: str = field(default="", hash=False)
    """The name of what changed. Empty: the pointer gives the name."""


@dataclass(frozen=True)
class Finding:
    """What a change means, for one operation or (None) for all of them."""

    id: str
    """The rule."""
    level: str
    operation: dict[str, str] | None
    """Its `operationId`, `method` and `path`."""
    pointer: str
    """A JSON pointer into the newer document, or into the older one for what was removed."""
    before: Any
    after: Any
    message: str
    assumed: str | None = None
    """What the older document assumed and the newer one has otherwise: `operationId`, `tags`."""

    def as_json(self) -> dict[str, Any]:
        """Return the finding as an object of the JSON report."""
        return dict(self.__dict__)


def judge(
    change: Change,
    operation: dict[str, str] | None = None,
    call: str = "",
    *,
    worst: str = "breaking",
) -> Finding:
    """Apply the rule of a change.

    Args:
        change: The change.
        operation: The identity of the operation that it concerns.
        call: The method of that operation, for the message.
        worst: The worst level that the finding may have.
    """
    level, message = RULES[change.rule]
    level = max(level, worst, key=LEVELS.index)
    before, after = change.before, change.after
    text = message.format(
        call=call,
        what=change.what or subject(change.pointer),
        before=shorten(before),
        after=shorten(after),
        values=", ".join(_values(change)),
        change=_keyword(change),
    )
    if text.startswith("the "):
        text = "T" + text[1:]
    return Finding(change.rule, level, operation, change.pointer, before, after, text)


def _values(change: Change) -> list[str]:
    """Return the values that an enum lost or gained."""
    if not (isinstance(change.before, list) and isinstance(change.after, list)):
        return []
    old, new = ({json.dumps(value) for value in enum} for enum in (change.before, change.after))
    return sorted(old - new if change.rule.endswith("shrank") else new - old)


def _keyword(change: Change) -> str:
    """Return the old and the new keyword with its value, where one of them may be missing."""
    if change.before is None:
        return shorten(change.after)
    if change.after is None:
        return f"no {shorten(change.before)} any more"
    return f"{shorten(change.after)} instead of {shorten(change.before)}"


def shorten(value: object) -> str:
    """Return a value on one line of at most 120 characters."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = " ".join(text.split())
    return text if len(text) <= 120 else text[:117] + "..."


def subject(pointer: str) -> str:
    """Return a readable name of the value at a pointer: `VideoDetail.status`, `data.items[]`."""
    keys = pointer_keys(pointer)
    name = "the body" if "requestBody" in keys else "the value"
    if keys[:2] == ["components", "schemas"] and len(keys) > 2:
        name, keys = keys[2], keys[3:]
    elif "schema" in keys:
        keys = keys[keys.index("schema") + 1 :]
    else:
        return pointer
    while keys:
        key = keys.pop(0)
        if key == "properties" and keys:
            field_name = keys.pop(0)
            name = field_name if name.startswith("the ") else f"{name}.{field_name}"
        elif key in ("items", "additionalProperties"):
            name += "[]"
    return name
