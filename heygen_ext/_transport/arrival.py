"""Keeps a response from the moment that its status is known, whatever happens to it after that.

A hook of the user's HTTP client may raise, or httpx may refuse a redirect's address. httpx then
closes the response and drops it. Here it stays, and so does its body, until it is read or closed.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from .body import BodyError
from .http import (
    AsyncByteStream,
    AsyncHTTPClient,
    HTTPRequest,
    HTTPResponse,
    HTTPStatusError,
    SyncByteStream,
)

_EXTENSION = "heygen_ext.arrival"


class Arrival:
    """The response to one request, as soon as there is one. `stream` is its body as it comes."""

    __slots__ = ("chunks", "response", "stream")

    def __init__(self) -> None:
        self.response: HTTPResponse | None = None
        self.stream: Any = None
        self.chunks: list[bytes] = []

    def hold(self, response: HTTPResponse) -> None:
        """Keep the response. The body of one that is not 2xx can only be closed here."""
        self.response, self.stream = response, response.stream
        if not response.is_success:
            held = _HeldSync if isinstance(self.stream, SyncByteStream) else _HeldAsync
            response.stream = held(self.stream)

    def decides(self, problem: Exception) -> HTTPResponse:
        """Return the response if its status decides the outcome, although `problem` was raised.

        Raises:
            BodyError: a hook of the user's client raised HTTPStatusError for a 2xx response.
            Exception: `problem`, if there is no response, or a hook raised it for a 2xx response.
        """
        response = self.response
        if response is None:
            raise problem
        if not response.is_success:
            return response
        if isinstance(problem, HTTPStatusError):
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


def expect(request: HTTPRequest, http: Any) -> Arrival:
    """Return the arrival of the response to a request that `http`, an httpx client, will send.

    A hook sees the response first. The client gets this hook once, before those of the user. It
    ignores the responses to other requests.
    """
    first = _keep_async if isinstance(http, AsyncHTTPClient) else _keep
    hooks = http.event_hooks
    if hooks["response"][:1] != [first]:
        others = [hook for hook in hooks["response"] if hook is not first]
        http.event_hooks = {**hooks, "response": [first, *others]}
    arrival = request.extensions[_EXTENSION] = Arrival()
    return arrival


def _keep(response: HTTPResponse) -> None:
    arrival = response.request.extensions.pop(_EXTENSION, None)
    if arrival is not None:
        arrival.hold(response)


async def _keep_async(response: HTTPResponse) -> None:
    _keep(response)


class _HeldSync(SyncByteStream):
    """A body that stays open when httpx closes the response."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream


class _HeldAsync(AsyncByteStream):
    """The same in asyncio."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            yield chunk
