"""Captures a response as soon as its status is known, whatever fails after that.

A hook of the user's HTTP client may raise, or httpx may refuse a redirect's address. httpx then
closes the response and drops it. Here it stays open, so its body can still be read.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from .failures import BodyError, tunnel_problem
from .http import HTTPRequest, HTTPResponse
from .library import is_of, library_of

_EXTENSION = "heygen_ext.capture"


class ResponseCapture:
    """The response to one request, as soon as there is one.

    `stream` is its body as it comes, and `chunks` what was read of it.
    """

    __slots__ = ("chunks", "response", "stream")

    def __init__(self) -> None:
        self.response: HTTPResponse | None = None
        self.stream: Any = None
        self.chunks: list[bytes] = []

    def capture(self, response: HTTPResponse) -> None:
        """Store the response. httpx cannot close the body of one that is not 2xx any more."""
        self.response, self.stream = response, response.stream
        if not response.is_success:
            library = library_of(response)
            sync = isinstance(self.stream, library.SyncByteStream)
            unclosed = library.stream(_UnclosedSync if sync else _UnclosedAsync)
            response.stream = unclosed(self.stream)

    def response_or_raise(self, problem: Exception) -> HTTPResponse:
        """Return the response if its status decides the outcome, although `problem` was raised.

        Raises:
            BodyError: A hook of the user's client raised HTTPStatusError for a 2xx response.
            Exception: `problem`, if there is no response, or a hook raised it for a 2xx response.
                If a proxy made no tunnel, one that says so.
        """
        response = self.response
        if response is None:
            raise tunnel_problem(problem) or problem
        if not response.is_success:
            return response
        if is_of(problem, "HTTPStatusError"):
            raise BodyError(response, "a response hook of the HTTP client refused it")
        raise problem

    def close(self) -> None:
        """Close the response, if there is one."""
        if self.stream is not None:
            self.stream.close()

    async def aclose(self) -> None:
        """Do the same in asyncio."""
        if self.stream is not None:
            await self.stream.aclose()


def capture_response(request: HTTPRequest, http: Any) -> ResponseCapture:
    """Return what will capture the response to a request that `http`, an httpx client, will send.

    A hook sees the response first. The client gets this hook once, before those of the user. It
    ignores the responses to other requests.
    """
    first = _capture_async if hasattr(http, "aclose") else _capture
    hooks = http.event_hooks
    if hooks["response"][:1] != [first]:
        others = [hook for hook in hooks["response"] if hook is not first]
        http.event_hooks = {**hooks, "response": [first, *others]}
    capture = request.extensions[_EXTENSION] = ResponseCapture()
    return capture


def _capture(response: HTTPResponse) -> None:
    capture = response.request.extensions.pop(_EXTENSION, None)
    if capture is not None:
        capture.capture(response)


async def _capture_async(response: HTTPResponse) -> None:
    _capture(response)


class _UnclosedSync:
    """A body that stays open when httpx closes the response."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream


class _UnclosedAsync:
    """The same in asyncio."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            yield chunk
