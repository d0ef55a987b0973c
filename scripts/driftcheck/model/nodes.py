"""Schemas as nodes of a graph, and which of them mean the same."""

from __future__ import annotations

import json
import math
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

Json = dict[str, Any]

TYPES = frozenset({"string", "integer", "number", "boolean", "array", "object"})
BOUNDS = {
    **dict.fromkeys(("minLength", "minItems", "minProperties", "minContains"), 1),
    **dict.fromkeys(("minimum", "exclusiveMinimum"), 1),
    **dict.fromkeys(("maxLength", "maxItems", "maxProperties", "maxContains"), -1),
    **dict.fromkeys(("maximum", "exclusiveMaximum"), -1),
}
"""The bounds: 1 where a greater value is narrower, -1 where a smaller one is."""
FACETS = ("pattern", "format", "multipleOf", "uniqueItems", "contentEncoding", "contentMediaType")
_DEEPEST = 200  # rounds, about the depth; HeyGen's document takes 3
# What says nothing to a client; every `x-` field belongs to them.
PROSE = {"description", "summary", "title", "example", "examples", "externalDocs", "xml"}
PROSE |= {"$comment", "$schema", "$id", "$anchor", "$defs", "definitions"}


class DocumentError(Exception):
    """A document that cannot be compared; the message says why."""


def meaningful(key: str) -> bool:
    """Tell whether a keyword is more than prose."""
    return key not in PROSE and not key.startswith("x-")


def step(pointer: str, *keys: str | int) -> str:
    """Return the JSON pointer of something below another."""
    return pointer + "".join("/" + str(k).replace("~", "~0").replace("/", "~1") for k in keys)


def plain(value: object) -> Hashable:
    """Return JSON without order of keys and prose, to compare what no rule knows."""
    if isinstance(value, dict):
        return frozenset((k, plain(v)) for k, v in value.items() if meaningful(k))
    if isinstance(value, list):
        return tuple(plain(item) for item in value)
    return token(value)


def token(value: object) -> str:
    """Return a JSON value as what compares equal exactly when it is the same: 1 is 1.0, not true.

    Numbers that JSON cannot hold are kept apart by their names.
    """
    if isinstance(value, float) and math.isfinite(value) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True)


@dataclass(eq=False)
class Node:
    """A schema, normalised. Without types, alternatives and the rest, anything is allowed."""

    pointer: str
    types: frozenset[str] | None = None
    """Without null; None allows every type, the empty set nothing (but null)."""
    nullable: bool = False
    enum: list[Any] | None = None
    facts: dict[str, Any] = field(default_factory=dict)
    """Bounds and facets, and `deprecated`, `readOnly`, `writeOnly` where they are true."""
    default: Any = None
    """None is none: `default: null` says only that the value may be left out."""
    properties: dict[str, Node] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)
    closed: bool = False
    additional: Node | None = None
    """The schema of properties that are not named, where there is one."""
    items: Node | None = None
    members: list[Node] = field(default_factory=list)
    """The alternatives of a union, without null."""
    also: list[list[Node]] = field(default_factory=list)
    """The alternatives of further unions, which hold at the same time (`allOf`)."""
    discriminator: str | None = None
    mapping: dict[str, Node] = field(default_factory=dict)
    extra: dict[str, Node] = field(default_factory=dict)
    """Schemas of keywords that are compared as a whole."""
    rest: Hashable = frozenset()
    """What no rule knows."""
    places: dict[str, str] = field(default_factory=dict)
    """Where a keyword, or a property (`properties/NAME`), stands."""
    colour: int = 0

    def at(self, *keys: str) -> str:
        """Return where a keyword or a property stands, or the schema itself."""
        return self.places.get("/".join(keys), self.pointer)

    def edges(self) -> Iterator[tuple[str, Node]]:
        """Yield the schemas directly below, the members of a union apart."""
        for name, node in self.properties.items():
            yield f"properties/{name}", node
        for name, node in self.extra.items():
            yield f"extra/{name}", node
        for name, node in self.mapping.items():
            yield f"mapping/{name}", node
        if self.items:
            yield "items", self.items
        if self.additional:
            yield "additional", self.additional

    def choices(self) -> frozenset[frozenset[int]]:
        """Return the colours of the alternatives, union by union; the same union twice is one."""
        unions = (self.members, *self.also)
        return frozenset([frozenset([member.colour for member in union]) for union in unions])

    def without_null(self, others: Iterable[Node]) -> Node:
        """Return it as an alternative: null belongs to the union, which the others are of."""
        bare = replace(self, nullable=False)
        bare.colour = next((other.colour for other in others if other.equals(bare)), -2)
        return bare

    def equals(self, other: Node) -> bool:
        """Tell whether another means the same, going by the colours of what is below."""
        shapes = [
            (
                node.signature(),
                sorted((label, child.colour) for label, child in node.edges()),
                node.choices(),
            )
            for node in (self, other)
        ]
        return shapes[0] == shapes[1]

    def signature(self) -> Hashable:
        """Return all that is said here, without the schemas below."""
        return (
            self.types,
            self.nullable,
            None if self.enum is None else frozenset(map(token, self.enum)),
            frozenset((key, token(value)) for key, value in self.facts.items()),
            token(self.default),
            frozenset(self.required),
            self.closed,
            self.discriminator,
            self.rest,
        )


def colour(graphs: Iterable[Iterable[Node]]) -> None:
    """Give schemas the same colour exactly when they mean the same, circles included.

    Raises:
        DocumentError: They are nested more deeply than can be looked at in reasonable time.
    """
    nodes = [node for graph in graphs for node in graph]
    edges = [sorted(node.edges(), key=lambda edge: edge[0]) for node in nodes]
    names: dict[Hashable, int] = {}
    labels = [tuple(label for label, _ in there) for there in edges]
    for node, label in zip(nodes, labels, strict=True):
        key = (node.signature(), label, bool(node.members))
        node.colour = names.setdefault(key, len(names))
    count = rounds = 0
    while len(names) > count:
        count, names, rounds = len(names), {}, rounds + 1
        if rounds > _DEEPEST:
            raise DocumentError("the schemas are nested too deeply")
        new = [
            names.setdefault(
                (
                    node.colour,
                    tuple([child.colour for _, child in there]),
                    node.choices(),
                ),
                len(names),
            )
            for node, there in zip(nodes, edges, strict=True)
        ]
        for node, number in zip(nodes, new, strict=True):
            node.colour = number
