"""Reads the bodies of responses: raw, within bounds, and decompressed here.

httpx would decompress a body of any size and depth, and keeps none that it cannot decompress.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import Any

from .clock import Deadline
from .early_response import ResponseCapture
from .failures import BodyError
from .http import HTTPResponse, content_of, is_read, with_body
from .library import library_of, request_errors

BODY_LIMIT = 64 * 1024 * 1024
"""Bytes of a 2xx body, also after decompression. Larger ones are refused."""

BODY_SECONDS = 600.0
"""How long reading a 2xx body may take if the call has no deadline."""

ERROR_LIMIT = 1024 * 1024
"""Bytes of the body of any other response, or of a store's answer. The rest is not read."""

ERROR_SECONDS = 10.0
"""How long reading those may take."""


# Bodies of 2xx responses -------------------------------------------------------------------------


def read_sync(response: HTTPResponse, deadline: Deadline) -> HTTPResponse:
    """Return the 2xx response with its body read.

    Raises:
        BodyError: The body is too large, or cannot be decompressed.
        TimeoutError: Reading took too long.
    """
    if was_read(response):
        return response
    bound = _Bound(response, deadline)
    response.stream = library_of(response).stream(_BoundedSync)(response.stream, bound)
    if not (coding := response.headers.get("content-encoding")):
        response.read()
        return response
    return with_body(response, _decoded(response, list(response.iter_raw()), coding))


async def read_async(response: HTTPResponse, deadline: Deadline) -> HTTPResponse:
    """Do the same in asyncio."""
    if was_read(response):
        return response
    bound = _Bound(response, deadline)
    response.stream = library_of(response).stream(_BoundedAsync)(response.stream, bound)
    if not (coding := response.headers.get("content-encoding")):
        await response.aread()
        return response
    chunks = [chunk async for chunk in response.aiter_raw()]
    return with_body(response, _decoded(response, chunks, coding))


def was_read(response: HTTPResponse) -> bool:
    """Return whether a hook of the user, or a transport for tests, has read the body before.

    Raises:
        BodyError: A hook has read it without keeping it, or has closed the response.
    """
    if not (response.is_stream_consumed or response.is_closed):
        return False
    if not is_read(response):
        what = "consumed" if response.is_stream_consumed else "closed"
        raise BodyError(response, f"a response hook of the HTTP client has {what} it")
    return True


class _Bound:
    """Counts the bytes of a body, and watches the time."""

    __slots__ = ("_deadline", "_left", "_response")

    def __init__(self, response: HTTPResponse, deadline: Deadline) -> None:
        self._response, self._left = response, BODY_LIMIT
        self._deadline = Deadline(BODY_SECONDS) if deadline.seconds is None else deadline

    def check(self, chunk: bytes) -> None:
        self._left -= len(chunk)
        if self._left < 0:
            raise _too_large(self._response)
        self._deadline.check()  # a body that comes byte by byte never times out


class _BoundedSync:
    def __init__(self, stream: Any, bound: _Bound) -> None:
        self._stream, self._bound = stream, bound

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            self._bound.check(chunk)
            yield chunk

    def close(self) -> None:
        self._stream.close()


class _BoundedAsync:
    def __init__(self, stream: Any, bound: _Bound) -> None:
        self._stream, self._bound = stream, bound

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            self._bound.check(chunk)
            yield chunk

    async def aclose(self) -> None:
        await self._stream.aclose()


def _decoded(response: HTTPResponse, chunks: list[bytes], content_encoding: str) -> bytes:
    """Return the decompressed body, or the body as it is if it is readable without."""
    from .decode import CodingError, CutStreamError, coding_of, decoder

    raw = b"".join(chunks)
    coding = coding_of(content_encoding)
    if not coding or not raw:
        return raw
    pieces, left = [], BODY_LIMIT
    try:
        found = decoder(coding)
        if found is None:
            raise CodingError("that coding was not asked for")
        for steps in (found.decode(raw), found.finish()):
            for piece in steps:
                pieces.append(piece)
                left -= len(piece)
                if left < 0:
                    raise _too_large(response)
    except (CodingError, CutStreamError) as problem:
        if _is_json(raw):
            return raw
        reason = str(problem) or "it is cut"
        what = f"{coding!r} cannot be decompressed: {reason}"
        raise BodyError(response, what) from None
    return b"".join(pieces)


def _too_large(response: HTTPResponse) -> BodyError:
    return BodyError(response, f"it is larger than {BODY_LIMIT // 1024**2} MiB")


def _is_json(raw: bytes) -> bool:
    try:
        json.loads(raw)
    except (ValueError, RecursionError):
        return False
    return True


def _is_text(raw: bytes) -> bool:
    try:
        codecs.utf_8_decode(raw, "strict", False)
    except UnicodeDecodeError:
        return False
    return True


# Bodies of other responses -----------------------------------------------------------------------


def read_error_sync(
    response: HTTPResponse, capture: ResponseCapture, deadline: Deadline
) -> HTTPResponse:
    """Return a captured response with as much of its body as comes, and close it."""
    if not response.is_stream_consumed:
        limit, size = error_deadline(deadline), 0
        with suppress(*request_errors()):
            for chunk in capture.stream:
                capture.chunks.append(chunk)
                size += len(chunk)
                if size >= ERROR_LIMIT or limit.passed:
                    break
    with suppress(*request_errors()):
        capture.stream.close()
    return error_response(response, capture.chunks)


async def read_error_async(
    response: HTTPResponse, capture: ResponseCapture, deadline: Deadline
) -> HTTPResponse:
    """Do the same in asyncio."""
    if not response.is_stream_consumed:
        limit, size = error_deadline(deadline), 0
        with suppress(*request_errors()):
            async for chunk in capture.stream:
                capture.chunks.append(chunk)
                size += len(chunk)
                if size >= ERROR_LIMIT or limit.passed:
                    break
    with suppress(*request_errors()):
        await capture.stream.aclose()
    return error_response(response, capture.chunks)


def error_deadline(deadline: Deadline) -> Deadline:
    """Return the time by which an error body has to be read: that of the call, or sooner."""
    left = deadline.left
    return Deadline(ERROR_SECONDS if left is None else max(0.0, min(left, ERROR_SECONDS)))


def error_response(response: HTTPResponse, chunks: list[bytes]) -> HTTPResponse:
    """Return a response with these bytes, the start of its body, decompressed."""
    from .decode import decoded_start  # imported here: `import heygen_ext` stays quick

    if response.is_stream_consumed and is_read(response):  # by a hook of the user
        return with_body(response, content_of(response)[:ERROR_LIMIT])
    raw = b"".join(chunks)
    coding = response.headers.get("content-encoding", "")
    content = decoded_start(raw, coding, ERROR_LIMIT)
    if not content and raw and _is_text(raw):
        content = raw[:ERROR_LIMIT]
    return with_body(response, content)
