"""One API call: the request, what each outcome means, and whether to try again.

Nothing here waits or sends; `drivers` does.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar

from heygen_api.types import Hint, Operation, Response, request_id_of

from ..errors import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    HeyGenError,
    UsageError,
    error_in,
    read_body,
    status_error,
)
from .attempt import Attempt
from .clock import Deadline, clock
from .credentials import Credential
from .failures import BodyError, explain, safe_cause
from .http import (
    ACCEPT_ENCODING,
    HTTPRequest,
    HTTPResponse,
    can_be_sent_again,
    check_open,
    origin_of,
    parsed_url,
)
from .library import invalid_url_errors
from .retry import Replay, may_have_acted, parse_retry_after, retry_line, wait_before_retry
from .settings import Settings, timeout_of

log = logging.getLogger("heygen_ext")

T = TypeVar("T")
E = TypeVar("E", bound=HeyGenError)

Build = Callable[[], dict[str, Any]]
"""Makes the arguments of httpx's `build_request` from those of the user."""

MAX_REDIRECTS = 5
"""How many redirects of one request are followed. Downloads have the same limit."""

_ADDRESS = rb'https?:(?:[^"\s\\]|\\.)*'
"""An address in a body. Its query may grant access to a file, so no error shows it."""

_IDEMPOTENCY_KEY = r"[A-Za-z0-9_\-:.]{1,255}"


