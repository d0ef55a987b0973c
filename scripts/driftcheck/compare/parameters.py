"""Compare the parameters of two operations that belong together."""

from __future__ import annotations

from collections.abc import Iterator

from driftcheck.compare.schemas import SchemaComparison
from driftcheck.findings import Change
from driftcheck.model.nodes import same
from driftcheck.model.operations import IDEMPOTENCY_KEY, Operation, Parameter

_Key = tuple[str, str]
"""Location and name."""


def parameter_changes(
    old: Operation, new: Operation, schemas: SchemaComparison
) -> Iterator[Change]:
    """Yield what changed in the parameters of an operation."""
    removed = {k: p for k, p in old.parameters.items() if k not in new.parameters}
    added = {k: p for k, p in new.parameters.items() if k not in old.parameters}
    pairs = [(p, new.parameters[k]) for k, p in old.parameters.items() if k not in removed]
    for key, before in list(removed.items()):
        successor = _successor(before, old, new, removed, added)
        if successor is None:
            continue
        del removed[key]
        after = added.pop(successor)
        pairs.append((before, after))
        if after.name == before.name:
            places = before.location, after.location
            yield Change("parameter-moved", after.pointer, *places, _argument(after))
        else:
            yield Change("parameter-renamed", after.pointer, before.name, after.name)
    for key, parameter in removed.items():
        rule = "idempotency-key-removed" if key == IDEMPOTENCY_KEY else "parameter-removed"
        yield Change(rule, parameter.pointer, parameter.name, None, _argument(parameter))
    for key, parameter in added.items():
        rule = "parameter-added-required" if parameter.required else "parameter-added"
        if key == IDEMPOTENCY_KEY and not parameter.required:
            rule = "idempotency-key-added"
        yield Change(rule, parameter.pointer, None, parameter.name, _argument(parameter))
    for before, after in pairs:
        yield from _pair_changes(before, after, schemas)


def _pair_changes(old: Parameter, new: Parameter, schemas: SchemaComparison) -> Iterator[Change]:
    argument = _argument(new)
    if old.required != new.required:
        rule = "parameter-became-required" if new.required else "parameter-became-optional"
        if (new.location, new.name.lower()) == IDEMPOTENCY_KEY:
            rule = "idempotency-key-need-changed"
        yield Change(rule, new.pointer, old.required, new.required, argument)
    if old.deprecated != new.deprecated:
        rule = "parameter-deprecated" if new.deprecated else "parameter-undeprecated"
        yield Change(rule, new.pointer, old.deprecated, new.deprecated, argument)
    if old.serialisation != new.serialisation and old.location == new.location:
        yield Change("parameter-serialised-differently", new.pointer, what=argument)
    for change in schemas.changes(old.schema, new.schema, "request"):
        inside = change.pointer.startswith(new.pointer)
        what = argument if inside else ""
        yield Change(change.rule, change.pointer, change.before, change.after, what)


def _argument(parameter: Parameter) -> str:
    return f"the argument `{parameter.name}`"


def _successor(
    parameter: Parameter,
    old: Operation,
    new: Operation,
    removed: dict[_Key, Parameter],
    added: dict[_Key, Parameter],
) -> _Key | None:
    """Return the added parameter that a removed one became; None unless that is certain."""
    moved = [key for key, other in added.items() if other.name == parameter.name]
    if moved:
        return moved[0]
    if parameter.location == "path":
        return _successor_in_path(parameter, old, new, added)
    kind = parameter.location, parameter.required
    rivals = [other for other in removed.values() if (other.location, other.required) == kind]
    found = [key for key, other in added.items() if (other.location, other.required) == kind]
    if len(rivals) == len(found) == 1 and same(parameter.schema, added[found[0]].schema):
        return found[0]
    return None


def _successor_in_path(
    parameter: Parameter, old: Operation, new: Operation, added: dict[_Key, Parameter]
) -> _Key | None:
    """Return the parameter at the same place of the path."""
    before, after = (
        [part for part in operation.path.split("/") if "{" in part] for operation in (old, new)
    )
    placeholder = f"{{{parameter.name}}}"
    if len(before) != len(after) or placeholder not in before:
        return None
    key = ("path", after[before.index(placeholder)].strip("{}"))
    return key if key in added else None
