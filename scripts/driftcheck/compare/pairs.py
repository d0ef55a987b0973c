"""The result of comparing one pair of schemas, and how a schema is named in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from driftcheck.findings import Change
from driftcheck.model.nodes import Node

Direction = Literal["request", "response"]
"""Whether the client sends the value or reads it."""


@dataclass
class PairResult:
    """What differs between two schemas, and which pairs below them are still to be compared."""

    direction: Direction
    changes: list[Change] = field(default_factory=list)
    below: list[tuple[Node, Node]] = field(default_factory=list)

    def add(self, rule: str, pointer: str, before: Any = None, after: Any = None) -> None:
        """Add a change. The rule is named without `request-` or `response-`."""
        self.changes.append(Change(f"{self.direction}-{rule}", pointer, before, after))


def describe(node: Node) -> str:
    """Return the kind of value that a schema allows: the name of a component, or types."""
    if node.pointer.startswith("/components/schemas/") and node.pointer.count("/") == 3:
        return node.pointer.rpartition("/")[2]
    if node.members:
        return " or ".join(dict.fromkeys(map(describe, node.members)))
    if node.types is None:
        return "anything"
    return " or ".join(sorted(node.types)) or "nothing"


def place_of(old: Node, new: Node, keyword: str) -> str:
    """Return the pointer of a keyword: in the newer schema if it or neither schema has it."""
    in_old = keyword in old.pointers and keyword not in new.pointers
    return (old if in_old else new).pointer_of(keyword)
