"""Find what an operation or a parameter has become."""

from __future__ import annotations

from drift_operations import Operation, Parameter
from drift_schemas import same


def match(
    before: list[Operation], after: list[Operation]
) -> tuple[list[tuple[Operation, Operation]], list[Operation], list[Operation]]:
    """Pair operations by path and method, else by their name; return also who is left."""
    here = {operation.key: operation for operation in after}
    pairs = [(old, here.pop(old.key)) for old in before if old.key in here]
    paired = {id(old) for old, _ in pairs}
    gone = [old for old in before if id(old) not in paired]
    names: dict[str, list[Operation]] = {}
    for operation in here.values():
        names.setdefault(operation.name, []).append(operation)
    for old in list(gone):
        if len(names.get(old.name, ())) == 1:
            new = names.pop(old.name)[0]
            pairs.append((old, new))
            gone.remove(old)
            del here[new.key]
    return pairs, gone, list(here.values())


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
