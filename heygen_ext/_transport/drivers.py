"""`Api` and `AsyncApi`: what the generated functions send their calls through."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator
from typing import Any, TypeVar

from heygen_api.client import AsyncClient, Client
from heygen_api.types import Event, Operation, Response

from .call import Build, Call
from .clock import Deadline
from .credentials import TokenSource
from .events import EventReader
from .http import (
    EARLY_ANSWER,
    NO_AUTH,
    REQUEST_ERRORS,
    AsyncHTTPClient,
    HTTPResponse,
    SyncHTTPClient,
    was_reset,
    with_body,
    without_body,
)
from .settings import Settings
from .steps import Invoke, Sleep, Steps, run, run_async

T = TypeVar("T")


class Api(Settings[SyncHTTPClient], Client):
    """Sends the calls of generated functions: authenticates, retries, raises typed errors."""

    def close(self) -> None:
        """Close the pool if it comes from `with_own_pool`."""
        if self.pools.remove(self.http):
            self.http.close()

    def request(
        self,
        operation: Operation,
        build: Build,
        parse: Callable[[HTTPResponse], T],
    ) -> Response[T]:
        """Make one call; see `heygen_api.client.Client`."""
        call = Call(self, operation, build, events=False)
        return call.parse(run(_send(call)), parse)

    def stream(
        self, operation: Operation, build: Build, parse: Callable[[Any], T]
    ) -> Generator[Event[T], None, None]:
        """Yield the events of one call. Closing the generator closes the connection."""
        from httpx_sse import EventSource  # imported here: most programs read no events

        call = Call(self, operation, build, events=True)
        response = run(_send(call))
        reader = EventReader(call, response, parse)
        try:
            if not reader.is_event_stream:
                response.read()
            for event in EventSource(response).iter_sse():
                result = reader.read(event)
                del event  # so that no traceback shows it
                if result is not None:
                    yield result
                if reader.done:
                    break
            else:
                reader.closed()
        except REQUEST_ERRORS as problem:
            reader.failed(problem)
        finally:
            response.close()
        if reader.error is not None:
            raise reader.error


class AsyncApi(Settings[AsyncHTTPClient], AsyncClient):
    """The asyncio counterpart of `Api`."""

    async def aclose(self) -> None:
        """Close the pool if it comes from `with_own_pool`."""
        if self.pools.remove(self.http):
            await self.http.aclose()

    async def request(
        self,
        operation: Operation,
        build: Build,
        parse: Callable[[HTTPResponse], T],
    ) -> Response[T]:
        """Make one call; see `heygen_api.client.AsyncClient`."""
        self._check_loop()
        call = Call(self, operation, build, events=False)
        return call.parse(await run_async(_send(call)), parse)

    async def stream(
        self, operation: Operation, build: Build, parse: Callable[[Any], T]
    ) -> AsyncGenerator[Event[T], None]:
        """Yield the events of one call. Closing the generator closes the connection."""
        from httpx_sse import EventSource  # imported here: most programs read no events

        self._check_loop()
        call = Call(self, operation, build, events=True)
        response = await run_async(_send(call))
        reader = EventReader(call, response, parse)
        events = EventSource(response).aiter_sse()
        try:
            if not reader.is_event_stream:
                await response.aread()
            async for event in events:
                result = reader.read(event)
                del event  # so that no traceback shows it
                if result is not None:
                    yield result
                if reader.done:
                    break
            else:
                reader.closed()
        except REQUEST_ERRORS as problem:
            reader.failed(problem)
        finally:
            # In this order: once the connection is closed, the generators below end without
            # waiting, and the garbage collector cannot find one of them halfway.
            await response.aclose()
            await events.aclose()
        if reader.error is not None:
            raise reader.error

    def _check_loop(self) -> None:
        from asyncio import get_running_loop

        self.pools.check(get_running_loop())


def _send(call: Call) -> Steps[HTTPResponse]:
    """Send the request until a 2xx response comes, or raise the error of the last attempt."""
    credential = call.settings.credential
    tokens = credential if isinstance(credential, TokenSource) else None
    attempt = _Attempt(call)
    while True:
        if tokens is not None:
            credential = yield Invoke(tokens.get, call.deadline.left)
        call.authorize(credential)
        try:
            response: HTTPResponse = yield attempt
        except REQUEST_ERRORS as problem:
            error = call.connection_error(problem)
            if call.operation.multipart and was_reset(problem):
                refusal: HTTPResponse | None = yield _AskAgain(call)
                if refusal is not None:
                    error = call.status_error(refusal)
        else:
            if response.is_success:
                return response
            if call.follow(response) or (tokens is not None and call.needs_new_token(response)):
                continue
            error = call.status_error(response)
        yield Sleep(call.wait_after(error))


class _Attempt:
    """Sends the request once and reads the body, unless the response is an event stream."""

    __slots__ = ("_call", "_http")

    def __init__(self, call: Call) -> None:
        self._call, self._http = call, call.settings.http

    def run(self) -> HTTPResponse:
        """Send it."""
        call = self._call
        request = call.limit_timeouts()
        # httpx reads the body itself if nothing bounds how long that may take.
        stream = call.events or call.deadline.seconds is not None
        response: HTTPResponse = self._http.send(
            request, stream=stream, auth=NO_AUTH, follow_redirects=False
        )
        if not stream or response.is_stream_consumed:
            return response  # consumed: a hook of the user, or a transport for tests, has read it
        if call.events and response.is_success:
            call.restore_timeouts()
            return response
        chunks = []
        try:
            call.limit_timeouts()
            for chunk in response.iter_raw():
                chunks.append(chunk)
                call.deadline.check()  # a body that comes byte by byte never times out
        finally:
            response.close()
        return with_body(response, chunks)

    async def run_async(self) -> HTTPResponse:
        """Send it in asyncio, where the deadline bounds reading the body too."""
        import asyncio

        call = self._call
        async with asyncio.timeout(call.deadline.left):
            request = call.limit_timeouts()
            response: HTTPResponse = await self._http.send(
                request, stream=call.events, auth=NO_AUTH, follow_redirects=False
            )
            if call.events and response.is_success:
                call.restore_timeouts()
            elif call.events:
                await response.aread()
        return response


class _AskAgain:
    """Sends the request without its body. The result is the response if it is an error."""

    __slots__ = ("_call", "_http")

    def __init__(self, call: Call) -> None:
        self._call, self._http = call, call.settings.http

    def run(self) -> HTTPResponse | None:
        """Send it."""
        deadline, chunks = Deadline(EARLY_ANSWER), []
        try:
            request = without_body(self._call.limit_timeouts())
            response: HTTPResponse = self._http.send(
                request, stream=True, auth=NO_AUTH, follow_redirects=False
            )
            try:
                for chunk in response.iter_raw():
                    chunks.append(chunk)
                    deadline.check()
            finally:
                response.close()
        except Exception:  # no answer; or a transport other than httpcore's, which needs the body
            return None
        return None if response.is_success else with_body(response, chunks)

    async def run_async(self) -> HTTPResponse | None:
        """Send it in asyncio."""
        import asyncio

        try:
            async with asyncio.timeout(EARLY_ANSWER):
                request = without_body(self._call.limit_timeouts())
                response: HTTPResponse = await self._http.send(
                    request, auth=NO_AUTH, follow_redirects=False
                )
        except Exception:
            return None
        return None if response.is_success else response
