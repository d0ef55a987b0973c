"""Compare two documents: the operations first, then what all of them share."""

from __future__ import annotations

import json
from collections.abc import Iterator

from driftcheck.compare.assumptions import judge_assumptions
from driftcheck.compare.components import component_findings
from driftcheck.compare.matching import match_operations
from driftcheck.compare.operations import error_changes, operation_changes
from driftcheck.compare.schemas import SchemaComparison
from driftcheck.findings import Change, Finding, judge
from driftcheck.model.json_values import (
    DocumentError,
    Json,
    pointer_to,
    same_json,
    without_prose,
)
from driftcheck.model.nodes import assign_meanings
from driftcheck.model.operations import Operation
from driftcheck.model.reader import Document, read_document, server_urls
from driftcheck.rules import LEVELS


def compare(base: Json, revision: Json) -> list[Finding]:
    """Return the findings of all changes between two documents, the worst first.

    Raises:
        DocumentError: A document cannot be compared.
    """
    return compare_read(read_document(base), read_document(revision))


def compare_read(old: Document, new: Document) -> list[Finding]:
    """Do the same for documents that were read before.

    Raises:
        DocumentError: A document cannot be compared.
    """
    try:
        assign_meanings((old.nodes, new.nodes))
        findings = judge_assumptions(old, new, list(_findings(old, new)))
    except RecursionError:
        raise DocumentError("the document is nested too deeply") from None
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        # Malformed in a way that no check covers. Left alone, the program would exit with 1.
        raise DocumentError(f"the document is malformed: {error!r}") from error
    return sorted(_without_repetition(_unique(findings)), key=_order)


def _findings(old: Document, new: Document) -> Iterator[Finding]:
    schemas = SchemaComparison()
    yield from map(judge, _path_changes(old, new))
    pairs, removed, added = match_operations(old.operations, new.operations)
    for before, after in pairs:
        found = [_at(after, c) for c in operation_changes(before, after, schemas)]
        # The client reads error bodies itself and accepts any form of them.
        found += [_at(after, c, worst="risky") for c in error_changes(before, after, schemas)]
        if not found and not same_json(before.raw, after.raw):
            found = [_at(after, Change("operation-edited", after.pointer))]
        yield from found
    for operation in removed:
        change = Change("operation-removed", operation.pointer, operation.name)
        yield _at(operation, change)
    for operation in added:
        change = Change("operation-added", operation.pointer, None, operation.name)
        yield _at(operation, change)
    yield from map(judge, _shared_changes(old, new))
    yield from component_findings(old, new, schemas)


def _at(operation: Operation, change: Change, worst: str = "breaking") -> Finding:
    return judge(change, operation.identity, operation.call, worst=worst)


def _path_changes(old: Document, new: Document) -> Iterator[Change]:
    """Yield the paths without operations that were added or removed."""
    before, after = (document.raw.get("paths") or {} for document in (old, new))
    used = {operation.path for operation in (*old.operations, *new.operations)}
    for path in before.keys() - after.keys() - used:
        yield Change("path-removed", pointer_to("/paths", path), path)
    for path in after.keys() - before.keys() - used:
        yield Change("path-added", pointer_to("/paths", path), None, path)


def _shared_changes(old: Document, new: Document) -> Iterator[Change]:
    """Yield what changed for all operations: servers, webhooks, title, version and others."""
    before, after = server_urls(old.raw), server_urls(new.raw)
    for url in before:
        if url not in after:
            yield Change("server-removed", "/servers", url)
    for url in after:
        if url not in before:
            yield Change("server-added", "/servers", None, url)
    same_webhooks = old.webhooks.same_as(new.webhooks)
    if not same_webhooks:
        yield Change("webhooks-changed", "/webhooks")
    for key in sorted((old.raw.keys() | new.raw.keys()) - {"paths", "components"}):
        values = old.raw.get(key), new.raw.get(key)
        reported = key in ("servers", "security") and _differ(*values)
        reported |= key == "webhooks" and not same_webhooks
        if not reported and not same_json(*values):
            yield Change("document-edited", pointer_to("", key))


def _differ(before: object, after: object) -> bool:
    return without_prose(before) != without_prose(after)


def _unique(findings: list[Finding]) -> list[Finding]:
    seen: dict[str, Finding] = {}
    for item in findings:
        seen.setdefault(json.dumps([item.id, item.operation, item.pointer, item.message]), item)
    return list(seen.values())


def _without_repetition(findings: list[Finding]) -> list[Finding]:
    """Drop `component-edited` for a component with another finding."""
    reported = {"/".join(f.pointer.split("/")[:4]) for f in findings if f.id != "component-edited"}
    return [f for f in findings if f.id != "component-edited" or f.pointer not in reported]


def _order(item: Finding) -> tuple[int, str, str, str, str]:
    operation = item.operation or {"path": "", "method": ""}
    level = LEVELS.index(item.level)
    return level, operation["path"], operation["method"], item.id, item.pointer
