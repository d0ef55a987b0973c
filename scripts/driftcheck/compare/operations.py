"""Compare two documents: operation by operation, then what stands beside them."""

from __future__ import annotations

import json
from collections.abc import Iterator

from driftcheck.compare.components import components
from driftcheck.compare.matching import match, moved_or_renamed
from driftcheck.compare.schemas import Schemas, name_of, same
from driftcheck.model.nodes import DocumentError, Json, colour, plain, step
from driftcheck.model.operations import (
    IDEMPOTENCY,
    Content,
    Operation,
    Parameter,
    Reader,
    same_value,
    servers,
)
from driftcheck.rules import LEVELS, Change, Finding, finding


def compare(base: Json, revision: Json) -> list[Finding]:
    """Return what changed between two documents, the worst first.

    Raises:
        DocumentError: One of them cannot be understood.
    """
    try:
        # Through JSON, so that no object stands in two places and all keys are strings.
        readers = [Reader(json.loads(json.dumps(document))) for document in (base, revision)]
        findings = list(_Comparison(*readers).findings())
    except RecursionError:
        raise DocumentError("the document is nested too deeply") from None
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        # Of a shape that nobody thought of; left alone, it would end with the code 1 of a drift.
        raise DocumentError(f"the document cannot be understood: {error!r}") from error
    return sorted(_without_echoes(_unique(findings)), key=_order)


def _unique(findings: list[Finding]) -> list[Finding]:
    seen: dict[str, Finding] = {}
    for item in findings:
        seen.setdefault(json.dumps([item.id, item.operation, item.pointer, item.message]), item)
    return list(seen.values())


def _without_echoes(findings: list[Finding]) -> list[Finding]:
    """Drop what says of a component only that it was edited, where more is said of it."""
    told = {"/".join(f.pointer.split("/")[:4]) for f in findings if f.id != "component-edited"}
    return [f for f in findings if f.id != "component-edited" or f.pointer not in told]


def _order(item: Finding) -> tuple[int, str, str, str, str]:
    operation = item.operation or {"path": "", "method": ""}
    level = LEVELS.index(item.level)
    return level, operation["path"], operation["method"], item.id, item.pointer


