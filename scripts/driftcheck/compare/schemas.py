"""Compare two schemas in the direction in which they travel.

A pair of schemas is looked at once, whoever uses it; what is found below is reached by going from
pair to pair, so that circles end and every operation that gets there gets the finding.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from driftcheck.model.nodes import BOUNDS, Node, token
from driftcheck.rules import Change

# Formats that give a Python type of their own; others are said to people only.
_TYPED = {"date-time", "date", "uuid", "binary"}
_ANY = Node("")
_ANY.nullable = True
_ANY.colour = -1


@dataclass
class Pair:
    """Two schemas that stand for one another: what differs here, and what is to be looked at."""

    changes: list[Change] = field(default_factory=list)
    below: list[tuple[Node, Node]] = field(default_factory=list)


class Schemas:
    """The pairs that have been looked at."""

    def __init__(self) -> None:
        self._pairs: dict[tuple[int, int, str], Pair] = {}

    def changes(self, old: Node, new: Node, way: str) -> Iterator[Change]:
        """Yield what differs between two schemas at any depth; `way` is request or response."""
        seen: set[tuple[int, int]] = set()
        found: set[tuple[str, ...]] = set()
        rest = [(old, new)]
        while rest:
            old, new = rest.pop()
            key = (id(old), id(new))
            if key in seen or same(old, new):
                continue
            seen.add(key)
            pair = self._pairs.get((*key, way))
            if pair is None:
                pair = self._pairs[(*key, way)] = _compare(old, new, way)
            for change in pair.changes:
                said = change.rule, change.pointer, token(change.before), token(change.after)
                if said not in found:
                    found.add(said)
                    yield change
            rest.extend(reversed(pair.below))


def same(old: Node, new: Node) -> bool:
    """Tell whether two schemas mean the same."""
    return old is new or old.colour == new.colour


def _compare(old: Node, new: Node, way: str) -> Pair:
    pair = Pair()
    add = pair.changes.append
    alone = bool(old.members) != bool(new.members)
    if not alone and not _types(old, new, way, pair):
        return pair
    _null(old, new, way, pair)
    if alone:
        before = old.members or [old.without_null(new.members)]
        after = new.members or [new.without_null(old.members)]
        _members(old, new, before, after, way, pair)
        if not _says(old if old.members else new):
            return pair
    _enum(old, new, way, pair)
    _facets(old, new, way, pair)
    if token(old.default) != token(new.default):
        add(Change(f"{way}-default-changed", _place(old, new, "default"), old.default, new.default))
    if old.closed != new.closed:
        rule = f"{way}-closed" if new.closed else f"{way}-opened"
        add(Change(rule, _place(old, new, "additional"), not old.closed, not new.closed))
        if new.closed and old.additional:
            gone = f"{way}-property-removed"
            add(Change(gone, old.at("additional"), name_of(old.additional)))
    _properties(old, new, way, pair)
    if old.items or new.items:
        pair.below.append((old.items or _ANY, new.items or _ANY))
    if not (old.closed or new.closed) and (old.additional or new.additional):
        pair.below.append((old.additional or _ANY, new.additional or _ANY))
    for name in sorted(old.extra.keys() | new.extra.keys()):
        there, here = old.extra.get(name), new.extra.get(name)
        if there is None or here is None or not same(there, here):
            place = _place(old, new, f"extra/{name}")
            add(Change(f"{way}-schema-changed", place, there and name, here and name))
    if (old.also or new.also) and old.choices() != new.choices():
        add(Change(f"{way}-schema-changed", _place(old, new, "also")))
    if old.rest != new.rest:
        add(Change(f"{way}-schema-changed", new.pointer))
    if old.members and new.members:
        _members(old, new, old.members, new.members, way, pair)
    return pair


def _says(union: Node) -> bool:
    """Tell whether a union says something beside its members."""
    return bool(union.properties or union.items or union.additional or union.facts or union.enum)


def _place(old: Node, new: Node, keyword: str) -> str:
    return (
        new.at(keyword) if keyword in new.places or keyword not in old.places else old.at(keyword)
    )


def name_of(node: Node) -> str:
    """Return what kind of value a schema describes, for people."""
    if node.pointer.startswith("/components/schemas/") and node.pointer.count("/") == 3:
        return node.pointer.rpartition("/")[2]
    if node.members:
        return " or ".join(dict.fromkeys(map(name_of, node.members)))
    if node.types is None:
        return "anything"
    return " or ".join(sorted(node.types)) or "nothing"


def _types(old: Node, new: Node, way: str, pair: Pair) -> bool:
    """Compare the types; return whether there is something else to compare."""
    if old.types == new.types:
        return True
    wider = old.types is not None and (
        new.types is None or (old.types == {"integer"} and new.types == {"number"})
    )
    narrower = new.types is not None and (
        old.types is None or (old.types == {"number"} and new.types == {"integer"})
    )
    rule = f"{way}-type-changed"
    if old.members:
        pass  # it says another type than its members, and leaves less of them
    elif way == "request" and wider:
        rule = "request-type-widened"
    elif way == "response" and narrower:
        rule = "response-type-narrowed"
    place = _place(old, new, "type")
    pair.changes.append(Change(rule, place, _type(old), _type(new)))
    if old.members:
        return True
    return old.types is not None and new.types is not None and (wider or narrower)


def _type(node: Node) -> str:
    return "anything" if node.types is None else " or ".join(sorted(node.types)) or "null"


def _null(old: Node, new: Node, way: str, pair: Pair) -> None:
    if old.nullable != new.nullable:
        rule = f"{way}-became-nullable" if new.nullable else f"{way}-no-longer-nullable"
        pair.changes.append(Change(rule, new.pointer, old.nullable, new.nullable))


def _enum(old: Node, new: Node, way: str, pair: Pair) -> None:
    if old.enum is None and new.enum is None:
        return
    place, before, after = _place(old, new, "enum"), old.enum, new.enum
    if before is None or after is None:
        rule = f"{way}-enum-introduced" if before is None else f"{way}-enum-lifted"
        pair.changes.append(Change(rule, place, before, after))
        return
    there, here = set(map(token, before)), set(map(token, after))
    if there - here:
        pair.changes.append(Change(f"{way}-enum-shrank", place, before, after))
    if here - there:
        pair.changes.append(Change(f"{way}-enum-grew", place, before, after))


def _facets(old: Node, new: Node, way: str, pair: Pair) -> None:
    for key in sorted(old.facts.keys() | new.facts.keys()):
        before, after = old.facts.get(key), new.facts.get(key)
        if token(before) == token(after) or key in ("readOnly", "writeOnly"):
            continue
        if key == "deprecated":
            rule = "property-deprecated" if after else "property-undeprecated"
        elif key in BOUNDS:
            rule = f"bound-{'tightened' if _tighter(key, before, after) else 'loosened'}"
        elif key == "uniqueItems":
            rule = "bound-tightened" if after else "bound-loosened"
        elif key == "format" and {before, after} & _TYPED:
            rule = "format-changed"
        elif way == "response" and (key.startswith("content") or "byte" in (before, after)):
            rule = "schema-changed"  # it is to be decoded otherwise
        elif key in ("pattern", "multipleOf"):
            rule = "pattern-lifted" if after is None else "pattern-changed"
        else:
            rule = "facet-changed"
        if (key, way) == ("pattern", "response") and before is None:
            rule = "bound-tightened"
        said = [
            value if value is None or key == "deprecated" else f"{key} {value}"
            for value in (before, after)
        ]
        pair.changes.append(Change(f"{way}-{rule}", _place(old, new, key), said[0], said[1]))


def _tighter(key: str, before: Any, after: Any) -> bool:
    if before is None or after is None:
        return before is None
    # Compared as they are: not every whole number is a float.
    return bool(after > before if BOUNDS[key] > 0 else after < before)


def _properties(old: Node, new: Node, way: str, pair: Pair) -> None:
    hidden = "readOnly" if way == "request" else "writeOnly"
    there = {k: v for k, v in old.properties.items() if hidden not in v.facts}
    here = {k: v for k, v in new.properties.items() if hidden not in v.facts}
    gone = [name for name in there if name not in here]
    come = [name for name in here if name not in there]
    if len(gone) == len(come) == 1 and same(there[gone[0]], here[come[0]]):
        before, after = gone[0], come[0]
        if (before in old.required) == (after in new.required):
            place = new.at("properties", after)
            pair.changes.append(Change(f"{way}-property-renamed", place, before, after))
            gone, come = [], []
    for name in gone:
        place = old.at("properties", name)
        pair.changes.append(Change(f"{way}-property-removed", place, name_of(there[name])))
    for name in come:
        needed = way == "request" and name in new.required
        rule = f"{way}-property-added{'-required' if needed else ''}"
        place = new.at("properties", name)
        pair.changes.append(Change(rule, place, None, name_of(here[name])))
    for name in there.keys() & here.keys():
        before_needed, needed = name in old.required, name in new.required
        if before_needed != needed:
            rule = f"{way}-property-became-{'required' if needed else 'optional'}"
            words = [("required" if need else "optional") for need in (before_needed, needed)]
            pair.changes.append(Change(rule, new.at("properties", name), *words))
    pair.below += [(there[name], here[name]) for name in there if name in here]


def _members(
    old: Node, new: Node, before: list[Node], after: list[Node], way: str, pair: Pair
) -> None:
    """Find who of a union is who: the same, of the same kind or name, or the only one left."""
    place = _place(old, new, "members")
    here = list(after)
    there: list[Node] = []
    for member in before:  # all that did not change first, so that nobody else takes its place
        match = next((other for other in here if same(member, other)), None)
        if match is None:
            there.append(member)
        else:
            here.remove(match)
    for level in (3, 2, 1):
        for member in list(there):
            match = next(
                (other for other in here if _alike(old, member, new, other) >= level), None
            )
            if match is not None:
                pair.below.append((member, match))
                here.remove(match)
                there.remove(member)
    if len(there) == len(here) == 1 and _last(old, there[0], new, here[0]):
        pair.below.append((there.pop(), here.pop()))
    here = [m for m in here if not any(same(m, other) for other in before)]
    copies = [m for m in there if any(same(m, other) for other in after)]
    if way == "response" and here and (len(there) == len(before) or not old.members):
        # Nothing is left of what it was, or it was always of one kind and code relies on that.
        names = [" or ".join(dict.fromkeys(map(name_of, several))) for several in (before, after)]
        pair.changes.append(Change("response-type-changed", place, *names))
        here = []
    for member in there:
        if member not in copies:
            pair.changes.append(
                Change(f"{way}-member-removed", _spot(old, member, place), name_of(member))
            )
    for member in here:
        pair.changes.append(
            Change(f"{way}-member-added", _spot(new, member, place), None, name_of(member))
        )
    _discriminator(old, new, way, pair)


def _spot(union: Node, member: Node, place: str) -> str:
    return place if union.members else member.pointer


def _alike(old: Node, left: Node, new: Node, right: Node) -> int:
    """Return how surely two members are the same one: 3 by their mark, 2 by name, 1 by type."""
    marks = _marks(old, left), _marks(new, right)
    if marks[0] and marks[1]:
        return 3 if marks[0] & marks[1] else 0
    if left.pointer == right.pointer and left.pointer.startswith("/components/"):
        return 2
    if left.members or right.members:
        return 1 if left.members and right.members else 0
    kinds = left.types, right.types
    if kinds in ((frozenset({"object"}),) * 2, (frozenset({"array"}),) * 2):
        shared = left.properties.keys() & right.properties.keys()
        most = max(len(left.properties), len(right.properties))
        return 1 if 2 * len(shared) >= most else 0
    return 1 if left.types == right.types and left.types is not None else 0


def _last(old: Node, left: Node, new: Node, right: Node) -> bool:
    """Tell whether two members that are left over, without marks, are one that was changed."""
    marked = _marks(old, left) or _marks(new, right)
    return not marked and left.types == right.types == frozenset({"object"})


def _marks(union: Node, member: Node) -> set[str]:
    """Return the words by which a union's discriminator, or a const, knows a member."""
    marks = {word for word, node in union.mapping.items() if node is member}
    for name in sorted(member.required):
        enum = member.properties[name].enum
        if enum is not None and len(enum) == 1 and not marks:
            marks = {str(enum[0])}
    return marks


def _discriminator(old: Node, new: Node, way: str, pair: Pair) -> None:
    before, after = old.discriminator, new.discriminator
    place = _place(old, new, "discriminator")
    add = pair.changes.append
    if before != after:
        word = "added" if before is None else "removed" if after is None else "changed"
        add(Change(f"{way}-discriminator-{word}", place, before, after))
        return
    for value in sorted(old.mapping.keys() | new.mapping.keys()):
        there, here = old.mapping.get(value), new.mapping.get(value)
        at = f"{place}/mapping/{value.replace('~', '~0').replace('/', '~1')}"
        if here is None:
            add(Change(f"{way}-mapping-removed", at, value))
        elif there is None:
            add(Change(f"{way}-mapping-added", at, None, value))
        elif not same(there, here):
            if there.pointer != here.pointer and any(same(here, n) for n in old.mapping.values()):
                add(Change(f"{way}-mapping-changed", at, value, name_of(here)))
            else:
                pair.below.append((there, here))
