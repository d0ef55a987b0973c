"""Requests to file stores, with retries. A store never gets a credential.

Uploads and downloads are generators of steps (see `_transport.steps`). The steps here send a
request to a store and read its response.
"""

from __future__ import annotations

import html
import re
from types import ModuleType
from typing import Any, TypeVar
from urllib.parse import unquote

from .._transport.attempt import Attempt, send_headers_only
from .._transport.call import log, retry_after
from .._transport.clock import Deadline, clock
from .._transport.drivers import Api, AsyncApi
from .._transport.failures import explain, safe_cause
from .._transport.frames import clear_locals
from .._transport.http import HTTPRequest, HTTPResponse, check_open, content_of
from .._transport.retry import Replay, backoff, retry_line, wait_before_retry
from .._transport.settings import store_timeout
from .._transport.steps import CallOperation, Sleep, Steps, run, run_async
from ..errors import APIConnectionError, APIStatusError, APITimeoutError, HeyGenError, status_error

T = TypeVar("T")

_TRY_AGAIN = frozenset({"RequestTimeout"})  # S3's codes with status 400 that ask for a repetition
_FILE = frozenset({200, 203, 206})
"""Statuses of responses with a file. A gateway with a login page, for example, answers 202."""


def without_locals(steps: Steps[T]) -> Steps[T]:
    """Carry out the steps of a transfer. No exception shows their locals.

    They hold presigned addresses, and answers of HeyGen that contain some.
    """
    try:
        return (yield from steps)
    except BaseException as problem:
        clear_locals(problem)
        raise


class Transfer:
    """An upload or download: its client, and the deadline that all its requests share."""

    def __init__(self, api: Api | AsyncApi) -> None:
        self.api: Any = api
        self.deadline = Deadline(api.options.deadline)

    def call(self, operation: ModuleType, *path: str, **arguments: Any) -> Steps[Any]:
        """Call an API operation and return the `data` of its answer.

        Args:
            operation: The generated module.
            path: The operation's path parameters.
            arguments: The operation's other arguments.
        """
        if self.deadline.passed:
            raise deadline_error(self.deadline)
        client = self.api.with_options(until=self.deadline)
        answer = yield CallOperation(client, operation, *path, **arguments)
        return answer.data

    def pause(self, seconds: float) -> Steps[bool]:
        """Sleep before another attempt, and return True.

        Return False at once if the deadline would pass, or if the client does not retry.
        """
        left = self.deadline.left
        if self.api.options.max_retries == 0 or (left is not None and seconds >= left):
            return False
        yield Sleep(seconds)
        return True


class StoreCall:
    """One PUT or GET at a store, with its retries: what each outcome means. It never waits.

    Repeating a PUT or GET has no further effect, so any temporary error is retried.
    """

    def __init__(self, transfer: Transfer, method: str) -> None:
        api = transfer.api
        check_open(api.http)
        self._http = api.http
        self._options, self._credential = api.options, api.credential
        self._method, self._deadline = method, transfer.deadline
        self._retries = 0
        self._timeout = store_timeout(api.options.timeout, upload=method == "PUT")
        self.host = "the file store"
        self._via = ""  # which proxy of the environment is in between
        self._proxies = api.pools.proxies
        self._secrets: set[bytes] = set()  # parts of the presigned addresses

    def attempt(self, request: HTTPRequest) -> Attempt:
        """Return the step that sends the request. It does not read a file."""
        self.host, self._via = request.url.host, self._proxies.via(request.url)
        self._secrets.update(_signatures(request.url.query))
        upload = self._method == "PUT"
        return Attempt(
            self._http,
            request,
            self._timeout,
            self._deadline,
            expected=() if upload else _FILE,
            upload=upload,
        )

    def send_headers_only(self, request: HTTPRequest) -> Steps[HTTPResponse | None]:
        """Send a request again without its body. Return the response if it is an error."""
        return send_headers_only(self._http, request, self._deadline)

    def lost(self, problem: Exception) -> HeyGenError:
        """Return the error for a request without a complete response."""
        left = self._deadline.left
        if left is not None and (left <= 0 or isinstance(problem, TimeoutError)):
            error: HeyGenError = deadline_error(self._deadline)
        else:
            error = explain(problem, self.host)
        if isinstance(error, APIConnectionError):
            error.message += self._via
            error.args = (error.message,)
        error.__cause__ = safe_cause(problem, self._credential.hide)
        error.attempts = self._retries + 1
        return error

    def incomplete(self, message: str) -> APIConnectionError:
        """Return the error for a body that arrived in part."""
        return APIConnectionError(message, attempts=self._retries + 1)

    def refused(self, response: HTTPResponse) -> APIStatusError:
        """Return the error for a response with another status than expected."""
        hide, content = self._credential.hide, content_of(response)
        for secret in sorted(self._secrets, key=len, reverse=True):
            content = content.replace(secret, b"***")
        error = status_error(
            response.status_code,
            content,
            hide=hide,
            request_id=hide(response.headers.get("x-amz-request-id")),
            retry_after=retry_after(response),
            attempts=self._retries + 1,
        )
        # S3 and CloudFront send errors as XML. The codes keep their spelling.
        code, reason = (_xml_text(name, error.body) for name in ("Code", "Message"))
        if code or reason:
            error.message = f"{code or 'error'}: {reason or 'no reason given'}"
            error.code = code
        error.message = f"The file store {self.host} refused the {self._method}: {error.message}"
        error.args = (error.message,)
        return error

    def wait_after(self, error: HeyGenError) -> float:
        """Return the seconds to wait before the next attempt, or raise `error`."""
        how: dict[str, Any] = {
            "retries_done": self._retries,
            "max_retries": self._options.max_retries,
            "jitter": clock.jitter(),
            "time_left": self._deadline.left,
        }
        if error.status_code == 408 or (error.status_code == 400 and error.code in _TRY_AGAIN):
            wait = backoff(error, **how)
        else:
            wait = wait_before_retry(error, Replay.HARMLESS, **how)
        if wait is None:
            raise error
        self._retries += 1
        what = f"{self._method} to the file store {self.host}"
        log.warning(retry_line(self._retries, self._options.max_retries, what, wait, error))
        return wait


class ReadAndClose:
    """Step: carries out steps that read a response, and closes the response in any case."""

    def __init__(self, response: HTTPResponse, steps: Steps[Any]) -> None:
        self._response, self._steps = response, steps

    def run(self) -> Any:
        """Carry them out."""
        try:
            return run(self._steps)
        finally:
            self._response.close()

    async def run_async(self) -> Any:
        """Carry them out in asyncio."""
        from .._transport.cancellation import close_response

        try:
            return await run_async(self._steps)
        finally:
            await close_response(self._response)


def deadline_error(deadline: Deadline) -> APITimeoutError:
    """Return the error for a transfer that did not end within its deadline."""
    return APITimeoutError(f"Not done within the deadline of {deadline.seconds:g} s")


def _signatures(query: bytes) -> set[bytes]:
    """Return what of a presigned address must not be shown: its query, and long values of it."""
    values = [pair.partition(b"=")[2] for pair in query.split(b"&")]
    plain = [unquote(value.decode("ascii", "replace")).encode() for value in values]
    escaped = html.escape(query.decode("ascii", "replace")).encode()
    return {query, escaped, *values, *plain} - {b""} - {v for v in (*values, *plain) if len(v) < 12}


def _xml_text(name: str, body: object) -> str | None:
    found = re.search(f"<{name}>([^<]{{1,300}})</{name}>", body) if isinstance(body, str) else None
    return found[1] if found else None