class _Comparison:
    def __init__(self, old: Reader, new: Reader) -> None:
        self.old, self.new = old, new
        self.before = list(old.operations())
        self.after = list(new.operations())
        self.webhooks = old.webhooks(), new.webhooks()
        self.components = old.components(), new.components()
        colour(reader.model.nodes.values() for reader in (old, new))
        self.schemas = Schemas()

    def findings(self) -> Iterator[Finding]:
        yield from self._paths()
        pairs, gone, come = match(self.before, self.after)
        for old, new in pairs:
            found = list(self._operation(old, new))
            if not found and not same_value(old.raw, new.raw):
                found = [_say(Change("operation-edited", new.pointer), new)]
            yield from found
        for operation in gone:
            change = Change("operation-removed", operation.pointer, operation.name)
            yield _say(change, operation)
        for operation in come:
            change = Change("operation-added", operation.pointer, None, operation.name)
            yield _say(change, operation)
        yield from self._document()
        yield from components(self.old, self.new, *self.components, self.schemas)

    def _paths(self) -> Iterator[Finding]:
        there, here = (r.document.get("paths") or {} for r in (self.old, self.new))
        used = {operation.path for operation in (*self.before, *self.after)}
        for path in there.keys() - here.keys() - used:
            yield finding(Change("path-removed", step("/paths", path), path), None, "")
        for path in here.keys() - there.keys() - used:
            yield finding(Change("path-added", step("/paths", path), None, path), None, "")

    def _document(self) -> Iterator[Finding]:
        old, new = self.old.document, self.new.document
        there, here = servers(old), servers(new)
        for url in there:
            if url not in here:
                yield finding(Change("server-removed", "/servers", url), None, "")
        for url in here:
            if url not in there:
                yield finding(Change("server-added", "/servers", None, url), None, "")
        if not self.webhooks[0].means(self.webhooks[1]):
            yield finding(Change("webhooks-changed", "/webhooks"), None, "")
        for key in sorted((old.keys() | new.keys()) - {"paths", "components"}):
            told = key in ("servers", "security") and plain(old.get(key)) != plain(new.get(key))
            told |= key == "webhooks" and not self.webhooks[0].means(self.webhooks[1])
            if not told and not same_value(old.get(key), new.get(key)):
                yield finding(Change("document-edited", step("", key)), None, "")

    def _operation(self, old: Operation, new: Operation) -> Iterator[Finding]:
        for change in _head(old, new):
            yield _say(change, new)
        for change in self._parameters(old, new):
            yield _say(change, new)
        for change in self._bodies(old, new):
            yield _say(change, new)
        for change in self._successes(old, new):
            yield _say(change, new)
        # The client reads errors itself, and bears any form of them.
        for change in self._errors(old, new):
            yield _say(change, new, cap="risky")

    def _parameters(self, old: Operation, new: Operation) -> Iterator[Change]:
        gone = {k: v for k, v in old.parameters.items() if k not in new.parameters}
        come = {k: v for k, v in new.parameters.items() if k not in old.parameters}
        pairs = [(v, new.parameters[k]) for k, v in old.parameters.items() if k not in gone]
        for key, parameter in list(gone.items()):
            found = moved_or_renamed(parameter, old, new, gone, come)
            if found is None:
                continue
            del gone[key]
            other = come.pop(found)
            if other.name == parameter.name:
                yield Change(
                    "parameter-moved",
                    other.pointer,
                    parameter.where,
                    other.where,
                    f"the argument `{other.name}`",
                )
            else:
                yield Change("parameter-renamed", other.pointer, parameter.name, other.name)
            pairs.append((parameter, other))
        for key, parameter in gone.items():
            rule = "idempotency-key-removed" if key == IDEMPOTENCY else "parameter-removed"
            yield Change(rule, parameter.pointer, parameter.name, None, _argument(parameter))
        for key, parameter in come.items():
            rule = "parameter-added-required" if parameter.required else "parameter-added"
            if key == IDEMPOTENCY and not parameter.required:
                rule = "idempotency-key-added"
            yield Change(rule, parameter.pointer, None, parameter.name, _argument(parameter))
        for left, right in pairs:
            yield from self._parameter(left, right)

    def _parameter(self, old: Parameter, new: Parameter) -> Iterator[Change]:
        what = _argument(new)
        if old.required != new.required:
            rule = "parameter-became-" + ("required" if new.required else "optional")
            if (new.where, new.name.lower()) == IDEMPOTENCY:
                rule = "idempotency-key-need-changed"
            yield Change(rule, new.pointer, old.required, new.required, what)
        if old.deprecated != new.deprecated:
            rule = f"parameter-{'' if new.deprecated else 'un'}deprecated"
            yield Change(rule, new.pointer, old.deprecated, new.deprecated, what)
        if old.written != new.written and old.where == new.where:
            yield Change("parameter-serialised-differently", new.pointer, None, None, what)
        for change in self.schemas.changes(old.schema, new.schema, "request"):
            inside = change.pointer.startswith(new.pointer)
            yield Change(
                change.rule, change.pointer, change.before, change.after, what if inside else ""
            )

    def _bodies(self, old: Operation, new: Operation) -> Iterator[Change]:
        there, here = old.body, new.body
        if there is None or here is None:
            if there is not None:
                yield Change("body-removed", there.pointer, ", ".join(there.media))
            if here is not None:
                rule = "body-added-required" if here.required else "body-added"
                yield Change(rule, here.pointer, None, ", ".join(here.media))
            return
        if there.required != here.required:
            rule = "body-became-" + ("required" if here.required else "optional")
            yield Change(rule, here.pointer, there.required, here.required)
        yield from self._media(there, here, "body", "request")
        if there.encoding != here.encoding and there.media.keys() == here.media.keys():
            yield Change("body-encoding-changed", here.pointer)

    def _media(self, old: Content, new: Content, kind: str, way: str) -> Iterator[Change]:
        for media in old.media:
            if media in new.media:
                yield from self.schemas.changes(old.media[media], new.media[media], way)
            else:
                yield Change(f"{kind}-media-removed", old.places[media], media)
        for media in new.media:
            if media not in old.media:
                yield Change(f"{kind}-media-added", new.places[media], None, media)

    def _successes(self, old: Operation, new: Operation) -> Iterator[Change]:
        there, here = old.successes, new.successes
        gone = [status for status in there if status not in here]
        come = [status for status in here if status not in there]
        pairs = [(there[status], here[status]) for status in there if status in here]
        if len(gone) == len(come) == 1:
            pairs.append((there[gone[0]], here[come[0]]))
            yield Change("response-status-changed", here[come[0]].pointer, gone.pop(), come.pop())
        for status in gone:
            yield Change("response-status-removed", there[status].pointer, status)
        for status in come:
            yield Change("response-status-added", here[status].pointer, None, status)
        for left, right in pairs:
            yield from self._media(left, right, "response", "response")
            yield from _headers(left, right)
        before, after = old.returns, new.returns
        if before != after:
            rule = "return-changed"
            if "events" in (before, after):
                rule = "event-stream-began" if after == "events" else "event-stream-ended"
            elif "a page" in (before, after):
                rule = "pagination-gained" if after == "a page" else "pagination-lost"
            yield Change(rule, step(new.pointer, "responses"), before, after)

    def _errors(self, old: Operation, new: Operation) -> Iterator[Change]:
        there = {k: v for k, v in old.answers.items() if k not in old.successes}
        here = {k: v for k, v in new.answers.items() if k not in new.successes}
        for status, content in there.items():
            if status in here:
                yield from self._media(content, here[status], "response", "response")
                yield from _headers(content, here[status])
            else:
                yield Change("error-status-removed", content.pointer, status)
        for status, content in here.items():
            if status not in there:
                yield Change("error-status-added", content.pointer, None, status)


