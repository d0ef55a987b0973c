"""Everything that touches httpx: what generated functions run on, synchronous and asynchronous.

What is decided (whether and when to retry, which error) is decided in `_retry` and `errors` and
prepared by `_Call`; the two drivers below only send, wait and read. Retrying happens around
`httpx.Client.send` and not in a transport, since a custom transport would switch off the proxies of
the environment.
"""

from __future__ import annotations

import logging
import random
import re
import time
from collections.abc import AsyncGenerator, Callable, Generator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, TypeVar

import httpx
from heygen_api.client import AsyncClient, Client
from heygen_api.types import Event, Operation, Response

from ._config import Credential
from ._retry import Replay, parse_retry_after, wait_before_retry
from ._version import __version__
from .errors import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    HeyGenError,
    UsageError,
    read_body,
    status_error,
)

if TYPE_CHECKING:
    from httpx_sse import ServerSentEvent

SyncHTTPClient = httpx.Client
AsyncHTTPClient = httpx.AsyncClient
Timeout = httpx.Timeout

log = logging.getLogger("heygen_ext")

T = TypeVar("T")
E = TypeVar("E", bound=HeyGenError)

# Idle connections outlive an LLM's pause (at least 60 s), and 500 streams with their word streams
# find a place. httpx's own defaults are 5 s and 20 idle connections.
_LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=1000, keepalive_expiry=75.0)
_USER_AGENT = f"heygen-ext/{__version__} httpx/{httpx.__version__}"
_KEY_PATTERN = r"[A-Za-z0-9_\-:.]{1,255}"
_MAX_REDIRECTS = 5
# Not None: httpx would then authenticate with a user name that a redirect has in its address.
_NO_AUTH = httpx.Auth()

# Whether the request provably never left: nothing was connected, or no connection was free.
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


def _seconds(read_and_write: float) -> httpx.Timeout:
    return httpx.Timeout(read_and_write, connect=5.0, pool=5.0)


# HeyGen's p99 is 31 s for a video's create and 33 s for an upload; its CLI waits 30, 120, 600 s.
_READ, _WRITE, _UPLOAD = _seconds(30.0), _seconds(120.0), _seconds(600.0)
_APPEND = _seconds(15.0)  # half of the 30 s after which HeyGen closes a silent session
_EVENTS = _seconds(45.0)  # between two bytes of an event stream


class Options(NamedTuple):
    """What `with_options` can change."""

    timeout: float | httpx.Timeout | None = None
    max_retries: int = 2
    deadline: float | None = None

    def checked(self) -> Options:
        """Return these options, or raise UsageError."""
        if not isinstance(self.max_retries, int) or self.max_retries < 0:
            raise UsageError("max_retries must be a whole number, 0 or more.")
        for name, value in [("timeout", self.timeout), ("deadline", self.deadline)]:
            if value is None or (name == "timeout" and isinstance(value, httpx.Timeout)):
                continue
            if not isinstance(value, int | float) or not 0 < value < float("inf"):
                raise UsageError(f"{name} must be a number of seconds above 0, or None.")
        return self

    def replaced(self, changes: dict[str, Any]) -> Options:
        """Return a copy with `changes`, or raise UsageError."""
        unknown = changes.keys() - set(self._fields)
        if unknown:
            raise TypeError(f"with_options has no option {', '.join(sorted(unknown))}")
        return self._replace(**changes).checked()

    def timeout_of(self, operation: Operation, *, events: bool) -> httpx.Timeout:
        """Return the time-outs of one attempt, in seconds."""
        if self.timeout is not None:
            return httpx.Timeout(self.timeout)
        if events:
            return _EVENTS
        if operation.name == "append_avatar_realtime_text":
            return _APPEND
        if operation.multipart:
            return _UPLOAD
        return _READ if operation.method.upper() in ("GET", "HEAD") else _WRITE


def new_client() -> httpx.Client:
    """Return the pool of a `HeyGen`: httpx's defaults (proxies, certificates) with our limits."""
    return httpx.Client(limits=_LIMITS)


def new_async_client() -> httpx.AsyncClient:
    """Return the pool of an `AsyncHeyGen`."""
    return httpx.AsyncClient(limits=_LIMITS)


