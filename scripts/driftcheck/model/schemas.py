"""A document as a client sees it: a graph of schemas without layout, order and prose.

References are followed (circles included), `allOf` is merged, `type: [X, 'null']`, `anyOf` with
null and `nullable` become one flag, `const` a one-valued enum, several types a union. What means
the same thus looks the same.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any
from urllib.parse import unquote

from driftcheck.model.keywords import (
    KNOWN,
    SINGLE,
    both,
    is_marked,
    is_null,
    list_of,
    mark,
    type_of,
    types_of,
)
from driftcheck.model.nodes import (
    BOUNDS,
    FACETS,
    DocumentError,
    Json,
    Node,
    meaningful,
    plain,
    step,
    token,
)

_NO_BOUND = {"minLength": 0, "minItems": 0, "minProperties": 0}
_Part = tuple[Any, str, bool]
"""A schema object of the document, where it stands, and whether null is allowed beside it."""


class Model:
    """The schemas of one document, each looked at once."""

    def __init__(self, document: Json) -> None:
        self.document = document
        self.nodes: dict[Hashable, Node] = {}
        self._split: dict[Hashable, Json] = {}

    def node(self, schema: object, pointer: str) -> Node:
        """Return the normal form of a schema that stands at a pointer."""
        todo: list[tuple[Node, list[_Part]]] = []
        unions: list[Node] = []
        node = self._make([(schema, pointer, False)], todo)
        while todo:
            filled, parts = todo.pop()
            self._fill(filled, parts, todo)
            if filled.members:
                unions.append(filled)
        for union in unions:
            kinds = _kinds(union.members)
            if union.types is not None and kinds is not None and kinds <= union.types:
                union.types = None  # what its members say anyway
        return node

    def follow(self, value: object, pointer: str) -> tuple[Json, str]:
        """Return what a reference means (or the value itself) and where that stands.

        Raises:
            DocumentError: It leads nowhere, in a circle, to another file or to no object.
        """
        seen = set()
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            reference = value["$ref"]
            if reference in seen:
                raise DocumentError(f"{pointer}: the reference {reference} leads in a circle")
            seen.add(reference)
            value, pointer = self._target(reference, pointer), unquote(reference[1:])
        if not isinstance(value, dict):
            raise DocumentError(f"{pointer or 'the document'} is no object")
        return value, pointer

    def _target(self, reference: str, pointer: str) -> Any:
        if not reference.startswith("#"):
            raise DocumentError(f"{pointer}: the reference {reference} leads out of the document")
        if reference[1:2] not in ("", "/"):
            raise DocumentError(f"{pointer}: the reference {reference} is no JSON pointer")
        value: Any = self.document
        for part in unquote(reference[1:]).split("/")[1:]:
            key = part.replace("~1", "/").replace("~0", "~")
            try:
                value = value[int(key) if isinstance(value, list) else key]
            except (KeyError, IndexError, ValueError, TypeError):
                raise DocumentError(f"{pointer}: the reference {reference} leads nowhere") from None
        return value

    def _make(self, given: list[_Part], todo: list[tuple[Node, list[_Part]]]) -> Node:
        parts: list[_Part] = []
        seen: set[tuple[int, bool]] = set()
        for part in given:
            self._expand(part, parts, seen)
        pointer = given[0][1] if len(parts) != 1 else parts[0][1]
        key = tuple((id(value), null) for value, _, null in parts)
        if key not in self.nodes:
            self.nodes[key] = Node(pointer)
            todo.append((self.nodes[key], parts))
        return self.nodes[key]

    def _expand(self, part: _Part, parts: list[_Part], seen: set[tuple[int, bool]]) -> None:
        """Take a schema apart: what it says itself, what it refers to, what `allOf` adds."""
        schema, pointer, null = part
        if (id(schema), null) in seen or schema is True:
            return
        if schema is False:
            schema = self._kept((False,), {"type": []})
        if not isinstance(schema, dict):
            raise DocumentError(f"{pointer} is no schema")
        seen.add((id(schema), null))
        inner: list[_Part] = []
        if isinstance(schema.get("$ref"), str):
            reference = schema["$ref"]
            inner.append((self._target(reference, pointer), unquote(reference[1:]), null))
        for index, member in enumerate(list_of(schema, "allOf", pointer)):
            inner.append((member, step(pointer, "allOf", index), null))
        for word in ("anyOf", "oneOf"):
            found = list_of(schema, word, pointer)
            there = [(i, member) for i, member in enumerate(found) if not is_null(member)]
            if len(there) == 1 and not is_marked(schema):
                index, member = there[0]
                inner.append((member, step(pointer, word, index), null or len(found) > 1))
        says = any(meaningful(key) and key not in ("$ref", "allOf") for key in schema)
        if says:
            parts.append((schema, pointer, null))
        for part in inner:
            self._expand(part, parts, seen)

    def _fill(self, node: Node, parts: list[_Part], todo: list[tuple[Node, list[_Part]]]) -> None:
        below: dict[str, list[_Part]] = {}
        rest: list[Hashable] = []
        nulls = True
        for schema, pointer, null in parts:
            types, nullable = types_of(schema, pointer)
            nulls &= null or nullable
            if types is not None:
                node.types = types if node.types is None else both(node.types, types)
                node.places.setdefault("type", step(pointer, "type"))
            self._facts(node, schema, pointer)
            named = schema.get("properties", {})
            if not isinstance(named, dict):
                raise DocumentError(f"{step(pointer, 'properties')} is no object")
            for name, child in named.items():
                at = step(pointer, "properties", name)
                node.places.setdefault(f"properties/{name}", at)
                below.setdefault(f"properties/{name}", []).append((child, at, False))
            required = schema.get("required")
            for name in required if isinstance(required, list) else ():
                node.required.add(str(name))
                if f"properties/{name}" not in below:
                    below[f"properties/{name}"] = [(True, step(pointer, "required"), False)]
            self._below(node, below, schema, pointer)
            rest += [(k, plain(v)) for k, v in schema.items() if k not in KNOWN and meaningful(k)]
        node.nullable = nulls
        if node.enum is not None and node.types is None:
            node.types = frozenset(type_of(value) for value in node.enum)
        self._union(node, parts, todo)
        if node.discriminator is None:
            rest += [mark(schema["discriminator"]) for schema, *_ in parts if is_marked(schema)]
        node.rest = frozenset(rest)
        for key, child_parts in below.items():
            kind, _, name = key.partition("/")
            child = self._make(child_parts, todo)
            if kind == "properties":
                node.properties[name] = child
            elif kind == "extra":
                node.extra[name] = child
            elif kind == "items":
                node.items = child
            else:
                node.additional = child

    def _facts(self, node: Node, schema: Json, pointer: str) -> None:
        values = schema.get("enum", [schema["const"]] if "const" in schema else None)
        if isinstance(values, list):
            values = [value for value in values if value is not None]
            if node.enum is not None:
                allowed = set(map(token, values))
                values = [value for value in node.enum if token(value) in allowed]
            node.enum = values
            node.places.setdefault("enum", step(pointer, "enum" if "enum" in schema else "const"))
        for end in ("Minimum", "Maximum"):
            bound = schema.get(end.lower())
            if schema.get(f"exclusive{end}") is True and bound is not None:  # as 3.0 has it
                schema = {**schema, f"exclusive{end}": bound, end.lower(): None}
        for key in (*BOUNDS, *FACETS):
            value = schema.get(key)
            if value is None or value is False or value == _NO_BOUND.get(key):
                continue
            if key in BOUNDS and not isinstance(value, (int, float)):
                continue
            if key in BOUNDS and key in node.facts and value is not True:
                value = (max if BOUNDS[key] > 0 else min)(value, node.facts[key])
            node.facts[key] = value
            node.places[key] = step(pointer, key)
        for key in ("deprecated", "readOnly", "writeOnly"):
            if schema.get(key) is True:
                node.facts[key] = True
                node.places.setdefault(key, step(pointer, key))
        if schema.get("default") is not None and node.default is None:
            node.default = schema["default"]
            node.places["default"] = step(pointer, "default")
        if schema.get("additionalProperties") is False:
            node.closed = True
        if "additionalProperties" in schema:
            node.places.setdefault("additional", step(pointer, "additionalProperties"))

    def _below(self, node: Node, below: dict[str, list[_Part]], schema: Json, pointer: str) -> None:
        for key, word in (("additional", "additionalProperties"), ("items", "items")):
            if isinstance(schema.get(word), dict) and any(map(meaningful, schema[word])):
                below.setdefault(key, []).append((schema[word], step(pointer, word), False))
        for word in SINGLE:
            if isinstance(schema.get(word), dict | bool):
                at = step(pointer, word)
                below.setdefault(f"extra/{word}", []).append((schema[word], at, False))
                node.places.setdefault(f"extra/{word}", at)
        maps = {word: schema.get(word) for word in ("patternProperties", "dependentSchemas")}
        maps["prefixItems"] = dict(enumerate(list_of(schema, "prefixItems", pointer)))
        for word, children in maps.items():
            for name, child in (children if isinstance(children, dict) else {}).items():
                at = step(pointer, word, name)
                below.setdefault(f"extra/{word}/{name}", []).append((child, at, False))
                node.places.setdefault(f"extra/{word}/{name}", at)

    def _union(self, node: Node, parts: list[_Part], todo: list[Any]) -> None:
        """Find the alternatives: those of the first union, or one for each of several types."""
        for schema, pointer, _ in parts:
            for word in ("oneOf", "anyOf"):
                found = [
                    (member, step(pointer, word, index), False)
                    for index, member in enumerate(list_of(schema, word, pointer))
                    if not is_null(member)
                ]
                if len(found) < (1 if is_marked(schema) else 2):
                    continue
                members = [self._make([part], todo) for part in found]
                if node.members:
                    node.also.append(members)
                    node.places["also"] = step(pointer, word)
                    continue
                node.members = members
                node.places["members"] = step(pointer, word)
                self._discriminator(node, schema, pointer, [part[0] for part in found], todo)
        if not node.members and node.types is not None and len(node.types) > 1 and parts:
            schema, pointer, _ = parts[0]
            shared = {k: v for k, v in schema.items() if k not in ("type", "nullable", "enum")}
            for name in sorted(node.types):
                key = (id(schema), name)
                there = [value for value in node.enum or () if type_of(value) == name]
                part = self._kept(
                    key, {**shared, "type": name, **({"enum": there} if node.enum else {})}
                )
                node.members.append(self._make([(part, pointer, False)], todo))

    def _discriminator(
        self, node: Node, schema: Json, pointer: str, found: list[Any], todo: list[Any]
    ) -> None:
        discriminator = schema.get("discriminator")
        if not isinstance(discriminator, dict) or "propertyName" not in discriminator:
            return
        node.discriminator = str(discriminator["propertyName"])
        node.places["discriminator"] = step(pointer, "discriminator")
        mapping = discriminator.get("mapping")
        targets = {
            str(value): target if str(target).startswith("#") else f"#/components/schemas/{target}"
            for value, target in (mapping if isinstance(mapping, dict) else {}).items()
        }
        for member in found:
            reference = str(member.get("$ref", "")) if isinstance(member, dict) else ""
            if reference and reference not in targets.values():
                targets[reference.rpartition("/")[2]] = reference
        for value, target in targets.items():
            part = self._target(target, step(pointer, "discriminator", "mapping", value))
            node.mapping[value] = self._make([(part, unquote(target[1:]), False)], todo)

    def _kept(self, key: Hashable, schema: Json) -> Json:
        """Return one and the same made-up schema for one key: identity is by object."""
        return self._split.setdefault(key, schema)


def _kinds(members: list[Node]) -> frozenset[str] | None:
    """Return the types of which the members of a union can be; None for any."""
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
