"""Compare the component schemas of two documents: the classes that services import."""

from __future__ import annotations

from collections.abc import Iterator

from driftcheck.compare.schemas import Schemas, same
from driftcheck.model.nodes import Json, Node, step
from driftcheck.model.operations import Reader, class_name, same_value
from driftcheck.rules import RULES, Change, Finding, finding

Components = dict[str, tuple[Json, Node]]
"""The schemas by their names: as they are written, and what they mean."""


def components(
    old: Reader, new: Reader, there: Components, here: Components, schemas: Schemas
) -> Iterator[Finding]:
    """Yield what became of the component schemas, once their graphs have colours."""
    classes = [
        {name: class_name(name, schema) for name, (schema, _) in found.items()}
        for found in (there, here)
    ]
    (used, errors), (still_used, _) = _uses(old), _uses(new)
    come = {name: found for name, found in here.items() if name not in there}
    for name, (schema, node) in there.items():
        place = step("/components/schemas", name)
        before = classes[0][name] if name not in errors else None
        if before is not None and before not in classes[1].values():
            twin = name if name in here else _twin(node, come)
            after = classes[1].get(twin) if twin else None
            rule = "component-renamed" if after else "component-removed"
            yield finding(Change(rule, place, before, after), None, "")
        elif name not in here:
            yield finding(Change("component-gone", place, name), None, "")
        elif not same_value(schema, here[name][0]):
            yield finding(Change("component-edited", place, what=name), None, "")
        if before is not None and name in here and name not in used | still_used:
            # What calls use is told at the calls.
            for change in schemas.changes(node, here[name][1], "response"):
                if f"{change.pointer}/".startswith(f"{place}/"):
                    harmless = RULES[change.rule].level == "compatible"
                    rule = "component-extended" if harmless else "component-changed"
                    values = change.before, change.after
                    yield finding(Change(rule, change.pointer, *values), None, "")
    for name in come:
        place = step("/components/schemas", name)
        yield finding(Change("component-added", place, None, name), None, "")


def _twin(gone: Node, come: Components) -> str | None:
    """Return the new component that means what one that is gone meant."""
    return next((name for name, (_, node) in come.items() if same(gone, node)), None)


def _uses(reader: Reader) -> tuple[set[str], set[str]]:
    """Return the components that calls use, and those that only errors use.

    Of the latter the overlay makes no classes.
    """
    document, used, failing = reader.document, set[str](), set[str]()
    paths = document.get("paths") or {}
    for item in paths.values():
        for operation in item.values() if isinstance(item, dict) else ():
            if not isinstance(operation, dict) or "responses" not in operation:
                _names_in(document, operation, used)
                continue
            _names_in(document, {k: v for k, v in operation.items() if k != "responses"}, used)
            for status, answer in operation["responses"].items():
                _names_in(document, answer, failing if status[:1] in "345" else used)
    return used, failing - used


def _names_in(document: Json, value: object, found: set[str]) -> None:
    """Collect the names of all component schemas that something leads to."""
    rest = [value]
    seen: set[str] = set()
    while rest:
        item = rest.pop()
        if isinstance(item, list):
            rest.extend(item)
        elif isinstance(item, dict):
            reference = item.get("$ref")
            if isinstance(reference, str) and reference not in seen:
                seen.add(reference)
                _, _, kind, name = (*reference.split("/"), "", "", "", "")[:4]
                if kind == "schemas":
                    if name in found:
                        continue
                    found.add(name)
                target = (document.get("components") or {}).get(kind)
                rest.append(target.get(name) if isinstance(target, dict) else None)
            rest.extend(item.values())
