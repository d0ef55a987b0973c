"""One call of the API: what is sent, what each outcome means, and whether to try again.

Nothing here waits or sends; the two drivers in `_api` do.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from heygen_api.types import Event, Operation, Response, Unset

from ..errors import (
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    HeyGenError,
    StreamTruncatedError,
    UsageError,
    error_in,
    read_body,
    status_error,
)
from .clock import Deadline, clock
from .http import (
    INVALID_URL_ERRORS,
    USER_AGENT,
    HTTPRequest,
    HTTPResponse,
    Timeout,
    can_be_sent_again,
    check_open,
    content_of,
    explain,
    limited,
    origin_of,
    safe_cause,
    timeout_of,
)
from .retry import Replay, may_have_acted, parse_retry_after, retry_line, wait_before_retry
from .settings import Credential

if TYPE_CHECKING:
    from httpx_sse import ServerSentEvent

    from .drivers import Api, AsyncApi

log = logging.getLogger("heygen_ext")

T = TypeVar("T")
E = TypeVar("E", bound=HeyGenError)

Build = Callable[[], dict[str, Any]]
"""Makes what httpx's `build_request` takes of a caller's arguments."""

_KEY_PATTERN = r"[A-Za-z0-9_\-:.]{1,255}"
MAX_REDIRECTS = 5
"""How many redirects of one request are followed, of a download too."""


class Options(NamedTuple):
    """What `with_options` can change."""

    timeout: float | Timeout | None = None
    max_retries: int = 2
    deadline: float | None = None
    patience: int = 0
    """Repetitions after a 409, if more than `max_retries`; of uploads, not an option of users."""

    def checked(self) -> Options:
        """Return these options, or raise UsageError."""
        if not isinstance(self.max_retries, int) or self.max_retries < 0:
            raise UsageError("max_retries must be a whole number, 0 or more.")
        for name, value in [("timeout", self.timeout), ("deadline", self.deadline)]:
            if value is None or (name == "timeout" and isinstance(value, Timeout)):
                continue
            if not isinstance(value, int | float) or not 0 < value < float("inf"):
                raise UsageError(f"{name} must be a number of seconds above 0, or None.")
        return self

    def replaced(self, changes: dict[str, Any]) -> Options:
        """Return a copy with those `changes` that are not UNSET, or raise UsageError."""
        given = {name: value for name, value in changes.items() if not isinstance(value, Unset)}
        return self._replace(**given).checked()


class Call:
    """One call: its request, its attempts so far, and what each outcome means. Never waits."""

    # fmt: off
    __slots__ = (
        "_base_url", "_credential", "_hinted", "_http", "_key", "_may_have_acted", "_operation",
        "_options", "_origin", "_redirects", "_renewed", "_replay", "_retries", "_source",
        "_timeout", "deadline", "events", "request",
    )
    # fmt: on

    def __init__(
        self,
        api: Api | AsyncApi,
        operation: Operation,
        build: Build,
        *,
        events: bool,
    ) -> None:
        self._http, self._options = api.http, api.options
        self._source = self._credential = api.credential
        self.events = events
        self._operation, self._origin, self._base_url = operation, api.origin, api.base_url
        api.pools.check()
        check_open(self._http)
        kwargs = _made(build)
        headers = {"user-agent": USER_AGENT, **_without_none(kwargs.get("headers", {}))}
        self._key: str | None = headers.get("Idempotency-Key")
        if operation.idempotency_key:
            self._key = headers.setdefault("Idempotency-Key", self._key or _new_key())
        if self._key is not None and not (
            isinstance(self._key, str) and re.fullmatch(_KEY_PATTERN, self._key)
        ):
            raise UsageError("An idempotency key is 1 to 255 of the characters A-Z a-z 0-9 _ - : .")
        if events:
            headers["accept"] = "text/event-stream"
        self._timeout = timeout_of(operation, self._options.timeout, events=events)
        if operation.idempotency_field is not None:
            kwargs = _with_key(kwargs, operation.idempotency_field)
            self._key = kwargs["json"][operation.idempotency_field]
        body = kwargs.get("json")
        self._hinted = {
            hint.param
            for hint in operation.hints
            if hint.unnamed and isinstance(body, dict) and body.get(hint.param)
        }
        arguments = {**kwargs, "url": api.base_url + kwargs["url"], "headers": headers}
        self.request = _made(lambda: self._http.build_request(**arguments, timeout=self._timeout))
        self._replay = Replay.of(
            operation.method,
            keyed=operation.idempotency_key or operation.idempotency_field is not None,
            safe_to_repeat=operation.safe_to_repeat,
        )
        self._retries = self._redirects = self._renewed = 0
        self._may_have_acted = False  # an attempt before
        self.deadline = Deadline(self._options.deadline)

    def authorize(self, credential: Credential | HeyGenError) -> None:
        """Give the request the one credential, or none where it leaves the base address.

        To be called before each attempt. Raises the error, if it is one that comes instead.
        """
        if isinstance(credential, HeyGenError):
            raise self._explained(credential)
        self._credential = credential
        headers = self.request.headers
        for name in ("authorization", "x-api-key"):
            if name in headers:  # from the caller's httpx client, or copied by a redirect
                del headers[name]
        if origin_of(self.request.url) == self._origin:
            name, value = credential.header()
            headers[name] = value

    @property
    def time_left(self) -> float | None:
        """Seconds until the deadline, None without one; may be negative."""
        return self.deadline.left

    @property
    def bounded(self) -> bool:
        """Whether the call has a deadline."""
        return self.deadline.seconds is not None

    def attempt(self) -> HTTPRequest:
        """Return the request to send now, its time-outs cut to what is left of the deadline."""
        self.request.extensions["timeout"] = limited(self._timeout, self.time_left)
        return self.request

    def answered(self) -> None:
        """An event stream has begun: from here on it takes the time it takes."""
        self.request.extensions["timeout"] = self._timeout.as_dict()

    def redirected(self, response: HTTPResponse) -> bool:
        """Follow a redirect if the caller's own httpx client does; tell whether to go on."""
        request = response.next_request
        if request is None or not self._http.follow_redirects or self._redirects >= MAX_REDIRECTS:
            return False
        self._redirects += 1
        self.request = request
        return True

    def unauthorized(self, response: HTTPResponse) -> bool:
        """Mark a token that was refused; tell whether to send the request again with another.

        Once only, and whatever the request: HeyGen does not act on one that it refuses.
        """
        here = origin_of(self.request.url) == self._origin
        if response.status_code != 401 or self._renewed or not here:
            return False
        self._credential.refused = True
        if not can_be_sent_again(self.request):
            return False
        self._renewed = 1
        log.info(
            "Another bearer token for %s %s", self._operation.method.upper(), self._operation.path
        )
        return True

    def lost(self, problem: Exception) -> HeyGenError:
        """Return the error for a request that brought no whole answer."""
        error = explain(problem, self._base_url)
        # Ours, of asyncio.timeout, or of httpx, whose time-outs are cut to what is left.
        left = self.time_left
        late = isinstance(problem, TimeoutError) or (not self.events and (left or 0.0) <= 0)
        if left is not None and late and isinstance(error, APITimeoutError):
            error.message = f"No answer within the deadline of {self._options.deadline:g} s"
        error.__cause__ = safe_cause(problem, self._hide)
        return self._explained(error)

    def broken(self, response: HTTPResponse, problem: Exception) -> HeyGenError:
        """Return the error for an event stream that stopped, or that is none."""
        if is_event_stream(response):
            error = self.lost(problem)
            if not self.has_end or isinstance(error, APITimeoutError):
                return error
            cut = self.truncated(response, error.message)
            cut.__cause__ = error.__cause__
            return cut
        return self._unreadable(response, content_of(response), problem)

    def refused(self, response: HTTPResponse) -> APIStatusError:
        """Return the error for an answer that is not 2xx; its body has been read."""
        headers = response.headers
        error = status_error(
            response.status_code,
            response.content,
            hide=self._hide,
            request_id=headers.get("x-request-id"),
            retry_after=parse_retry_after(
                headers.get("retry-after"), date=headers.get("date"), now=datetime.now(UTC)
            ),
        )
        error.hint = self._hint(error)
        deleting = self._operation.method == "DELETE"
        if deleting and error.status_code == 404 and self._may_have_acted:
            error.hint = "an attempt before, whose answer was lost, may have deleted it"
        return self._explained(error)

    def _hint(self, error: APIStatusError) -> str | None:
        """Return the first hint of the operation that fits the error."""
        for hint in self._operation.hints:
            named = error.param.endswith(hint.param) if error.param else hint.param in self._hinted
            if named and error.status_code == hint.status:
                return hint.text
        return None

    def _hide(self, content: Any) -> Any:
        """Take out the token that was sent, and older ones, which a server may still name."""
        return self._source.hide(self._credential.hide(content))

    def _explained(self, error: E) -> E:
        error.idempotency_key = self._key
        error.attempts = self._retries + self._renewed + 1
        if may_have_acted(error) and self._replay is Replay.TWICE:
            error.hint = "the request may have been processed, so it was not sent again"
        hide = self._hide
        error.request_id = hide(error.request_id)
        error.message = hide(error.message.encode(errors="replace").decode())
        error.args = (error.message,)
        return error

    def wait_after(self, error: HeyGenError) -> float:
        """Return the seconds to wait before the next attempt, or raise `error`."""
        most = self._options.max_retries
        if error.status_code == 409:
            most = max(most, self._options.patience)
        wait = wait_before_retry(
            error,
            self._replay,
            retries_done=self._retries,
            max_retries=most,
            jitter=clock.jitter(),
            time_left=self.time_left,
        )
        if wait is None or not can_be_sent_again(self.request):
            raise error
        self._retries += 1
        self._may_have_acted = self._may_have_acted or may_have_acted(error)
        what = f"{self._operation.method} {self._operation.path}"
        log.warning(retry_line(self._retries, most, what, wait, error))
        return wait

    def read(self, response: HTTPResponse, parse: Callable[[HTTPResponse], T]) -> Response[T]:
        """Return the parsed answer, or raise APIResponseValidationError."""
        try:
            parsed = parse(response)
            # Beside `data` that can be read, such as an empty list, it would pass for success.
            if any(error_in(getattr(parsed, "additional_properties", None))):
                raise ValueError("it has an error")
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

    def take(
        self, response: HTTPResponse, event: ServerSentEvent, parse: Callable[[Any], T]
    ) -> Event[T] | HeyGenError | None:
        """Return a server-sent event, None for one to skip, or its error; "message" is parsed.

        The error is returned: its traceback should not show what is in the event.
        """
        if event.event != "message":
            return Event(event=event.event, data=event.data, parsed=None)
        if not event.data:  # `id` or `retry` alone: the standard dispatches no event
            return None
        try:
            return Event(event=event.event, data=event.data, parsed=parse(event.json()))
        except Exception as problem:
            return self._unreadable(response, event.data.encode(errors="replace"), problem)

    @property
    def has_end(self) -> bool:
        """Whether the event stream has a mark at its end, without which it was cut."""
        return self._operation.stream_end is not None

    def is_end(self, event: ServerSentEvent) -> bool:
        """Tell whether an event is that mark."""
        return self.has_end and event.data == self._operation.stream_end

    def failure(self, response: HTTPResponse, event: Event[Any]) -> StreamTruncatedError | None:
        """Return the error that follows an event; only one that says `error` is followed by one.

        Nothing comes after such an event; who reads only the others must not take that for success.
        """
        if not self.has_end or "error" not in (event.event, getattr(event.parsed, "type_", None)):
            return None
        detail = getattr(event.parsed, "detail", event.data[:500])
        return self.truncated(response, f"HeyGen ended the stream: {detail}")

    def truncated(self, response: HTTPResponse, message: str) -> StreamTruncatedError:
        """Return the error for an event stream that stopped before its end mark."""
        request_id = response.headers.get("x-request-id")
        return self._explained(StreamTruncatedError(message, request_id=request_id))

    def _unreadable(
        self, response: HTTPResponse, content: bytes, problem: Exception
    ) -> APIResponseValidationError:
        hide = self._hide
        body = hide(read_body(hide(content)))
        code, reason = error_in(body)
        error = APIResponseValidationError(
            f"HeyGen answered {response.status_code} with an error: {reason or code}"
            if reason or code
            else f"HeyGen answered {response.status_code} with a body that cannot be read "
            f"({type(problem).__name__}: {problem})",
            status_code=response.status_code,
            code=code,
            request_id=response.headers.get("x-request-id"),
            body=body,
        )
        error.__cause__ = safe_cause(problem, self._hide)
        return self._explained(error)


def _made(build: Callable[[], T]) -> T:
    """Return what `build` makes of a caller's arguments; what it raises of them is a UsageError."""
    try:
        return build()
    except (*INVALID_URL_ERRORS, AttributeError, TypeError, ValueError) as problem:
        raise UsageError(f"No request can be made of these arguments: {problem}") from problem


def _without_none(headers: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in headers.items() if value is not None}


def _new_key() -> str:
    from uuid import uuid4  # imported here: `import heygen_ext` stays quick

    return str(uuid4())


def _with_key(kwargs: dict[str, Any], field: str) -> dict[str, Any]:
    """Return the arguments of a request with an idempotency key in this field of its JSON body."""
    body: dict[str, Any] = kwargs.get("json", {})
    return {**kwargs, "json": {**body, field: body.get(field) or _new_key()}}


def is_event_stream(response: HTTPResponse) -> bool:
    """Tell whether an answer is one of server-sent events."""
    return "text/event-stream" in response.headers.get("content-type", "")