def _origin_of(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def _base_origin(base_url: str) -> tuple[str, str, int | None]:
    try:
        return _origin_of(httpx.URL(base_url))
    except (httpx.InvalidURL, ValueError) as problem:  # ValueError: not an international name
        raise UsageError(f"The base address {base_url!r} cannot be used: {problem}") from None


def _is_event_stream(response: httpx.Response) -> bool:
    return "text/event-stream" in response.headers.get("content-type", "")


def _is_empty(event: ServerSentEvent) -> bool:
    """Tell whether an event is one that the standard does not dispatch (`id` or `retry` alone)."""
    return event.event == "message" and not event.data


def _can_be_sent_again(request: httpx.Request) -> bool:
    """Tell whether the body is there a second time: bytes, or a form whose files can be rewound."""
    if isinstance(request.stream, httpx.ByteStream):
        return True
    fields = getattr(request.stream, "fields", None)  # httpx's multipart stream rewinds its files
    if fields is None:
        return False
    files: list[Any] = [getattr(field, "file", b"") for field in fields]
    return all(file.seekable() for file in files if hasattr(file, "read"))


def _harmless(problem: BaseException, credential: Credential) -> BaseException | None:
    """Return an exception as a cause that shows no secret, or None if its own words hold it.

    The tracebacks are dropped, its causes' too: their locals hold the headers that were sent.
    """
    links: list[BaseException | None] = [problem]
    seen: dict[int, BaseException] = {}
    while links:
        link = links.pop()
        if link is not None and id(link) not in seen:
            seen[id(link)] = link
            link.__traceback__ = None
            links += [link.__cause__, link.__context__]
    words = "".join(f"{link} {link!r}" for link in seen.values())
    return problem if credential.hide(words) == words else None


class _Call:
    """One call: its request, its attempts so far, and what each outcome means. Never waits."""

    __slots__ = ("_credential", "_deadline_at", "_http", "_key", "_operation", "_options",
                 "_origin", "_redirects", "_replay", "_retries", "_timeout", "request")  # fmt: skip

    def __init__(
        self, api: Api | AsyncApi, operation: Operation, kwargs: dict[str, Any], *, events: bool
    ) -> None:
        self._http, self._credential, self._options = api.http, api.credential, api.options
        self._operation, self._origin = operation, api.origin
        if self._http.is_closed:
            raise UsageError("This client is closed; make a new one.")
        headers = {"user-agent": _USER_AGENT, **kwargs.get("headers", {})}
        self._key: str | None = headers.get("Idempotency-Key")
        if operation.idempotency_key:
            from uuid import uuid4  # imported here and below: `import heygen_ext` stays quick

            self._key = headers.setdefault("Idempotency-Key", self._key or str(uuid4()))
        if self._key is not None and not re.fullmatch(_KEY_PATTERN, self._key):
            raise UsageError("An idempotency key is 1 to 255 of the characters A-Z a-z 0-9 _ - : .")
        if events:
            headers["accept"] = "text/event-stream"
        self._timeout = self._options.timeout_of(operation, events=events)
        arguments = {**kwargs, "url": api.base_url + kwargs["url"], "headers": headers}
        self.request = self._http.build_request(**arguments, timeout=self._timeout)
        self._authorize(self.request)
        self._replay = Replay.of(operation.method, keyed=operation.idempotency_key)
        self._retries = self._redirects = 0
        deadline = self._options.deadline
        self._deadline_at = None if deadline is None else time.monotonic() + deadline

    def _authorize(self, request: httpx.Request) -> None:
        """Give the request the one credential, or none where it leaves the base address."""
        for name in ("authorization", "x-api-key"):
            if name in request.headers:  # from the caller's httpx client, or copied by a redirect
                del request.headers[name]
        if _origin_of(request.url) == self._origin:
            name, value = self._credential.header()
            request.headers[name] = value

    @property
    def time_left(self) -> float | None:
        """Seconds until the deadline, None without one; may be negative."""
        return None if self._deadline_at is None else self._deadline_at - time.monotonic()

    @property
    def bounded(self) -> bool:
        """Whether the call has a deadline."""
        return self._deadline_at is not None

    def attempt(self) -> httpx.Request:
        """Return the request to send now, its time-outs cut to what is left of the deadline."""
        left = self.time_left
        if left is not None:
            if left <= 0:
                raise TimeoutError
            timeouts = self._timeout.as_dict()
            self.request.extensions["timeout"] = {
                name: left if value is None else min(value, left)
                for name, value in timeouts.items()
            }
        return self.request

    def redirected(self, response: httpx.Response) -> bool:
        """Follow a redirect if the caller's own httpx client does; tell whether to go on."""
        request = response.next_request
        if request is None or not self._http.follow_redirects or self._redirects >= _MAX_REDIRECTS:
            return False
        self._redirects += 1
        self._authorize(request)
        self.request = request
        return True

    def lost(self, problem: Exception) -> HeyGenError:
        """Return the error for a request that brought no whole answer."""
        reason = f"{type(problem).__name__}: {problem}" if str(problem) else type(problem).__name__
        error: HeyGenError
        if isinstance(problem, httpx.DecodingError):
            error = APIResponseValidationError(f"The answer cannot be decompressed ({reason})")
        elif isinstance(problem, httpx.UnsupportedProtocol | httpx.InvalidURL):
            error = UsageError(f"The address cannot be used: {reason}")
        elif isinstance(problem, TimeoutError) and self.bounded:  # by us or by asyncio.timeout
            error = APITimeoutError(
                f"No answer within the deadline of {self._options.deadline:g} s"
            )
        elif isinstance(problem, httpx.TimeoutException | TimeoutError):
            error = APITimeoutError(
                f"No answer in time ({reason})",
                may_have_been_processed=not isinstance(problem, _UNSENT),
            )
        elif isinstance(problem, _UNSENT):
            error = APIConnectionError(
                f"Could not connect ({reason})", may_have_been_processed=False
            )
        else:
            error = APIConnectionError(f"The connection was lost ({reason})")
        error.__cause__ = _harmless(problem, self._credential)
        return self._explained(error)

    def broken(self, response: httpx.Response, problem: Exception) -> HeyGenError:
        """Return the error for an event stream that stopped, or that is none."""
        if _is_event_stream(response):
            return self.lost(problem)
        content = response.content if response.is_stream_consumed else b""
        return self._unreadable(response, content, problem)

    def refused(self, response: httpx.Response) -> APIStatusError:
        """Return the error for an answer that is not 2xx; its body has been read."""
        headers = response.headers
        error = status_error(
            response.status_code,
            response.content,
            hide=self._credential.hide,
            request_id=headers.get("x-request-id"),
            retry_after=parse_retry_after(
                headers.get("retry-after"), date=headers.get("date"), now=datetime.now(UTC)
            ),
        )
        return self._explained(error)

    def _explained(self, error: E) -> E:
        error.idempotency_key = self._key
        error.attempts = self._retries + 1
        unknown = getattr(error, "may_have_been_processed", (error.status_code or 0) >= 500)
        if unknown and self._replay is Replay.TWICE:
            error.hint = "the request may have been processed, so it was not sent again"
        hide = self._credential.hide
        error.request_id = hide(error.request_id)
        error.message = hide(error.message.encode(errors="replace").decode())
        error.args = (error.message,)
        return error

    def wait_after(self, error: HeyGenError) -> float:
        """Return the seconds to wait before the next attempt, or raise `error`."""
        wait = wait_before_retry(
            error,
            self._replay,
            retries_done=self._retries,
            max_retries=self._options.max_retries,
            jitter=random.random(),
            time_left=self.time_left,
        )
        if wait is None or not _can_be_sent_again(self.request):
            raise error
        self._retries += 1
        log.warning(
            "Retry %d of %d for %s %s in %.2f s: %s",
            self._retries,
            self._options.max_retries,
            self._operation.method.upper(),
            self._operation.path,
            wait,
            f"HTTP {error.status_code}" if error.status_code else type(error).__name__,
        )
        return wait

    def read(self, response: httpx.Response, parse: Callable[[httpx.Response], T]) -> Response[T]:
        """Return the parsed answer, or raise APIResponseValidationError."""
        try:
            parsed = parse(response)
        except Exception as problem:
            error = self._unreadable(response, response.content, problem)
        else:
            return Response(
                status_code=response.status_code,
                headers=response.headers,
                content=response.content,
                parsed=parsed,
            )
        raise error

    def read_event(
        self, response: httpx.Response, event: ServerSentEvent, parse: Callable[[Any], T]
    ) -> Event[T] | APIResponseValidationError:
        """Return one server-sent event, or the error for it; only "message" events are parsed.

        The error is returned: its traceback should not show what is in the event.
        """
        if event.event != "message":
            return Event(event=event.event, data=event.data, parsed=None)
        try:
            return Event(event=event.event, data=event.data, parsed=parse(event.json()))
        except Exception as problem:
            return self._unreadable(response, event.data.encode(errors="replace"), problem)

    def _unreadable(
        self, response: httpx.Response, content: bytes, problem: Exception
    ) -> APIResponseValidationError:
        hide = self._credential.hide
        error = APIResponseValidationError(
            f"HeyGen answered {response.status_code} with a body that cannot be read "
            f"({type(problem).__name__}: {problem})",
            status_code=response.status_code,
            request_id=response.headers.get("x-request-id"),
            body=hide(read_body(hide(content))),
        )
        error.__cause__ = _harmless(problem, self._credential)
        return self._explained(error)


class Api(Client):
    """Runs generated functions: sends, authenticates, retries, raises the errors of `errors`."""

    def __init__(
        self, http: httpx.Client, base_url: str, credential: Credential, options: Options
    ) -> None:
        self.http, self.base_url, self.credential, self.options = (
            http,
            base_url,
            credential,
            options,
        )
        self.origin = _base_origin(base_url)

    def with_options(self, **changes: Any) -> Api:
        """Return a copy with other `Options` on the same connection pool."""
        return Api(self.http, self.base_url, self.credential, self.options.replaced(changes))

    def request(
        self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[httpx.Response], T]
    ) -> Response[T]:
        """Carry out one call of a generated function."""
        call = _Call(self, operation, kwargs, events=False)
        return call.read(self._send(call, events=False), parse)

    def stream(
        self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[Any], T]
    ) -> Generator[Event[T], None, None]:
        """Yield the server-sent events of one call; closing the iterator closes the connection."""
        from httpx_sse import EventSource  # imported here: most programs read no events

        call = _Call(self, operation, kwargs, events=True)
        response = self._send(call, events=True)
        error: HeyGenError
        try:
            if not _is_event_stream(response):
                response.read()
            for event in EventSource(response).iter_sse():
                if _is_empty(event):
                    continue
                result = call.read_event(response, event, parse)
                del event
                if isinstance(result, HeyGenError):
                    error = result
                    break
                yield result
            else:
                return
        except (httpx.HTTPError, OSError) as problem:
            error = call.broken(response, problem)
        finally:
            response.close()
        raise error

    def _send(self, call: _Call, *, events: bool) -> httpx.Response:
        while True:
            try:
                response = self._attempt(call, events=events)
            except (httpx.HTTPError, httpx.InvalidURL, OSError) as problem:
                error = call.lost(problem)
            else:
                if response.is_success:
                    return response
                if call.redirected(response):
                    continue
                error = call.refused(response)
            time.sleep(call.wait_after(error))

    def _attempt(self, call: _Call, *, events: bool) -> httpx.Response:
        request = call.attempt()
        whole = not (events or call.bounded)
        response = self.http.send(request, stream=not whole, auth=_NO_AUTH, follow_redirects=False)
        if whole or (events and response.is_success) or response.is_stream_consumed:
            return response  # consumed: a hook of the caller, or a transport for tests, has read it
        pieces = []  # a body that drips must not outlast the deadline
        try:
            call.attempt()  # reading the body has only the time that is left now
            for piece in response.iter_raw():
                pieces.append(piece)
                if call.bounded and (call.time_left or 0.0) <= 0:
                    raise TimeoutError
        finally:
            response.close()
        whole_response = httpx.Response(
            response.status_code,
            headers=response.headers,
            content=b"".join(pieces),
            request=request,
        )
        whole_response.next_request = response.next_request
        return whole_response

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("A HeyGen client does not pickle; make one in each process.")


