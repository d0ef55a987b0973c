"""Compare two unions: which members belong together, and what tells them apart."""

from __future__ import annotations

from collections.abc import Mapping

from driftcheck.compare.pairs import PairResult, describe, place_of
from driftcheck.model.json_values import pointer_to
from driftcheck.model.nodes import Node, same

_OBJECT = frozenset({"object"})
_NUMBERS = {frozenset({"integer"}), frozenset({"number"})}


def compare_members(
    old: Node, new: Node, before: list[Node], after: list[Node], result: PairResult
) -> None:
    """Compare the members of two unions, then their discriminators.

    Args:
        old: The older schema.
        new: The newer schema.
        before: The members of the older schema, or a schema that is not a union.
        after: The same of the newer one.
        result: Gets the changes, and the pairs of members to compare.
    """
    place = place_of(old, new, "members")
    removed, added = _pair_members(old, new, before, after, result)
    # A member that only occurs less or more often than before is not a change.
    removed = [m for m in removed if not any(same(m, other) for other in after)]
    added = [m for m in added if not any(same(m, other) for other in before)]
    nothing_stays = len(removed) == len(before)
    if result.direction == "response" and added and (nothing_stays or not old.members):
        # No old member is left, or there was only one type and code relies on it.
        types = [" or ".join(dict.fromkeys(map(describe, nodes))) for nodes in (before, after)]
        result.add("type-changed", place, *types)
        added = []
    for member in removed:
        result.add("member-removed", _place(old, member, place), describe(member))
    for member in added:
        result.add("member-added", _place(new, member, place), None, describe(member))
    _compare_discriminators(old, new, result)


def _place(schema: Node, member: Node, place: str) -> str:
    return place if schema.members else member.pointer


def _pair_members(
    old: Node, new: Node, before: list[Node], after: list[Node], result: PairResult
) -> tuple[list[Node], list[Node]]:
    """Add the pairs of members to the result. Return the members without a partner."""
    added = list(after)
    removed: list[Node] = []
    for member in before:  # unchanged members first, so that no other takes their partner
        partner = next((other for other in added if same(member, other)), None)
        if partner is None:
            removed.append(member)
        else:
            added.remove(partner)
    for certainty in (4, 3, 2, 1):
        for member in list(removed):
            partner = next(
                (other for other in added if _likeness(old, member, new, other) >= certainty), None
            )
            if partner is not None:
                result.below.append((member, partner))
                added.remove(partner)
                removed.remove(member)
    if len(removed) == len(added) == 1 and _may_be_changed(old, removed[0], new, added[0]):
        result.below.append((removed.pop(), added.pop()))
    return removed, added


def _likeness(old: Node, left: Node, new: Node, right: Node) -> int:
    """Return how surely two members belong together.

    4 by tag, 3 by name, 2 by type, 1 if one allows integers and the other all numbers, 0 not.
    """
    old_tags, new_tags = _tags(old, left), _tags(new, right)
    if old_tags & new_tags:
        return 4
    if left.pointer == right.pointer and left.pointer.startswith("/components/"):
        return 3
    if old_tags and new_tags:
        return 0
    if left.members or right.members:
        return 2 if left.members and right.members else 0
    if {left.types, right.types} == _NUMBERS:
        return 1
    if left.types != right.types or left.types is None:
        return 0
    if left.types in (_OBJECT, frozenset({"array"})):
        shared = left.properties.keys() & right.properties.keys()
        most = max(len(left.properties), len(right.properties))
        return 2 if 2 * len(shared) >= most else 0
    return 2


def _may_be_changed(old: Node, left: Node, new: Node, right: Node) -> bool:
    """Return whether the only members without a partner are one object type that changed."""
    if not left.types == right.types == _OBJECT:
        return False
    if not (_tags(old, left) or _tags(new, right)):
        return True
    # A renamed tag, if all other properties are the same.
    before, after = left.properties, right.properties
    changed = [name for name in before if name in after and not same(before[name], after[name])]
    return before.keys() == after.keys() and len(changed) <= 1


def _tags(union: Node, member: Node) -> set[str]:
    """Return the values by which the discriminator of a union, or a const, names a member."""
    tags = {value for value, node in _words(union).items() if node is member}
    for name in sorted(member.required):
        enum = member.properties[name].enum
        if enum is not None and len(enum) == 1 and not tags:
            tags = {str(enum[0])}
    return tags


def _words(union: Node) -> dict[str, Node]:
    """Return the members of a union by their discriminator values.

    Without a mapping, the name of a component is the value, unless the component says otherwise.
    """
    words: dict[str, Node] = {}
    for value, node in union.mapping.items():
        field = node.properties.get(union.discriminator or "")
        enum = [str(one) for one in (field.enum if field else None) or ()]
        implied = enum and value not in enum and node.pointer.endswith(f"/{value}")
        words.update(dict.fromkeys(enum if implied else [value], node))
    return words


def _compare_discriminators(old: Node, new: Node, result: PairResult) -> None:
    before, after = old.discriminator, new.discriminator
    place = place_of(old, new, "discriminator")
    if before != after:
        word = "added" if before is None else "removed" if after is None else "changed"
        result.add(f"discriminator-{word}", place, before, after)
        return
    old_words, new_words = _words(old), _words(new)
    for value, renamed in _renamed(old_words, new_words, result).items():
        result.add("mapping-renamed", pointer_to(place, "mapping", renamed), value, renamed)
        del old_words[value], new_words[renamed]
    for value in sorted(old_words.keys() | new_words.keys()):
        left, right = old_words.get(value), new_words.get(value)
        at = pointer_to(place, "mapping", value)
        if right is None:
            result.add("mapping-removed", at, value)
        elif left is None:
            result.add("mapping-added", at, None, value)
        elif not same(left, right):
            others = old_words.values()
            if left.pointer != right.pointer and any(same(right, other) for other in others):
                result.add("mapping-changed", at, value, describe(right))
            else:
                result.below.append((left, right))


def _renamed(
    old: Mapping[str, Node], new: Mapping[str, Node], result: PairResult
) -> dict[str, str]:
    """Return the discriminator values that members lost, each with the one they got instead."""
    pairs = {(id(left), id(right)) for left, right in result.below}
    added = [value for value in sorted(new) if value not in old]
    found: dict[str, str] = {}
    for value in sorted(old.keys() - new.keys()):
        for other in added:
            left, right = old[value], new[other]
            if same(left, right) or (id(left), id(right)) in pairs:
                found[value] = other
                added.remove(other)
                break
    return found
