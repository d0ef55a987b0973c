"""Read JSON and YAML within bounds."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import CollectionEndEvent, CollectionStartEvent

MAX_DEPTH = 500
"""Objects and lists in each other. A schema in a schema takes three."""
MAX_GROWTH = 10
"""How many times longer a document may be with YAML's aliases replaced by what they stand for."""


class UnreadableError(ValueError):
    """The text is not JSON or YAML, or exceeds a bound. The message says why."""


@contextmanager
def deep_recursion() -> Iterator[None]:
    """Let functions that call themselves for each level reach the deepest one. A decorator too."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, 20 * MAX_DEPTH))
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)


@deep_recursion()
def parse(content: bytes, kind: str) -> Any:
    """Return what a JSON or YAML document says. All keys are strings.

    Args:
        content: The document in UTF-8.
        kind: "JSON" or "YAML".

    Raises:
        UnreadableError: It cannot be read.
    """
    try:
        text = content.decode("utf-8-sig")
        value = json.loads(text, object_pairs_hook=_object) if kind == "JSON" else _parse_yaml(text)
        if _measure(value, MAX_GROWTH * max(len(text), 10_000))[0] > MAX_DEPTH:
            raise UnreadableError(_TOO_DEEP)
        if kind == "YAML":
            # Through JSON, where all keys are strings: YAML reads the key 200 as a number.
            value = json.loads(json.dumps(value, default=str))
        # Refuse what cannot be written as JSON in UTF-8: NaN, half of a surrogate pair.
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
    except RecursionError:
        raise UnreadableError(_TOO_DEEP) from None
    except (ValueError, TypeError, LookupError, YAMLError) as error:
        raise UnreadableError(" ".join(str(error).split())[:200]) from None
    return value


_TOO_DEEP = f"it is nested more than {MAX_DEPTH} levels deep"


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise UnreadableError(f"an object has the key {twice!r} twice")
    return value


def _parse_yaml(text: str) -> Any:
    depth = 0
    # First the depth: the time that the parser takes for a value grows with its square.
    for event in YAML(typ="safe").parse(text):
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        if depth > MAX_DEPTH:
            raise UnreadableError(_TOO_DEEP)
    return YAML(typ="safe").load(text)


def _measure(
    value: object, most: int, known: dict[int, tuple[int, int]] | None = None
) -> tuple[int, int]:
    """Return the depth and the size of a value. An alias is the same object in several places.

    Raises:
        UnreadableError: The size exceeds the bound, or a value contains itself.
    """
    if not isinstance(value, dict | list):
        return 0, len(value) + 1 if isinstance(value, str) else 1
    known = {} if known is None else known
    if id(value) in known:
        depth, size = known[id(value)]
        if not size:
            raise UnreadableError("a YAML alias stands inside what it stands for")
        return depth, size
    known[id(value)] = (0, 0)
    items = value.values() if isinstance(value, dict) else value
    measured = [_measure(item, most, known) for item in items]
    size = 1 + sum(size for _, size in measured)
    size += sum(len(str(key)) for key in value) if isinstance(value, dict) else 0
    if size > most:
        raise UnreadableError(f"its YAML aliases stand for more than {MAX_GROWTH} times its length")
    known[id(value)] = (1 + max((depth for depth, _ in measured), default=0), size)
    return known[id(value)]