class AsyncApi(AsyncClient):
    """The asynchronous twin of `Api`."""

    def __init__(
        self, http: httpx.AsyncClient, base_url: str, credential: Credential, options: Options
    ) -> None:
        self.http, self.base_url, self.credential, self.options = (
            http,
            base_url,
            credential,
            options,
        )
        self.origin = _base_origin(base_url)

    def with_options(self, **changes: Any) -> AsyncApi:
        """Return a copy with other `Options` on the same connection pool."""
        return AsyncApi(self.http, self.base_url, self.credential, self.options.replaced(changes))

    async def request(
        self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[httpx.Response], T]
    ) -> Response[T]:
        """Carry out one call of a generated function."""
        call = _Call(self, operation, kwargs, events=False)
        return call.read(await self._send(call, events=False), parse)

    async def stream(
        self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[Any], T]
    ) -> AsyncGenerator[Event[T], None]:
        """Yield the server-sent events of one call; closing the iterator closes the connection."""
        from httpx_sse import EventSource  # imported here: most programs read no events

        call = _Call(self, operation, kwargs, events=True)
        response = await self._send(call, events=True)
        events = EventSource(response).aiter_sse()
        error: HeyGenError
        try:
            if not _is_event_stream(response):
                await response.aread()
            async for event in events:
                if _is_empty(event):
                    continue
                result = call.read_event(response, event, parse)
                del event
                if isinstance(result, HeyGenError):
                    error = result
                    break
                yield result
            else:
                return
        except (httpx.HTTPError, OSError) as problem:
            error = call.broken(response, problem)
        finally:
            # In this order: once the connection is closed, the generators below end without
            # waiting, and the garbage collector cannot find one of them halfway.
            await response.aclose()
            await events.aclose()
        raise error

    async def _send(self, call: _Call, *, events: bool) -> httpx.Response:
        import asyncio

        while True:
            try:
                async with asyncio.timeout(call.time_left):
                    response = await self._attempt(call, events=events)
            except (httpx.HTTPError, httpx.InvalidURL, OSError) as problem:
                error = call.lost(problem)
            else:
                if response.is_success:
                    return response
                if call.redirected(response):
                    continue
                error = call.refused(response)
            await asyncio.sleep(call.wait_after(error))

    async def _attempt(self, call: _Call, *, events: bool) -> httpx.Response:
        request = call.attempt()
        response = await self.http.send(
            request, stream=events, auth=_NO_AUTH, follow_redirects=False
        )
        if events and not response.is_success:
            await response.aread()
        return response

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("A HeyGen client does not pickle; make one in each process.")
