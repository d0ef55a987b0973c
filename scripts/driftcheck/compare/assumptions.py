"""Which assumptions of the older document came true in the newer one, and which did not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from driftcheck.assumptions import of_properties, of_schemas, properties_of, words
from driftcheck.compare.matching import match_operations
from driftcheck.findings import Change, Finding, judge
from driftcheck.model.json_values import pointer_to
from driftcheck.model.operations import Operation
from driftcheck.model.reader import Document

_SUBJECTS = (
    ("operation-renamed", "operationId"),
    ("operation-respelled", "operationId"),
    ("operation-moved", "path"),
    ("operation-retagged", "tags"),
    ("operation-tags-changed", "tags"),
    ("security-", "security"),
    ("response-status-", "success"),
    ("error-status-", "errors"),
    ("request-", "body"),
    ("body-", "body"),
    ("response-", "answer"),
    ("return-", "answer"),
    ("pagination-", "answer"),
)
"""What of an operation a rule is about, by how its id begins; the first counts."""
_GONE = {"component-removed", "component-renamed", "component-gone"}


@dataclass
class _Assumed:
    """What only the older document assumes."""

    operations: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    """By method and path in the newer document, or in the older one if it is gone."""
    present: list[tuple[Operation, list[str]]] = field(default_factory=list)
    """The operations that the newer document has."""
    schemas: dict[str, bool] = field(default_factory=dict)
    """The schemas with an assumed name, by pointer, and whether the newer document has them."""
    properties: dict[str, tuple[bool, str]] = field(default_factory=dict)
    """By pointer: whether the newer document has them, and what is assumed of them."""


def judge_assumptions(old: Document, new: Document, findings: list[Finding]) -> list[Finding]:
    """Mark the findings that refute an assumption, and add one for each that came true.

    What the newer document marks too is still an assumption, and neither.
    """
    assumed = _assumed(old, new)
    marked = [_marked(item, assumed) for item in findings]
    return [*marked, *_confirmed(assumed, [item for item in marked if item.assumed])]


def _assumed(old: Document, new: Document) -> _Assumed:
    found = _Assumed()
    pairs, removed, _ = match_operations(old.operations, new.operations)
    for before, after in pairs:
        still = words(after.raw)
        if rest := [word for word in words(before.raw) if word not in still]:
            found.operations[after.method, after.path] = {*rest, "path"}
            found.present.append((after, rest))
    for before in removed:
        if "operationId" in words(before.raw):
            found.operations[before.method, before.path] = {"operation"}
    still = [*of_schemas(new.raw), *(at for at, *_ in of_properties(new.raw))]
    for name in of_schemas(old.raw):
        if name not in still:
            at = pointer_to("/components/schemas", name)
            found.schemas[at] = name in new.components
    present = {at for at, *_ in properties_of(new.raw)}
    for at, _, _, assumption in of_properties(old.raw):
        if at not in still:
            found.properties[at] = (at in present, ", ".join(assumption))
    return found


def _marked(item: Finding, assumed: _Assumed) -> Finding:
    """Return a finding with what it refutes, if that is an assumption."""
    at = item.operation or {"method": "", "path": ""}
    of_operation = assumed.operations.get((at["method"], at["path"]), set())
    if item.id == "operation-removed" and "operation" in of_operation:
        call = item.message.partition(" ")[0]
        change = Change("assumed-operation-missing", item.pointer, item.before)
        return replace(judge(change, item.operation, call), assumed="operation")
    subject = next((name for start, name in _SUBJECTS if item.id.startswith(start)), "")
    for pointer, (_, assumption) in assumed.properties.items():
        if f"{item.pointer}/".startswith(f"{pointer}/"):
            of_operation, subject = {assumption}, assumption
    if item.id in _GONE and item.pointer in assumed.schemas:
        of_operation, subject = {"name"}, "name"
    if subject not in of_operation:
        return item
    return replace(item, assumed=subject, message=f"{item.message} (Assumed: {subject}.)")


def _confirmed(assumed: _Assumed, refuted: list[Finding]) -> Iterator[Finding]:
    for operation, made in assumed.present:
        wrong = {item.assumed for item in refuted if item.operation == operation.identity}
        if true := [word for word in made if word not in wrong]:
            yield _confirmation(operation.pointer, ", ".join(true), operation)
    pointers = {item.pointer for item in refuted}
    for at, present in assumed.schemas.items():
        if present and at not in pointers:
            yield _confirmation(at, "name")
    for at, (present, assumption) in assumed.properties.items():
        if present and not any(f"{pointer}/".startswith(f"{at}/") for pointer in pointers):
            yield _confirmation(at, assumption)


def _confirmation(at: str, assumption: str, operation: Operation | None = None) -> Finding:
    change = Change(
        "assumption-confirmed", at, None, assumption, operation.call if operation else ""
    )
    return judge(change, operation.identity if operation else None)
