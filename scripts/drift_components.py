"""Compare the component schemas of two documents: the classes that services import."""

from __future__ import annotations

from collections.abc import Iterator

from drift_nodes import Json, step
from drift_operations import Reader, class_name, same_value
from drift_rules import Change, Finding, finding
from drift_schemas import same


def components(old: Reader, new: Reader) -> Iterator[Finding]:
    """Yield what became of the component schemas, once their graphs have colours."""
    there, here = (_schemas(reader) for reader in (old, new))
    classes = [
        {name: class_name(name, schema) for name, schema in schemas.items()}
        for schemas in (there, here)
    ]
    errors = _only_in_errors(old)
    come = [name for name in here if name not in there]
    for name, schema in there.items():
        place = step("/components/schemas", name)
        before = classes[0][name] if name not in errors else None
        if before is not None and before not in classes[1].values():
            twin = name if name in here else _twin(old, new, name, come)
            after = classes[1].get(twin) if twin else None
            rule = "component-renamed" if after else "component-removed"
            yield finding(Change(rule, place, before, after), None, "")
        elif name not in here:
            yield finding(Change("component-gone", place, name), None, "")
        elif not same_value(schema, here[name]):
            yield finding(Change("component-edited", place, what=name), None, "")
    for name in come:
        place = step("/components/schemas", name)
        yield finding(Change("component-added", place, None, name), None, "")


def _schemas(reader: Reader) -> dict[str, Json]:
    components = reader.document.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    items = schemas.items() if isinstance(schemas, dict) else ()
    return {name: schema for name, schema in items if isinstance(schema, dict)}


def _twin(old: Reader, new: Reader, name: str, come: list[str]) -> str | None:
    """Return the new component that means what one that is gone meant."""
    place = step("/components/schemas", name)
    gone = next((node for node in old.model.nodes.values() if node.pointer == place), None)
    if gone is None:
        return None
    places = {step("/components/schemas", other): other for other in come}
    for node in new.model.nodes.values():
        if node.pointer in places and same(gone, node):
            return places[node.pointer]
    return None


def _only_in_errors(reader: Reader) -> set[str]:
    """Return the components that only errors use: the overlay makes no classes of them."""
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
    return failing - used


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