class Call:
    """One call: its request, its attempts so far, and the meaning of each outcome.

    Args:
        settings: The client's.
        operation: Which operation of the document to call.
        build: Makes the request's arguments.
        events: Whether the response is an event stream.

    Raises:
        UsageError: The client is closed, or the arguments do not make a request.
    """

    def __init__(
        self, settings: Settings[Any], operation: Operation, build: Build, *, events: bool
    ) -> None:
        settings.pools.check()
        check_open(settings.http)
        self.settings, self.operation, self.events = settings, operation, events
        self.deadline = settings.options.until or Deadline(settings.options.deadline)
        self._credential = settings.credential
        self._timeout = timeout_of(operation, settings.options.timeout, events=events)
        arguments = {**_usable(build)}
        given: dict[str, Any] = arguments.get("headers", {})
        headers = {name: value for name, value in given.items() if value is not None}
        if extra := arguments.pop("extra_headers", None):
            from .header_rules import checked_headers  # imported here: `import heygen_ext` is quick

            spelled = {name.lower(): name for name in (*headers, "Idempotency-Key")}
            more = checked_headers(extra)
            headers.update((spelled.get(name, name), value) for name, value in more.items())
        headers.setdefault("user-agent", settings.library.user_agent)
        if events:
            headers["accept"] = "text/event-stream"
        if operation.idempotency_key and "Idempotency-Key" not in headers:
            headers["Idempotency-Key"] = _new_key()
        self._key: str | None = headers.get("Idempotency-Key")
        if self._key is not None:
            _check_key(self._key)
        body: Any = arguments.get("json")
        if (field := operation.idempotency_field) is not None:
            body = arguments["json"] = {**(body or {})}
            self._key = body[field] = body.get(field) or _new_key()
        self._sent_fields = body if isinstance(body, dict) else {}
        address = settings.base_url + arguments["url"]
        arguments["headers"] = headers
        arguments["extensions"] = {"timeout": self._timeout.as_dict()}

        def make() -> HTTPRequest:
            arguments["url"] = parsed_url(settings.library, address)
            request: HTTPRequest = settings.http.build_request(**arguments)
            return request

        self.request = _usable(make)
        accepted = self.request.headers
        if accepted.get("accept-encoding") not in (ACCEPT_ENCODING, "identity"):
            accepted["accept-encoding"] = ACCEPT_ENCODING  # the user's client may accept others
        self._replay = Replay.of(
            operation.method,
            keyed=operation.idempotency_key or operation.idempotency_field is not None,
            safe_to_repeat=operation.safe_to_repeat,
        )
        self._retries = self._redirects = 0
        self._has_new_token = False
        self._earlier_may_have_acted = False

    # -- Attempts

    def authorize(self, credential: Credential | HeyGenError) -> None:
        """Put the credential on the request, unless the request leaves the base address.

        Call it before each attempt. It raises an error that is given instead of a credential.
        """
        if isinstance(credential, HeyGenError):
            raise self.with_details(credential)
        self._credential = credential
        headers = self.request.headers
        for name in ("authorization", "x-api-key"):
            if name in headers:  # from the user's httpx client, or copied by a redirect
                del headers[name]
        if self._is_at_origin:
            name, value = credential.header()
            headers[name] = value

    def attempt(self) -> Attempt:
        """Return the step that sends the request. It reads the body, but no event stream."""
        http = self.settings.http
        return Attempt(
            http,
            self.request,
            self._timeout,
            self.deadline,
            read=not self.events,
            upload=self.operation.multipart,
            follow=http.follow_redirects,
        )

    def restore_timeouts(self, response: HTTPResponse) -> None:
        """Lift the deadline from an event stream that has begun."""
        response.request.extensions["timeout"] = self._timeout.as_dict()

    def follow(self, response: HTTPResponse) -> bool:
        """Follow a redirect if the user's own httpx client does. Returns whether it did."""
        request = response.next_request
        if request is None or not self.settings.http.follow_redirects:
            return False
        if self._redirects >= MAX_REDIRECTS:
            return False
        self._redirects += 1
        self.request = request
        return True

    def needs_new_token(self, response: HTTPResponse) -> bool:
        """Mark a token that was refused with 401. Returns whether to send the request again.

        That is done once, and for any request: HeyGen does not act on one that it refuses.
        """
        if response.status_code != 401 or self._has_new_token or not self._is_at_origin:
            return False
        self._credential.refused = True
        if not can_be_sent_again(self.request):
            return False
        self._has_new_token = True
        log.info("HeyGen refused the bearer token; %s is sent again with a new one", self._name)
        return True

    def wait_after(self, error: HeyGenError) -> float:
        """Return the seconds to wait before the next attempt. Raises `error` if there is none."""
        most = self.settings.options.max_retries
        if most and error.status_code == 409:
            most = max(most, self.operation.conflict_retries)
        wait = wait_before_retry(
            error,
            self._replay,
            retries_done=self._retries,
            max_retries=most,
            jitter=clock.jitter(),
            time_left=self.deadline.left,
        )
        if wait is None or not can_be_sent_again(self.request):
            raise error
        self._retries += 1
        self._earlier_may_have_acted = self._earlier_may_have_acted or may_have_acted(error)
        log.warning(retry_line(self._retries, most, self._name, wait, error))
        return wait

    # -- Outcomes

    def parse(self, response: HTTPResponse, parse: Callable[[HTTPResponse], T]) -> Response[T]:
        """Return the parsed response, or raise APIResponseValidationError."""
        try:
            parsed = parse(response)
            # An error beside `data` that can be read, such as an empty list, is not a success.
            if any(error_in(getattr(parsed, "additional_properties", None))):
                raise ValueError("it has an error")
        except Exception as problem:
            error = self.unreadable_error(response, response.content, problem)
        else:
            return Response(
                status_code=response.status_code,
                headers=response.headers,
                content=response.content,
                parsed=parsed,
            )
        raise error  # outside of `except`, where its context would show the body

    def connection_error(self, problem: Exception) -> HeyGenError:
        """Return the error for a request that got no complete response."""
        where = self.settings.base_url if self._is_at_origin else self.request.url.host
        error = explain(problem, where)
        # TimeoutError is asyncio's or our own; httpx's timeouts are limited to what is left.
        late = isinstance(problem, TimeoutError) or (not self.events and self.deadline.passed)
        given = self.settings.options.deadline
        own = given is not None and given == self.deadline.seconds  # else it is none of the user's
        if own and late and isinstance(error, APITimeoutError):
            error.message = f"No response within the deadline of {given:g} s"
        if isinstance(error, APIConnectionError):
            error.message += self.settings.pools.proxies.via(self.request.url)
        error.__cause__ = safe_cause(problem, self._hide)
        return self.with_details(error)

    def status_error(self, response: HTTPResponse) -> APIStatusError:
        """Return the error for a response that is not 2xx. Its body has been read."""
        error = status_error(
            response.status_code,
            response.content,
            hide=self._hide,
            request_id=request_id_of(response.headers),
            retry_after=retry_after(response),
        )
        error.hint = self._hint(error) or error.hint
        deleting = self.operation.method == "DELETE"
        if deleting and error.status_code == 404 and self._earlier_may_have_acted:
            error.hint = "an earlier attempt, whose response was lost, may have deleted it"
        return self.with_details(error)

    def unreadable_error(
        self, response: HTTPResponse, content: bytes, problem: Exception
    ) -> APIResponseValidationError:
        """Return the error for a 2xx response (or an event of it) that cannot be read."""
        content = re.sub(_ADDRESS, _without_query, content)
        body = self._hide(read_body(self._hide(content)))
        why = str(problem)
        if not content.strip() and not isinstance(problem, BodyError):
            why = "it is empty"
        elif isinstance(problem, KeyError):  # of a generated model
            why = f"it has no {why}"
        elif not isinstance(problem, BodyError):
            why = f"{type(problem).__name__}: {why}"
        is_page = isinstance(body, str) and "<html" in body[:500].lower()
        code, reason = error_in(body)
        error = APIResponseValidationError(
            f"HeyGen answered {response.status_code} with an error: {reason or code}"
            if reason or code
            else f"HeyGen answered {response.status_code} with a body that cannot be read ({why})",
            hint="it is a web page, perhaps of a gateway; check the base URL" if is_page else None,
            status_code=response.status_code,
            code=code,
            request_id=request_id_of(response.headers),
            body=body,
        )
        error.__cause__ = safe_cause(problem, self._hide)
        return self.with_details(error)

    def with_details(self, error: E) -> E:
        """Add what the call knows to an error, hide the credential in it, and return it."""
        error.idempotency_key = self._key
        error.attempts = self._retries + self._has_new_token + (not isinstance(error, UsageError))
        if self._replay is Replay.TWICE and may_have_acted(error):
            error.hint = "the request may have been processed, so it was not sent again"
        error.request_id = self._hide(error.request_id)
        error.message = self._hide(error.message.encode(errors="replace").decode())
        error.args = (error.message,)
        return error

    def _hint(self, error: APIStatusError) -> str | None:
        """Return the first hint of the operation that fits the error."""
        for hint in self.operation.hints:
            if error.status_code == hint.status and self._fits(hint, error):
                return hint.text
        return None

    def _fits(self, hint: Hint, error: APIStatusError) -> bool:
        """Return whether the error is about the parameter of the hint, or may be."""
        sent = self._sent_fields.get(hint.param)
        known = {*hint.words.split(), *_words(sent)}
        if error.param:
            return error.param.endswith(hint.param) and known >= _words(error.code)
        if error.code in hint.codes.split():
            return True
        if not (hint.unnamed and sent) or error.errors:
            return False
        text = error.body if isinstance(error.body, str) else ""
        return known >= _words(error.code) | _words(error.message) | _words(text)

    def _hide(self, content: Any) -> Any:
        """Remove the token that was sent, and earlier ones, which a server may still name."""
        return self.settings.credential.hide(self._credential.hide(content))

    @property
    def _is_at_origin(self) -> bool:
        return origin_of(self.request.url) == self.settings.origin

    @property
    def _name(self) -> str:
        return f"{self.operation.method.upper()} {self.operation.path}"


