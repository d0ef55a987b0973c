"""Find the operation of the newer document that belongs to one of the older document."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from driftcheck.model.operations import Operation

_KEYS: tuple[Callable[[Operation], Hashable], ...] = (
    # The exact path first: two paths may differ only in the names of their parameters.
    lambda operation: (operation.path, operation.method),
    lambda operation: operation.route,
    lambda operation: operation.name,
)


def match_operations(
    old: list[Operation], new: list[Operation]
) -> tuple[list[tuple[Operation, Operation]], list[Operation], list[Operation]]:
    """Pair operations by path and method, then by name. Return pairs, removed ones, added ones."""
    pairs: list[tuple[Operation, Operation]] = []
    removed, added = list(old), list(new)
    for key in _KEYS:
        candidates: dict[Hashable, list[Operation]] = {}
        for operation in added:
            candidates.setdefault(key(operation), []).append(operation)
        for before in list(removed):
            if len(candidates.get(key(before), ())) == 1:
                after = candidates.pop(key(before))[0]
                pairs.append((before, after))
                removed.remove(before)
                added.remove(after)
    return pairs, removed, added
