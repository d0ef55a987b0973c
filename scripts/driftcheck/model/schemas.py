"""The schemas of a document as a graph of normalised nodes.

References are followed, circles included. `allOf` is merged. `type: [X, 'null']`, `anyOf` with null
and `nullable` become one flag, `const` an enum with one value, several types a union. So schemas
that mean the same look the same.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from driftcheck.model.json_values import (
    DocumentError,
    Json,
    is_prose,
    pointer_to,
    without_prose,
)
from driftcheck.model.keywords import (
    COMPARED,
    Part,
    alternatives,
    common_types,
    declared_types,
    has_discriminator,
    is_null,
    json_type,
    read_attributes,
    read_children,
    unused_discriminator,
)
from driftcheck.model.nodes import Node
from driftcheck.model.references import References


class SchemaGraph:
    """The schemas of one document. Each one becomes one node, however often it is used."""

    def __init__(self, references: References) -> None:
        self.nodes: dict[Hashable, Node] = {}
        """The nodes by the identities of the schema objects that they consist of."""
        self._references = references
        self._made_up: dict[Hashable, Json] = {}
        self._unfilled: list[tuple[Node, list[Part]]] = []

    def node(self, schema: object, pointer: str) -> Node:
        """Return the node of a schema.

        Raises:
            DocumentError: A part of the schema is malformed, or a reference leads nowhere.
        """
        unions: list[Node] = []
        node = self._node_of([(schema, pointer, False)])
        while self._unfilled:
            filled, parts = self._unfilled.pop()
            self._fill(filled, parts)
            if filled.members:
                unions.append(filled)
        for union in unions:
            types = _types_of_members(union.members)
            if union.types is not None and types is not None and types <= union.types:
                union.types = None  # its members say the same
        return node

    def _node_of(self, given: list[Part]) -> Node:
        parts: list[Part] = []
        seen: set[tuple[int, bool]] = set()
        for part in given:
            self._expand(part, parts, seen)
        pointer = given[0][1] if len(parts) != 1 else parts[0][1]
        key = tuple((id(schema), null) for schema, _, null in parts)
        if key not in self.nodes:
            self.nodes[key] = Node(pointer)
            self._unfilled.append((self.nodes[key], parts))
        return self.nodes[key]

    def _expand(self, part: Part, parts: list[Part], seen: set[tuple[int, bool]]) -> None:
        """Add a schema to `parts`, and what it refers to, and the members of `allOf`."""
        schema, pointer, null = part
        if (id(schema), null) in seen or schema is True:
            return
        if schema is False:
            schema = self._kept((False,), {"type": []})
        if not isinstance(schema, dict):
            raise DocumentError(f"{pointer} is not a schema")
        seen.add((id(schema), null))
        inner: list[Part] = []
        if isinstance(schema.get("$ref"), str):
            inner.append((*self._references.target(schema["$ref"], pointer), null))
        for index, member in enumerate(alternatives(schema, "allOf", pointer)):
            inner.append((member, pointer_to(pointer, "allOf", index), null))
        for keyword in ("anyOf", "oneOf"):
            found = alternatives(schema, keyword, pointer)
            members = [(i, member) for i, member in enumerate(found) if not is_null(member)]
            if len(members) == 1 and not has_discriminator(schema):
                index, member = members[0]
                at = pointer_to(pointer, keyword, index)
                inner.append((member, at, null or len(found) > 1))
        if any(key not in ("$ref", "allOf") and not is_prose(key) for key in schema):
            parts.append((schema, pointer, null))
        for part in inner:
            self._expand(part, parts, seen)

    def _fill(self, node: Node, parts: list[Part]) -> None:
        children: dict[str, list[Part]] = {}
        other: list[Hashable] = []
        nullable = True
        for schema, pointer, null in parts:
            types, allows_null = declared_types(schema, pointer)
            nullable &= null or allows_null
            if types is not None:
                node.types = types if node.types is None else common_types(node.types, types)
                node.pointers.setdefault("type", pointer_to(pointer, "type"))
            read_attributes(node, schema, pointer)
            read_children(node, children, schema, pointer)
            other += [
                (key, without_prose(value))
                for key, value in schema.items()
                if key not in COMPARED and not is_prose(key)
            ]
        node.nullable = nullable
        if node.enum is not None and node.types is None:
            node.types = frozenset(json_type(value) for value in node.enum)
        self._read_unions(node, parts)
        if not node.members and node.types is not None and len(node.types) > 1 and parts:
            self._split_by_type(node, *parts[0][:2])
        if node.discriminator is None:
            other += [
                unused_discriminator(schema["discriminator"])
                for schema, *_ in parts
                if has_discriminator(schema)
            ]
        node.other = frozenset(other)
        for key, child_parts in children.items():
            kind, _, name = key.partition("/")
            child = self._node_of(child_parts)
            if kind == "properties":
                node.properties[name] = child
            elif kind == "subschemas":
                node.subschemas[name] = child
            elif kind == "items":
                node.items = child
            else:
                node.additional = child

    def _read_unions(self, node: Node, parts: list[Part]) -> None:
        for schema, pointer, _ in parts:
            for keyword in ("oneOf", "anyOf"):
                found: list[Part] = [
                    (member, pointer_to(pointer, keyword, index), False)
                    for index, member in enumerate(alternatives(schema, keyword, pointer))
                    if not is_null(member)
                ]
                if len(found) < (1 if has_discriminator(schema) else 2):
                    continue
                members = [self._node_of([part]) for part in found]
                if node.members:
                    node.further_unions.append(members)
                    node.pointers["further_unions"] = pointer_to(pointer, keyword)
                    continue
                node.members = members
                node.pointers["members"] = pointer_to(pointer, keyword)
                self._read_discriminator(node, schema, pointer, [part[0] for part in found])

    def _split_by_type(self, node: Node, schema: Json, pointer: str) -> None:
        """Make a union of a schema that allows several types, with one member for each."""
        shared = {k: v for k, v in schema.items() if k not in ("type", "nullable", "enum")}
        for name in sorted(node.types or ()):
            values = [value for value in node.enum or () if json_type(value) == name]
            enum = {"enum": values} if node.enum else {}
            member = self._kept((id(schema), name), {**shared, "type": name, **enum})
            node.members.append(self._node_of([(member, pointer, False)]))

    def _read_discriminator(
        self, node: Node, schema: Json, pointer: str, members: list[Any]
    ) -> None:
        discriminator = schema.get("discriminator")
        if not isinstance(discriminator, dict) or "propertyName" not in discriminator:
            return
        node.discriminator = str(discriminator["propertyName"])
        node.pointers["discriminator"] = pointer_to(pointer, "discriminator")
        mapping = discriminator.get("mapping")
        targets = {
            str(value): target if str(target).startswith("#") else f"#/components/schemas/{target}"
            for value, target in (mapping if isinstance(mapping, dict) else {}).items()
        }
        for member in members:
            reference = str(member.get("$ref", "")) if isinstance(member, dict) else ""
            if reference and reference not in targets.values():
                targets[reference.rpartition("/")[2]] = reference
        for value, reference in targets.items():
            at = pointer_to(pointer, "discriminator", "mapping", value)
            target = self._references.target(reference, at)
            node.mapping[value] = self._node_of([(*target, False)])

    def _kept(self, key: Hashable, schema: Json) -> Json:
        """Return the same made-up schema for the same key: nodes are found by identity."""
        return self._made_up.setdefault(key, schema)


def _types_of_members(members: list[Node]) -> frozenset[str] | None:
    """Return the types that the members of a union allow, at any depth; None for any."""
    rest, seen, found = list(members), set[int](), set[str]()
    while rest:
        node = rest.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if node.types is not None:
            found |= node.types
        elif node.members:
            rest += node.members
        else:
            return None
    return frozenset(found)
