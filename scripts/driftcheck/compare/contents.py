"""Compare request bodies and responses: media types, schemas and headers."""

from __future__ import annotations

from collections.abc import Iterator

from driftcheck.compare.pairs import Direction, describe
from driftcheck.compare.schemas import SchemaComparison
from driftcheck.findings import Change
from driftcheck.model.nodes import same
from driftcheck.model.operations import Content


def body_changes(
    old: Content | None, new: Content | None, schemas: SchemaComparison
) -> Iterator[Change]:
    """Yield what changed in the request body of an operation."""
    if old is None or new is None:
        if old is not None:
            yield Change("body-removed", old.pointer, ", ".join(old.media))
        if new is not None:
            rule = "body-added-required" if new.required else "body-added"
            yield Change(rule, new.pointer, None, ", ".join(new.media))
        return
    if old.required != new.required:
        rule = "body-became-required" if new.required else "body-became-optional"
        yield Change(rule, new.pointer, old.required, new.required)
    yield from media_changes(old, new, "request", schemas)
    if old.encoding != new.encoding and old.media.keys() == new.media.keys():
        yield Change("body-encoding-changed", new.pointer)


def media_changes(
    old: Content, new: Content, direction: Direction, schemas: SchemaComparison
) -> Iterator[Change]:
    """Yield the media types that were added or removed, and what changed in their schemas."""
    kind = "body" if direction == "request" else "response"
    for media in old.media:
        if media in new.media:
            yield from schemas.changes(old.media[media], new.media[media], direction)
        else:
            yield Change(f"{kind}-media-removed", old.media_pointers[media], media)
    for media in new.media:
        if media not in old.media:
            yield Change(f"{kind}-media-added", new.media_pointers[media], None, media)


def header_changes(old: Content, new: Content) -> Iterator[Change]:
    """Yield what changed in the headers of a response."""
    for name, before in old.headers.items():
        if name not in new.headers:
            yield Change("response-header-removed", before.pointer, name)
            continue
        after = new.headers[name]
        left, right = before.schema, after.schema
        unchanged = same(left, right) if left and right else left is right
        if before.keywords != after.keywords or not unchanged:
            types = (left and describe(left), right and describe(right))
            yield Change("response-header-changed", after.pointer, *types, name)
    for name, header in new.headers.items():
        if name not in old.headers:
            yield Change("response-header-added", header.pointer, None, name)
