"""Reads the file that a store sends, in pieces."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

from .._transport.cancellation import run_request
from .._transport.clock import Deadline, clock
from .._transport.failures import is_request_error
from .._transport.http import HTTPResponse, content_of

_GATHER_BYTES = 1024 * 1024  # in asyncio, each piece of a body costs a call in a thread
_GATHER_SECONDS = 0.1


class Receive:
    """Step: reads a whole body as it came, still compressed, and passes it on in pieces.

    The result is None, or the exception that ended the body early (see `is_request_error`).

    Args:
        response: The response; its body was not read.
        deadline: When to stop.
        write: Takes each piece. It may block: asyncio calls it in a thread.
        report: Called after each piece, in asyncio in the event loop's thread.
    """

    def __init__(
        self,
        response: HTTPResponse,
        deadline: Deadline,
        write: Callable[[bytes | memoryview], None],
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
        request, chunks = self._response.request, raw_chunks_async(self._response)
        # Reused: new memory for each piece would cost more CPU time than copying it here.
        gathered = bytearray()
        while True:
            try:
                async with asyncio.timeout(self._deadline.left):
                    work = self._gather(chunks, gathered)
                    size, ended, problem = await run_request(request, work, reading=True)
            except TimeoutError as late:
                return late
            if size:
                with memoryview(gathered)[:size] as piece:
                    await asyncio.to_thread(self._write, piece)
                self._report()
            if ended:
                return problem

    async def _gather(
        self, chunks: AsyncIterator[bytes], gathered: bytearray
    ) -> tuple[int, bool, Exception | None]:
        """Return how many bytes came, whether they are the last ones, and why if that is wrong."""
        size, until = 0, clock.now() + _GATHER_SECONDS
        try:
            async for chunk in chunks:
                gathered[size : size + len(chunk)] = chunk
                size += len(chunk)
                self._deadline.check()
                if size >= _GATHER_BYTES or clock.now() >= until:
                    return size, False, None
        except Exception as problem:
            if not is_request_error(problem):
                raise
            return size, True, problem
        return size, True, None


def was_read_before(response: HTTPResponse) -> bool:
    """Tell whether a hook of the user has read or closed it, or a transport for tests."""
    return response.is_stream_consumed or response.is_closed


def raw_chunks(response: HTTPResponse) -> Iterator[bytes]:
    """Return the body in pieces, as it came. Unlike httpx, do not close it at its end.

    In asyncio, a cancellation could break off that close.
    """
    stream: Any = response.stream
    return iter([content_of(response)] if was_read_before(response) else stream)


def raw_chunks_async(response: HTTPResponse) -> AsyncIterator[bytes]:
    """Do the same in asyncio."""
    stream: Any = response.stream
    return _read_before(response) if was_read_before(response) else aiter(stream)


async def _read_before(response: HTTPResponse) -> AsyncIterator[bytes]:
    yield content_of(response)
