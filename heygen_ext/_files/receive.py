"""Reads what a store sends: whole files in pieces, and the start of an error body."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress

from .._transport.clock import Deadline, clock
from .._transport.decode import decoded_start
from .._transport.failures import is_request_error
from .._transport.http import REQUEST_ERRORS, HTTPResponse, content_of
from .._transport.steps import Steps

_ERROR_LIMIT = 64 * 1024  # bytes of an error body that are read, and of what they decompress to
_ERROR_SECONDS = 15.0  # for reading them
_GATHER_BYTES = 1024 * 1024  # in asyncio, each piece of a body costs a call in a thread
_GATHER_SECONDS = 0.1


class Receive:
    """Step: reads a whole body as it came, still compressed, and passes it on in pieces.

    The result is None, or the exception that ended the body early (see `is_request_error`).

    Args:
        response: the response; its body was not read.
        deadline: when to stop.
        write: takes each piece. It may block: asyncio calls it in a thread.
        report: called after each piece, in asyncio in the event loop's thread.
    """

    def __init__(
        self,
        response: HTTPResponse,
        deadline: Deadline,
        write: Callable[[bytes], None],
        report: Callable[[], None],
    ) -> None:
        self._response, self._deadline = response, deadline
        self._write, self._report = write, report

    def run(self) -> Exception | None:
        """Read it."""
        chunks = raw_chunks(self._response)
        while True:
            try:
                self._deadline.check()
                chunk = next(chunks, None)
            except Exception as problem:
                if not is_request_error(problem):
                    raise
                return problem
            if chunk is None:
                return None
            self._write(chunk)
            self._report()

    async def run_async(self) -> Exception | None:
        """Read it in asyncio. What arrives within 0.1 s is passed on together."""
        chunks = raw_chunks_async(self._response)
        ended = False
        problem: Exception | None = None
        while not ended:
            pieces: list[bytes] = []
            size, until = 0, clock.now() + _GATHER_SECONDS
            while size < _GATHER_BYTES and (not pieces or clock.now() < until):
                try:
                    chunk = await self._next(chunks)
                except Exception as error:
                    if not is_request_error(error):
                        raise
                    chunk, problem = None, error
                if chunk is None:
                    ended = True
                    break
                pieces.append(chunk)
                size += len(chunk)
            if pieces:
                await asyncio.to_thread(self._write_all, pieces)
                self._report()
        return problem

    async def _next(self, chunks: AsyncIterator[bytes]) -> bytes | None:
        if self._deadline.seconds is None:
            return await anext(chunks, None)
        async with asyncio.timeout(self._deadline.left):
            return await anext(chunks, None)

    def _write_all(self, pieces: list[bytes]) -> None:
        for piece in pieces:
            self._write(piece)


class ReadStart:
    """Step: reads the start of an error body: at most 64 KiB, for at most 15 s.

    The result is what arrived, decompressed.
    """

    def __init__(self, response: HTTPResponse, deadline: Deadline) -> None:
        self._response = response
        self._was_decoded = was_read_before(response)  # by httpx
        left = deadline.left
        self._deadline = Deadline(_ERROR_SECONDS if left is None else min(left, _ERROR_SECONDS))

    def run(self) -> bytes:
        """Read it."""
        content = b""
        with suppress(*REQUEST_ERRORS):
            self._limit_timeouts()
            for chunk in raw_chunks(self._response):
                content += chunk
                if len(content) >= _ERROR_LIMIT:
                    break
                self._limit_timeouts()
        return self._decoded(content)

    async def run_async(self) -> bytes:
        """Read it in asyncio."""
        content = b""
        with suppress(*REQUEST_ERRORS, StopAsyncIteration):
            chunks = raw_chunks_async(self._response)
            while len(content) < _ERROR_LIMIT:
                async with asyncio.timeout(self._deadline.left):
                    content += await anext(chunks)
        return self._decoded(content)

    def _limit_timeouts(self) -> None:
        self._deadline.check()
        extensions = self._response.request.extensions
        used = extensions.get("timeout", {})
        extensions["timeout"] = {**used, "read": self._deadline.left}

    def _decoded(self, content: bytes) -> bytes:
        if self._was_decoded:
            return content[:_ERROR_LIMIT]
        coding = self._response.headers.get("content-encoding", "")
        return decoded_start(content, coding, _ERROR_LIMIT)


def error_body(response: HTTPResponse, deadline: Deadline) -> Steps[bytes]:
    """Return the start of an error body (see `ReadStart`)."""
    start: bytes = yield ReadStart(response, deadline)
    return start


def was_read_before(response: HTTPResponse) -> bool:
    """Tell whether httpx has read the body, for a hook of the user or a transport for tests."""
    return response.is_stream_consumed


def raw_chunks(response: HTTPResponse) -> Iterator[bytes]:
    """Return the body in pieces, as it came."""
    if was_read_before(response):
        return iter([content_of(response)])
    return response.iter_raw()


def raw_chunks_async(response: HTTPResponse) -> AsyncIterator[bytes]:
    """Do the same in asyncio."""
    return _read_before(response) if was_read_before(response) else response.aiter_raw()


async def _read_before(response: HTTPResponse) -> AsyncIterator[bytes]:
    yield content_of(response)
