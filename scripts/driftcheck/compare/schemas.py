"""Compare two schemas in the direction in which their values travel.

Each pair of schemas is compared once, whoever uses it. What is below a pair is reached by walking
from pair to pair. So circles end, and each operation that reaches a changed schema reports it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from driftcheck.compare.pairs import Direction, PairResult, describe, place_of
from driftcheck.compare.unions import compare_members
from driftcheck.findings import Change
from driftcheck.model.json_values import canonical
from driftcheck.model.nodes import BOUNDS, Node, same

# The formats that give a Python type of their own. Others only inform people.
_TYPED_FORMATS = {"date-time", "date", "uuid", "binary"}
_ANY_TEXT = {"", ".*", "^.*", ".*$", "^.*$"}
"""Patterns that every text matches."""
_ANYTHING = Node("", nullable=True, meaning=-1)


class SchemaComparison:
    """Compares schemas of two documents and remembers the pairs that were compared."""

    def __init__(self) -> None:
        self._results: dict[tuple[int, int, Direction], PairResult] = {}

    def changes(self, old: Node, new: Node, direction: Direction) -> Iterator[Change]:
        """Yield what differs between two schemas, at any depth, each change once."""
        seen: set[tuple[int, int]] = set()
        found: set[tuple[str, ...]] = set()
        rest = [(old, new)]
        while rest:
            old, new = rest.pop()
            key = (id(old), id(new))
            if key in seen or same(old, new):
                continue
            seen.add(key)
            result = self._results.get((*key, direction))
            if result is None:
                result = self._results[(*key, direction)] = _compare(old, new, direction)
            for change in result.changes:
                values = canonical(change.before), canonical(change.after)
                text = change.rule, change.pointer, *values
                if text not in found:
                    found.add(text)
                    yield change
            rest.extend(reversed(result.below))


def _compare(old: Node, new: Node, direction: Direction) -> PairResult:
    result = PairResult(direction)
    one_is_a_union = bool(old.members) != bool(new.members)
    if not one_is_a_union and not _compare_types(old, new, result):
        return result
    if old.nullable != new.nullable:
        rule = "became-nullable" if new.nullable else "no-longer-nullable"
        result.add(rule, new.pointer, old.nullable, new.nullable)
    if one_is_a_union:
        before = old.members or [old.without_null(new.members)]
        after = new.members or [new.without_null(old.members)]
        compare_members(old, new, before, after, result)
        if not _says_more_than_members(old if old.members else new):
            return result
    _compare_enums(old, new, result)
    _compare_attributes(old, new, result)
    if canonical(old.default) != canonical(new.default):
        place = place_of(old, new, "default")
        result.add("default-changed", place, old.default, new.default)
    _compare_properties(old, new, result)
    _compare_other_properties(old, new, result)
    if old.items or new.items:
        result.below.append((old.items or _ANYTHING, new.items or _ANYTHING))
    _compare_as_a_whole(old, new, result)
    if old.members and new.members:
        compare_members(old, new, old.members, new.members, result)
    return result


def _compare_types(old: Node, new: Node, result: PairResult) -> bool:
    """Compare the types. Return whether the rest of the schemas can be compared too."""
    if old.types == new.types:
        return True
    wider = old.types is not None and (
        new.types is None or (old.types == {"integer"} and new.types == {"number"})
    )
    narrower = new.types is not None and (
        old.types is None or (old.types == {"number"} and new.types == {"integer"})
    )
    rule = "type-changed"
    # A union with types of its own restricts its members by them, so these rules do not fit.
    if not old.members:
        if result.direction == "request" and wider:
            rule = "type-widened"
        elif result.direction == "response" and narrower:
            rule = "type-narrowed"
    result.add(rule, place_of(old, new, "type"), _type_names(old), _type_names(new))
    if old.members:
        return True
    return old.types is not None and new.types is not None and (wider or narrower)


def _type_names(node: Node) -> str:
    return "anything" if node.types is None else " or ".join(sorted(node.types)) or "null"


def _says_more_than_members(union: Node) -> bool:
    return bool(
        union.properties or union.items or union.additional or union.attributes or union.enum
    )


def _compare_enums(old: Node, new: Node, result: PairResult) -> None:
    if old.enum is None and new.enum is None:
        return
    place, before, after = place_of(old, new, "enum"), old.enum, new.enum
    if before is None or after is None:
        rule = "enum-introduced" if before is None else "enum-lifted"
        result.add(rule, place, before, after)
        return
    old_values, new_values = set(map(canonical, before)), set(map(canonical, after))
    if old_values and new_values and not old_values & new_values:
        result.add("enum-replaced", place, before, after)
        return
    if old_values - new_values:
        result.add("enum-shrank", place, before, after)
    if new_values - old_values:
        result.add("enum-grew", place, before, after)


def _compare_attributes(old: Node, new: Node, result: PairResult) -> None:
    for key in sorted(old.attributes.keys() | new.attributes.keys()):
        before, after = old.attributes.get(key), new.attributes.get(key)
        if canonical(before) == canonical(after) or key in ("readOnly", "writeOnly"):
            continue
        rule = _attribute_rule(key, before, after, result.direction)
        if key != "deprecated":
            before, after = (v if v is None else f"{key} {v}" for v in (before, after))
        result.add(rule, place_of(old, new, key), before, after)


def _attribute_rule(key: str, before: Any, after: Any, direction: Direction) -> str:
    if key == "deprecated":
        return "property-deprecated" if after else "property-undeprecated"
    if key in BOUNDS:
        return "bound-tightened" if _is_tighter(key, before, after) else "bound-loosened"
    if key == "uniqueItems":
        return "bound-tightened" if after else "bound-loosened"
    if key == "format" and {before, after} & _TYPED_FORMATS:
        return "format-changed"
    if (key, direction) == ("pattern", "response") and before is None:
        return "bound-tightened"
    if direction == "response" and (key.startswith("content") or "byte" in (before, after)):
        return "schema-changed"  # the value needs another decoding
    if key in ("pattern", "multipleOf"):
        lifted = after is None or (key == "pattern" and after in _ANY_TEXT)
        return "pattern-lifted" if lifted else "pattern-changed"
    return "facet-changed"


def _is_tighter(key: str, before: Any, after: Any) -> bool:
    if before is None or after is None:
        return before is None
    # Without conversion to float: not every integer is one.
    return bool(after > before if BOUNDS[key] > 0 else after < before)


def _compare_properties(old: Node, new: Node, result: PairResult) -> None:
    hidden = "readOnly" if result.direction == "request" else "writeOnly"
    before = {k: v for k, v in old.properties.items() if hidden not in v.attributes}
    after = {k: v for k, v in new.properties.items() if hidden not in v.attributes}
    removed = [name for name in before if name not in after]
    added = [name for name in after if name not in before]
    if len(removed) == len(added) == 1 and same(before[removed[0]], after[added[0]]):
        old_name, new_name = removed[0], added[0]
        if (old_name in old.required) == (new_name in new.required):
            place = new.pointer_of("properties", new_name)
            result.add("property-renamed", place, old_name, new_name)
            removed, added = [], []
    for name in removed:
        place = old.pointer_of("properties", name)
        result.add("property-removed", place, describe(before[name]))
    for name in added:
        required = result.direction == "request" and name in new.required
        rule = "property-added-required" if required else "property-added"
        result.add(rule, new.pointer_of("properties", name), None, describe(after[name]))
    for name in before.keys() & after.keys():
        place = new.pointer_of("properties", name)
        if name in new.required - old.required:
            result.add("property-became-required", place, "optional", "required")
        elif name in old.required - new.required:
            result.add("property-became-optional", place, "required", "optional")
    result.below += [(before[name], after[name]) for name in before if name in after]


def _compare_other_properties(old: Node, new: Node, result: PairResult) -> None:
    """Compare what is said of the properties that have no name."""
    if old.closed != new.closed:
        rule = "closed" if new.closed else "opened"
        result.add(rule, place_of(old, new, "additional"), not old.closed, not new.closed)
        if new.closed and old.additional:
            place = old.pointer_of("additional")
            result.add("property-removed", place, describe(old.additional))
    if not (old.closed or new.closed) and (old.additional or new.additional):
        result.below.append((old.additional or _ANYTHING, new.additional or _ANYTHING))


def _compare_as_a_whole(old: Node, new: Node, result: PairResult) -> None:
    """Compare what no rule covers in detail."""
    for name in sorted(old.subschemas.keys() | new.subschemas.keys()):
        before, after = old.subschemas.get(name), new.subschemas.get(name)
        if before is None or after is None or not same(before, after):
            place = place_of(old, new, f"subschemas/{name}")
            result.add("schema-changed", place, before and name, after and name)
    if (old.further_unions or new.further_unions) and old.unions() != new.unions():
        result.add("schema-changed", place_of(old, new, "further_unions"))
    if old.other != new.other:
        result.add("schema-changed", new.pointer)
