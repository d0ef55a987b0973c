"""`Api` and `AsyncApi`: what the generated functions send their calls through."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator
from typing import Any, TypeVar

from heygen_api.client import AsyncClient, Client
from heygen_api.types import Event, Operation, Response

from ..errors import HeyGenError
from .attempt import send_headers_only
from .body import read_async, read_sync
from .call import Build, Call
from .credentials import TokenSource
from .failures import BodyError, is_request_error, was_reset
from .http import (
    AsyncHTTPClient,
    HTTPResponse,
    SyncHTTPClient,
    check_open,
    has_large_body,
)
from .settings import Settings
from .steps import CallFunction, Sleep, Steps, run, run_async

T = TypeVar("T")

NO_EVENTS = "it is not an event stream"


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
        from .event_reader import EventReader  # imported here: `import heygen_ext` stays quick
        from .sse import events_sync

        call = Call(self, operation, build, events=True)
        response = run(_send(call))
        reader = EventReader(call, response, parse)
        try:
            if not reader.is_event_stream:
                raise BodyError(read_sync(response, call.deadline), NO_EVENTS)
            for event in events_sync(response):
                result = reader.read(event)
                del event  # so that no traceback shows it
                if result is not None:
                    yield result
                if reader.done:
                    break
            else:
                reader.closed()
        except Exception as problem:
            if not is_request_error(problem):
                raise
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
        self.check_loop()
        call = Call(self, operation, build, events=False)
        return call.parse(await run_async(_send(call)), parse)

    async def stream(
        self, operation: Operation, build: Build, parse: Callable[[Any], T]
    ) -> AsyncGenerator[Event[T], None]:
        """Yield the events of one call. Closing the generator closes the connection."""
        from .cancellation import close_response, run_request
        from .event_reader import EventReader
        from .sse import events_async

        self.check_loop()
        call = Call(self, operation, build, events=True)
        response = await run_async(_send(call))
        reader = EventReader(call, response, parse)
        events = events_async(response)
        try:
            if not reader.is_event_stream:
                body = read_async(response, call.deadline)
                raise BodyError(await run_request(response.request, body, reading=True), NO_EVENTS)
            async for event in events:
                result = reader.read(event)
                del event  # so that no traceback shows it
                if result is not None:
                    yield result
                    self.check_loop()
                if reader.done:
                    break
            else:
                reader.closed()
        except Exception as problem:
            if not is_request_error(problem):
                raise
            reader.failed(problem)
        finally:
            self.check_loop()  # only its own loop can close the connection
            # In this order: once the connection is closed, the generators below end without
            # waiting, and the garbage collector cannot find one of them halfway.
            await close_response(response)
            await events.aclose()
        if reader.error is not None:
            raise reader.error

    def check_loop(self) -> None:
        """Raise UsageError in another event loop than that of the first use, or without asyncio."""
        self.pools.check_loop()


def _send(call: Call) -> Steps[HTTPResponse]:
    """Send the request until a 2xx response comes, or raise the error of the last attempt."""
    credential = call.settings.credential
    tokens = credential if isinstance(credential, TokenSource) else None
    while True:
        if tokens is not None:
            credential = yield CallFunction(tokens.get, call.deadline.left)
        call.authorize(credential)
        try:
            response: HTTPResponse = yield call.attempt()
        except BodyError as problem:
            error: HeyGenError = call.unreadable_error(problem.response, b"", problem)
        except Exception as problem:
            if not is_request_error(problem):  # but a hook of the user has failed
                check_open(call.settings.http)  # or the client was closed meanwhile
                raise
            error = call.connection_error(problem)
            if was_reset(problem) and has_large_body(call.request):
                refusal = yield from send_headers_only(
                    call.settings.http, call.request, call.deadline
                )
                if refusal is not None:
                    error = call.status_error(refusal)
        else:
            if response.is_success:
                return response
            if call.follow(response) or (tokens is not None and call.needs_new_token(response)):
                continue
            error = call.status_error(response)
        yield Sleep(call.wait_after(error))