def _say(change: Change, operation: Operation, cap: str = "breaking") -> Finding:
    return finding(change, operation.who, f"{operation.call}()", cap=cap)


def _head(old: Operation, new: Operation) -> Iterator[Change]:
    at = new.pointer
    if old.key != new.key:
        yield Change("operation-moved", at, f"{old.method} {old.path}", f"{new.method} {new.path}")
    if old.name != new.name:
        renamed = old.call.rpartition(".")[2] != new.call.rpartition(".")[2]
        names = (f"{old.call}()", f"{new.call}()") if renamed else (old.name, new.name)
        rule = "operation-renamed" if renamed else "operation-respelled"
        yield Change(rule, step(at, "operationId"), *names)
    if old.call.rpartition(".")[0] != new.call.rpartition(".")[0]:
        calls = f"{old.call}()", f"{new.call}()"
        yield Change("operation-retagged", step(at, "tags"), *calls)
    elif old.tags != new.tags:
        yield Change("operation-tags-changed", step(at, "tags"), old.tags, new.tags)
    announced = [operation.raw.get("deprecated") is True for operation in (old, new)]
    if announced[0] != announced[1]:
        rule = f"operation-{'' if announced[1] else 'un'}deprecated"
        yield Change(rule, at, announced[0], announced[1])
    open_before, open_after = not old.security, not new.security
    for alternative, name in old.security.items():
        if alternative not in new.security and not open_after:
            yield Change("security-removed", step(at, "security"), name, _names(new))
    for alternative, name in new.security.items():
        if alternative not in old.security:
            rule = "security-removed" if open_before and alternative else "security-added"
            values = ("no credential", name) if open_before and alternative else (None, name)
            yield Change(rule, step(at, "security"), *values)
    if old.security and open_after:
        yield Change("security-added", step(at, "security"), _names(old), "no credential")
    for url in old.servers:
        if url not in new.servers:
            yield Change("server-removed", step(at, "servers"), url)
    for url in new.servers:
        if url not in old.servers:
            rule = "server-added" if old.servers else "server-removed"
            yield Change(rule, step(at, "servers"), None if old.servers else "the usual one", url)
    if not old.callbacks.means(new.callbacks):
        yield Change("callbacks-changed", step(at, "callbacks"))


def _names(operation: Operation) -> list[str]:
    return sorted(operation.security.values())


def _argument(parameter: Parameter) -> str:
    return f"the argument `{parameter.name}`"


def _headers(old: Content, new: Content) -> Iterator[Change]:
    for name, (place, said, node) in old.headers.items():
        if name not in new.headers:
            yield Change("response-header-removed", place, name)
            continue
        at, now, other = new.headers[name]
        equal = same(node, other) if node and other else node is other
        if said != now or not equal:
            kinds = (node and name_of(node), other and name_of(other))
            yield Change("response-header-changed", at, *kinds, name)
    for name, (place, _, _) in new.headers.items():
        if name not in old.headers:
            yield Change("response-header-added", place, None, name)
