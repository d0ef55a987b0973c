"""Compare the component schemas of two documents: the classes that services import."""

from __future__ import annotations

from collections.abc import Iterator

from driftcheck.compare.schemas import SchemaComparison
from driftcheck.findings import Change, Finding, judge
from driftcheck.model.json_values import Json, pointer_to, same_json
from driftcheck.model.names import class_name
from driftcheck.model.nodes import Node, same
from driftcheck.model.reader import Document
from driftcheck.rules import RULES


def component_findings(
    old: Document, new: Document, schemas: SchemaComparison
) -> Iterator[Finding]:
    """Yield the findings of all component schemas."""
    yield from map(judge, _component_changes(old, new, schemas))


def _component_changes(old: Document, new: Document, schemas: SchemaComparison) -> Iterator[Change]:
    old_classes, new_classes = (
        {name: class_name(name, schema) for name, (schema, _) in document.components.items()}
        for document in (old, new)
    )
    (used, only_in_errors), (still_used, _) = _uses(old.raw), _uses(new.raw)
    added = {n: found for n, found in new.components.items() if n not in old.components}
    for name, (schema, node) in old.components.items():
        place = pointer_to("/components/schemas", name)
        # The overlay makes no classes of error bodies.
        before = None if name in only_in_errors else old_classes[name]
        if before is not None and before not in new_classes.values():
            successor = name if name in new.components else _successor(node, added)
            after = new_classes.get(successor) if successor else None
            yield Change(
                "component-renamed" if after else "component-removed", place, before, after
            )
        elif name not in new.components:
            yield Change("component-gone", place, name)
        elif not same_json(schema, new.components[name][0]):
            yield Change("component-edited", place, what=name)
        if before is not None and name in new.components and name not in used | still_used:
            # What operations use is reported at the operations.
            for change in schemas.changes(node, new.components[name][1], "response"):
                if f"{change.pointer}/".startswith(f"{place}/"):
                    harmless = RULES[change.rule].level == "compatible"
                    rule = "component-extended" if harmless else "component-changed"
                    yield Change(rule, change.pointer, change.before, change.after)
    for name in added:
        yield Change("component-added", pointer_to("/components/schemas", name), None, name)


def _successor(removed: Node, added: dict[str, tuple[Json, Node]]) -> str | None:
    """Return the added component that means the same as a removed one."""
    return next((name for name, (_, node) in added.items() if same(removed, node)), None)


def _uses(document: Json) -> tuple[set[str], set[str]]:
    """Return the components that operations use, and those that only error responses use."""
    used, in_errors = set[str](), set[str]()
    for item in (document.get("paths") or {}).values():
        for operation in item.values() if isinstance(item, dict) else ():
            if not isinstance(operation, dict) or "responses" not in operation:
                _add_referenced(document, operation, used)
                continue
            rest = {k: v for k, v in operation.items() if k != "responses"}
            _add_referenced(document, rest, used)
            for status, response in operation["responses"].items():
                is_error = status[:1] in "345"
                _add_referenced(document, response, in_errors if is_error else used)
    return used, in_errors - used


def _add_referenced(document: Json, value: object, found: set[str]) -> None:
    """Add the names of all component schemas that references in a value lead to."""
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
