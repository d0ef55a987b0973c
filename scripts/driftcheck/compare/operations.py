"""Compare two operations that belong together."""

from __future__ import annotations

from collections.abc import Iterator

from driftcheck.compare.contents import body_changes, header_changes, media_changes
from driftcheck.compare.parameters import parameter_changes
from driftcheck.compare.schemas import SchemaComparison
from driftcheck.findings import Change
from driftcheck.model.json_values import pointer_to
from driftcheck.model.operations import Operation


def operation_changes(
    old: Operation, new: Operation, schemas: SchemaComparison
) -> Iterator[Change]:
    """Yield what changed in an operation, except for its error responses."""
    yield from _identity_changes(old, new)
    yield from _security_changes(old, new)
    yield from _server_changes(old, new)
    if not old.callbacks.same_as(new.callbacks):
        yield Change("callbacks-changed", pointer_to(new.pointer, "callbacks"))
    yield from parameter_changes(old, new, schemas)
    yield from body_changes(old.body, new.body, schemas)
    yield from _success_changes(old, new, schemas)
    yield from _return_changes(old, new)


def error_changes(old: Operation, new: Operation, schemas: SchemaComparison) -> Iterator[Change]:
    """Yield what changed in the error responses of an operation."""
    before, after = old.errors, new.errors
    for status, content in before.items():
        if status in after:
            yield from media_changes(content, after[status], "response", schemas)
            yield from header_changes(content, after[status])
        else:
            yield Change("error-status-removed", content.pointer, status)
    for status, content in after.items():
        if status not in before:
            yield Change("error-status-added", content.pointer, None, status)


def _identity_changes(old: Operation, new: Operation) -> Iterator[Change]:
    at = new.pointer
    if old.route != new.route:
        yield Change("operation-moved", at, f"{old.method} {old.path}", f"{new.method} {new.path}")
    if old.name != new.name:
        renamed = old.call.rpartition(".")[2] != new.call.rpartition(".")[2]
        names = (old.call, new.call) if renamed else (old.name, new.name)
        rule = "operation-renamed" if renamed else "operation-respelled"
        yield Change(rule, pointer_to(at, "operationId"), *names)
    if old.namespace != new.namespace:
        yield Change("operation-retagged", pointer_to(at, "tags"), old.call, new.call)
    elif old.tags != new.tags:
        yield Change("operation-tags-changed", pointer_to(at, "tags"), old.tags, new.tags)
    before, after = (operation.raw.get("deprecated") is True for operation in (old, new))
    if before != after:
        rule = "operation-deprecated" if after else "operation-undeprecated"
        yield Change(rule, at, before, after)


def _security_changes(old: Operation, new: Operation) -> Iterator[Change]:
    """Yield the credentials that were added or removed. No `security` means that none is needed."""
    at = pointer_to(new.pointer, "security")
    open_before, open_after = not old.security, not new.security
    for alternative, name in old.security.items():
        if alternative not in new.security and not open_after:
            yield Change("security-removed", at, name, _credentials(new))
    for alternative, name in new.security.items():
        if alternative in old.security:
            continue
        if open_before and alternative:
            yield Change("security-removed", at, "no credential", name)
        else:
            yield Change("security-added", at, None, name)
    if old.security and open_after:
        yield Change("security-added", at, _credentials(old), "no credential")


def _credentials(operation: Operation) -> list[str]:
    return sorted(operation.security.values())


def _server_changes(old: Operation, new: Operation) -> Iterator[Change]:
    at = pointer_to(new.pointer, "servers")
    for url in old.servers:
        if url not in new.servers:
            yield Change("server-removed", at, url)
    for url in new.servers:
        if url in old.servers:
            continue
        if old.servers:
            yield Change("server-added", at, None, url)
        else:  # the servers of the document do not count any more
            yield Change("server-removed", at, "the usual server", url)


def _success_changes(old: Operation, new: Operation, schemas: SchemaComparison) -> Iterator[Change]:
    before, after = old.successes, new.successes
    removed = [status for status in before if status not in after]
    added = [status for status in after if status not in before]
    pairs = [(before[status], after[status]) for status in before if status in after]
    if len(removed) == len(added) == 1:
        left, right = removed.pop(), added.pop()
        pairs.append((before[left], after[right]))
        yield Change("response-status-changed", after[right].pointer, left, right)
    for status in removed:
        yield Change("response-status-removed", before[status].pointer, status)
    for status in added:
        yield Change("response-status-added", after[status].pointer, None, status)
    for pair in pairs:
        yield from media_changes(*pair, "response", schemas)
        yield from header_changes(*pair)


def _return_changes(old: Operation, new: Operation) -> Iterator[Change]:
    before, after = old.returns, new.returns
    if before == after:
        return
    rule = "return-changed"
    if "events" in (before, after):
        rule = "event-stream-began" if after == "events" else "event-stream-ended"
    elif "a page" in (before, after):
        rule = "pagination-gained" if after == "a page" else "pagination-lost"
    yield Change(rule, pointer_to(new.pointer, "responses"), before, after)
