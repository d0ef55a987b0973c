"""A schema as a node of a graph, and which nodes mean the same."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from driftcheck.model.json_values import DocumentError, canonical

TYPES = frozenset({"string", "integer", "number", "boolean", "array", "object"})
BOUNDS = {
    **dict.fromkeys(("minLength", "minItems", "minProperties", "minContains"), 1),
    **dict.fromkeys(("minimum", "exclusiveMinimum"), 1),
    **dict.fromkeys(("maxLength", "maxItems", "maxProperties", "maxContains"), -1),
    **dict.fromkeys(("maximum", "exclusiveMaximum"), -1),
}
"""Keywords that bound a value: 1 if a greater bound allows less, -1 if a smaller one does."""
FACETS = ("pattern", "format", "multipleOf", "uniqueItems", "contentEncoding", "contentMediaType")
"""Other keywords that restrict a value."""
_MAX_ROUNDS = 200  # about the depth of the schemas; HeyGen's document takes 3


@dataclass(eq=False)
class Node:
    """A normalised schema. Without types, alternatives and other keywords it allows anything."""

    pointer: str
    types: frozenset[str] | None = None
    """The allowed types without null. None allows every type, the empty set none."""
    nullable: bool = False
    enum: list[Any] | None = None
    attributes: dict[str, Any] = field(default_factory=dict)
    """Bounds and facets, and `deprecated`, `readOnly` and `writeOnly` where they are true."""
    default: Any = None
    """None means no default: `default: null` only says that the value may be left out."""
    properties: dict[str, Node] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)
    closed: bool = False
    """Whether `additionalProperties` is false."""
    additional: Node | None = None
    """The schema of properties without a name, if there is one."""
    items: Node | None = None
    members: list[Node] = field(default_factory=list)
    """The alternatives of a union, without null."""
    further_unions: list[list[Node]] = field(default_factory=list)
    """The alternatives of other unions that hold at the same time (`allOf`)."""
    discriminator: str | None = None
    mapping: dict[str, Node] = field(default_factory=dict)
    """The members by their discriminator values."""
    subschemas: dict[str, Node] = field(default_factory=dict)
    """The schemas under keywords that are only compared as a whole."""
    other: Hashable = frozenset()
    """The keywords that no rule covers."""
    pointers: dict[str, str] = field(default_factory=dict)
    """The pointers of keywords and properties (`properties/NAME`)."""
    meaning: int = 0
    """A number that two nodes share exactly if they mean the same; see `assign_meanings`."""

    def pointer_of(self, *keys: str) -> str:
        """Return the pointer of a keyword or property, or of the schema if it has none."""
        return self.pointers.get("/".join(keys), self.pointer)

    def edges(self) -> Iterator[tuple[str, Node]]:
        """Yield the schemas directly below with labels, except for the members of unions."""
        for name, node in self.properties.items():
            yield f"properties/{name}", node
        for name, node in self.subschemas.items():
            yield f"subschemas/{name}", node
        for name, node in self.mapping.items():
            yield f"mapping/{name}", node
        if self.items:
            yield "items", self.items
        if self.additional:
            yield "additional", self.additional

    def unions(self) -> frozenset[frozenset[int]]:
        """Return the meanings of the members of each union; a repeated union counts once."""
        unions = (self.members, *self.further_unions)
        return frozenset([frozenset([member.meaning for member in union]) for union in unions])

    def without_null(self, others: Iterable[Node]) -> Node:
        """Return a copy that is not nullable, with the meaning of its equal among `others`."""
        copy = replace(self, nullable=False)
        copy.meaning = next((other.meaning for other in others if other._equals(copy)), -2)
        return copy

    def _equals(self, other: Node) -> bool:
        shapes = [
            (
                node.signature(),
                sorted((label, child.meaning) for label, child in node.edges()),
                node.unions(),
            )
            for node in (self, other)
        ]
        return shapes[0] == shapes[1]

    def signature(self) -> Hashable:
        """Return everything that the schema says itself, without the schemas below."""
        return (
            self.types,
            self.nullable,
            None if self.enum is None else frozenset(map(canonical, self.enum)),
            frozenset((key, canonical(value)) for key, value in self.attributes.items()),
            canonical(self.default),
            frozenset(self.required),
            self.closed,
            self.discriminator,
            self.other,
        )


def same(old: Node, new: Node) -> bool:
    """Return whether two schemas mean the same, once their meanings are assigned."""
    return old is new or old.meaning == new.meaning


def assign_meanings(graphs: Iterable[Iterable[Node]]) -> None:
    """Give two schemas the same `meaning` exactly if they mean the same, also in circles.

    The schemas are first grouped by what they say themselves. Each round then splits the groups by
    the groups of the schemas below, until no group splits any more (partition refinement).

    Raises:
        DocumentError: The schemas are nested too deeply to be compared in reasonable time.
    """
    nodes = [node for graph in graphs for node in graph]
    edges = [sorted(node.edges(), key=lambda edge: edge[0]) for node in nodes]
    groups: dict[Hashable, int] = {}
    labels = [tuple(label for label, _ in below) for below in edges]
    for node, label in zip(nodes, labels, strict=True):
        key = (node.signature(), label, bool(node.members))
        node.meaning = groups.setdefault(key, len(groups))
    count = rounds = 0
    while len(groups) > count:
        count, groups, rounds = len(groups), {}, rounds + 1
        if rounds > _MAX_ROUNDS:
            raise DocumentError("the schemas are nested too deeply")
        new = [
            groups.setdefault(
                (node.meaning, tuple([child.meaning for _, child in below]), node.unions()),
                len(groups),
            )
            for node, below in zip(nodes, edges, strict=True)
        ]
        for node, meaning in zip(nodes, new, strict=True):
            node.meaning = meaning
