"""Find what an operation or a parameter has become."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from driftcheck.compare.schemas import same
from driftcheck.model.operations import Operation, Parameter

_KNOWN_BY: tuple[Callable[[Operation], Hashable], ...] = (
    # First as the path is written: some differ in nothing but the names of what stands in them.
    lambda one: (one.path, one.method),
    lambda one: one.key,
    lambda one: one.name,
)


def match(
    before: list[Operation], after: list[Operation]
) -> tuple[list[tuple[Operation, Operation]], list[Operation], list[Operation]]:
    """Pair operations by path and method, else by their name; return also who is left."""
    pairs: list[tuple[Operation, Operation]] = []
    gone, come = list(before), list(after)
    for known_by in _KNOWN_BY:
        here: dict[Hashable, list[Operation]] = {}
        for operation in come:
            here.setdefault(known_by(operation), []).append(operation)
        for old in list(gone):
            if len(here.get(known_by(old), ())) == 1:
                new = here.pop(known_by(old))[0]
                pairs.append((old, new))
                gone.remove(old)
                come.remove(new)
    return pairs, gone, come


def moved_or_renamed(
    parameter: Parameter,
    old: Operation,
    new: Operation,
    gone: dict[tuple[str, str], Parameter],
    come: dict[tuple[str, str], Parameter],
) -> tuple[str, str] | None:
    """Find what a parameter that is gone has become, if that is certain."""
    moved = [key for key, other in come.items() if other.name == parameter.name]
    if moved:
        return moved[0]
    if parameter.where == "path":
        # By its place in the path, which names it.
        there, here = (
            [part for part in operation.path.split("/") if "{" in part] for operation in (old, new)
        )
        word = f"{{{parameter.name}}}"
        if len(there) == len(here) and word in there:
            key = ("path", here[there.index(word)].strip("{}"))
            return key if key in come else None
        return None
    kind = (parameter.where, parameter.required)
    rivals = [v for v in gone.values() if (v.where, v.required) == kind]
    found = [k for k, v in come.items() if (v.where, v.required) == kind]
    if len(rivals) == len(found) == 1 and same(parameter.schema, come[found[0]].schema):
        return found[0]
    return None