def retry_after(response: HTTPResponse) -> float | None:
    """Return the seconds that a response asks to wait, or None if it does not ask."""
    headers = response.headers
    now = datetime.fromtimestamp(clock.time(), UTC)
    return parse_retry_after(headers.get("retry-after"), date=headers.get("date"), now=now)


_WRONG = (AttributeError, TypeError, ValueError, RecursionError)


def _usable(build: Callable[[], T]) -> T:
    """Return what `build` returns. Its complaints about the user's arguments become UsageErrors."""
    try:
        return build()
    except invalid_url_errors(*_WRONG) as problem:
        raise UsageError(f"These arguments are invalid: {problem}") from problem


def _without_query(address: re.Match[bytes]) -> bytes:
    rest, mark, query = address[0].partition(b"?")
    return rest + mark + (query and b"***")


def _words(text: object) -> set[str]:
    return set(re.findall(r"[^\W_]+", str(text or "").lower()))


def _check_key(key: object) -> None:
    if not isinstance(key, str) or not re.fullmatch(_IDEMPOTENCY_KEY, key):
        raise UsageError("An idempotency key is 1 to 255 of the characters A-Z a-z 0-9 _ - : .")


def _new_key() -> str:
    from uuid import uuid4  # imported here: `import heygen_ext` stays quick

    return str(uuid4())
