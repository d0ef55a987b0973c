"""What generated functions run on: the synchronous and the asynchronous driver of a `Call`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator
from typing import Any, Generic, NoReturn, Self, TypeVar

from heygen_api.client import AsyncClient, Client
from heygen_api.types import Event, Operation, Response

from ..errors import HeyGenError
from .call import Build, Call, Options, is_event_stream
from .credentials import TokenSource
from .http import (
    NO_AUTH,
    REQUEST_ERRORS,
    AsyncHTTPClient,
    HTTPResponse,
    Pools,
    SyncHTTPClient,
    base_origin,
    check_open,
    read_whole,
)
from .settings import Credential
from .steps import Invoke, Sleep, Steps, run, run_async

T = TypeVar("T")
H = TypeVar("H", bound=SyncHTTPClient | AsyncHTTPClient)


class _Settings(Generic[H]):
    """Where calls go, as whom, and how: on one of a client's connection pools."""

    def __init__(
        self,
        pools: Pools[H],
        base_url: str,
        credential: Credential,
        options: Options,
        http: H | None = None,
    ) -> None:
        self.pools: Pools[H] = pools
        self.http: H = pools.main if http is None else http
        self.base_url, self.credential, self.options = base_url, credential, options
        self.origin = base_origin(base_url)

    def with_options(self, **changes: Any) -> Self:
        """Return a copy with other `Options` on the same connection pool."""
        options = self.options.replaced(changes)
        return type(self)(self.pools, self.base_url, self.credential, options, self.http)

    def with_own_pool(self) -> Self:
        """Return a copy on a pool of its own; the pool is to be given back.

        Raises:
            UsageError: the client is closed: nobody would close the new pool.
        """
        check_open(self.http)
        http = self.pools.take()
        return type(self)(self.pools, self.base_url, self.credential, self.options, http)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("A HeyGen client does not pickle; make one in each process.")


class Api(_Settings[SyncHTTPClient], Client):
    """Runs generated functions: sends, authenticates, retries, raises the errors of `errors`."""

    def close(self) -> None:
        """Close this pool if it was taken for a text stream."""
        if self.pools.give_back(self.http):
            self.http.close()

    def request(
        self,
        operation: Operation,
        build: Build,
        parse: Callable[[HTTPResponse], T],
    ) -> Response[T]:
        """Carry out one call of a generated function."""
        call = Call(self, operation, build, events=False)
        return call.read(run(_attempts(self, call)), parse)

    def stream(
        self, operation: Operation, build: Build, parse: Callable[[Any], T]
    ) -> Generator[Event[T], None, None]:
        """Yield the server-sent events of one call; closing the iterator closes the connection."""
        from httpx_sse import EventSource  # imported here: most programs read no events

        call = Call(self, operation, build, events=True)
        response = run(_attempts(self, call))
        error: HeyGenError
        try:
            if not is_event_stream(response):
                response.read()
            for event in EventSource(response).iter_sse():
                if call.is_end(event):
                    return
                result = call.take(response, event, parse)
                del event  # a traceback should not show what is in it
                if isinstance(result, HeyGenError):
                    error = result
                    break
                if result is None:
                    continue
                yield result
                if (failure := call.failure(response, result)) is not None:
                    error = failure
                    break
            else:
                if not call.has_end:
                    return
                error = call.truncated(response, "The stream stopped in the middle")
        except REQUEST_ERRORS as problem:
            error = call.broken(response, problem)
        finally:
            response.close()
        raise error


class AsyncApi(_Settings[AsyncHTTPClient], AsyncClient):
    """The asynchronous twin of `Api`."""

    async def aclose(self) -> None:
        """Close this pool if it was taken for a text stream."""
        if self.pools.give_back(self.http):
            await self.http.aclose()

    async def request(
        self,
        operation: Operation,
        build: Build,
        parse: Callable[[HTTPResponse], T],
    ) -> Response[T]:
        """Carry out one call of a generated function."""
        self._check_loop()
        call = Call(self, operation, build, events=False)
        return call.read(await run_async(_attempts(self, call)), parse)

    async def stream(
        self, operation: Operation, build: Build, parse: Callable[[Any], T]
    ) -> AsyncGenerator[Event[T], None]:
        """Yield the server-sent events of one call; closing the iterator closes the connection."""
        from httpx_sse import EventSource  # imported here: most programs read no events

        self._check_loop()
        call = Call(self, operation, build, events=True)
        response = await run_async(_attempts(self, call))
        events = EventSource(response).aiter_sse()
        error: HeyGenError
        try:
            if not is_event_stream(response):
                await response.aread()
            async for event in events:
                if call.is_end(event):
                    return
                result = call.take(response, event, parse)
                del event  # a traceback should not show what is in it
                if isinstance(result, HeyGenError):
                    error = result
                    break
                if result is None:
                    continue
                yield result
                if (failure := call.failure(response, result)) is not None:
                    error = failure
                    break
            else:
                if not call.has_end:
                    return
                error = call.truncated(response, "The stream stopped in the middle")
        except REQUEST_ERRORS as problem:
            error = call.broken(response, problem)
        finally:
            # In this order: once the connection is closed, the generators below end without
            # waiting, and the garbage collector cannot find one of them halfway.
            await response.aclose()
            await events.aclose()
        raise error

    def _check_loop(self) -> None:
        from asyncio import get_running_loop

        self.pools.check(get_running_loop())


def _attempts(api: Api | AsyncApi, call: Call) -> Steps[HTTPResponse]:
    """Send the request until it is answered with success or its error is final."""
    source = api.credential if isinstance(api.credential, TokenSource) else None
    send = _Send(api.http, call)
    while True:
        call.authorize((yield Invoke(source.get, call.time_left)) if source else api.credential)
        try:
            response: HTTPResponse = yield send
        except REQUEST_ERRORS as problem:
            error = call.lost(problem)
        else:
            if response.is_success:
                return response
            if call.redirected(response) or (source and call.unauthorized(response)):
                continue
            error = call.refused(response)
        yield Sleep(call.wait_after(error))


class _Send:
    """Sends the request of a call once; the body is read, but for the events of a stream."""

    __slots__ = ("_call", "_http")

    def __init__(self, http: Any, call: Call) -> None:
        self._http, self._call = http, call

    def run(self) -> HTTPResponse:
        """Send it."""
        call = self._call
        request = call.attempt()
        whole = not (call.events or call.bounded)
        response: HTTPResponse = self._http.send(
            request, stream=not whole, auth=NO_AUTH, follow_redirects=False
        )
        if whole or response.is_stream_consumed:
            return response  # consumed: a hook of the caller, or a transport for tests, has read it
        if call.events and response.is_success:
            call.answered()
            return response
        pieces = []  # a body that drips must not outlast the deadline
        try:
            call.attempt()  # reading the body has only the time that is left now
            for piece in response.iter_raw():
                pieces.append(piece)
                call.deadline.check()
        finally:
            response.close()
        return read_whole(response, pieces)

    async def run_async(self) -> HTTPResponse:
        """Send it in asyncio."""
        import asyncio

        call = self._call
        async with asyncio.timeout(call.time_left):
            request = call.attempt()
            response: HTTPResponse = await self._http.send(
                request, stream=call.events, auth=NO_AUTH, follow_redirects=False
            )
            if call.events and response.is_success:
                call.answered()
            elif call.events:
                await response.aread()
        return response
