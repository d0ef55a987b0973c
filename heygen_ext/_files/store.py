"""Requests to stores of files, which get no credential; what uploads and downloads share."""

from __future__ import annotations

import asyncio
import re
from datetime import UTC, datetime
from types import ModuleType
from typing import Any

from .._transport.call import log
from .._transport.clock import Deadline, clock
from .._transport.drivers import Api, AsyncApi
from .._transport.http import (
    NO_AUTH,
    REQUEST_ERRORS,
    HTTPRequest,
    HTTPResponse,
    check_open,
    explain,
    limited,
    safe_cause,
    store_timeout,
)
from .._transport.retry import Replay, parse_retry_after, retry_line, wait_before_retry
from .._transport.steps import Ask, Sleep, Steps
from ..errors import APIStatusError, APITimeoutError, HeyGenError, status_error

_ERROR_LIMIT = 64 * 1024  # bytes of an error's body that are read


class Transfer:
    """What an upload or download carries along: the client, and one deadline for all requests."""

    def __init__(self, api: Api | AsyncApi) -> None:
        self.api: Any = api
        self.deadline = Deadline(api.options.deadline)

    def ask(
        self, operation: ModuleType, *path: str, patient: bool = False, **arguments: Any
    ) -> Steps[Any]:
        """Call an operation of the API and return what stands inside `data`."""
        left = self.deadline.left
        if left is not None and left <= 0:
            raise over(self.deadline)
        # Five as HeyGen's own client, when a store is not that quick.
        patience = 5 if patient and self.api.options.max_retries else 0
        client = self.api.with_options(deadline=left, patience=patience)
        return (yield Ask(client, operation, *path, **arguments)).data

    def pause(self, seconds: float) -> Steps[bool]:
        """Wait before something is tried again; tell whether it did.

        It does not if the deadline leaves no time, or if the client is one without retries.
        """
        left = self.deadline.left
        allowed = self.api.options.max_retries > 0 and (left is None or seconds < left)
        if allowed:
            yield Sleep(seconds)
        return allowed


def over(deadline: Deadline) -> APITimeoutError:
    """Return the error that says that the deadline is over."""
    return APITimeoutError(f"Not done within the deadline of {deadline.seconds:g} s")


class Exchange:
    """Attempts at one file of a store: what each outcome means. Never waits.

    A PUT and a GET have the same effect however often they are sent, so they are retried as such.
    """

    def __init__(self, api: Api | AsyncApi, method: str, deadline: Deadline) -> None:
        check_open(api.http)
        self._options, self._credential = api.options, api.credential
        self._method, self._deadline = method, deadline
        self._retries = 0
        self._timeout = store_timeout(api.options.timeout, upload=method == "PUT")
        self._host = "the file store"

    def prepared(self, request: HTTPRequest) -> HTTPRequest:
        """Return the request with time-outs cut to what is left of the deadline."""
        self._host = request.url.host
        request.extensions["timeout"] = limited(self._timeout, self._deadline.left)
        return request

    def lost(self, problem: Exception) -> HeyGenError:
        """Return the error for a request that brought no whole answer."""
        left = self._deadline.left
        if left is not None and (left <= 0 or isinstance(problem, TimeoutError)):
            error: HeyGenError = over(self._deadline)
        else:
            error = explain(problem, self._host)
        error.__cause__ = safe_cause(problem, self._credential.hide)
        error.attempts = self._retries + 1
        return error

    def refused(self, response: HTTPResponse, content: bytes) -> APIStatusError:
        """Return the error for an answer that is not what was hoped for."""
        headers, hide = response.headers, self._credential.hide
        error = status_error(
            response.status_code,
            content,
            hide=hide,
            request_id=hide(headers.get("x-amz-request-id")),
            retry_after=parse_retry_after(
                headers.get("retry-after"), date=headers.get("date"), now=datetime.now(UTC)
            ),
            attempts=self._retries + 1,
        )
        code, reason = (_xml(name, error.body) for name in ("Code", "Message"))
        if code or reason:  # S3 and CloudFront answer in XML; the codes keep their spelling
            error.message = f"{code or 'error'}: {reason or 'no reason given'}"
            error.code = code
        error.message = f"The file store {self._host} refused the {self._method}: {error.message}"
        error.args = (error.message,)
        return error

    def wait_after(self, error: HeyGenError) -> float:
        """Return the seconds to wait before the next attempt, or raise `error`."""
        wait = wait_before_retry(
            error,
            Replay.HARMLESS,
            retries_done=self._retries,
            max_retries=self._options.max_retries,
            jitter=clock.jitter(),
            time_left=self._deadline.left,
        )
        if wait is None:
            raise error
        self._retries += 1
        what = f"{self._method} to the file store {self._host}"
        log.warning(retry_line(self._retries, self._options.max_retries, what, wait, error))
        return wait


def sent(api: Api, request: HTTPRequest) -> HTTPResponse:
    """Send a request to a store as it is; the body of the answer is still to be read."""
    return api.http.send(request, stream=True, auth=NO_AUTH, follow_redirects=False)


async def sent_async(api: AsyncApi, request: HTTPRequest) -> HTTPResponse:
    """Do the same in asyncio."""
    return await api.http.send(request, stream=True, auth=NO_AUTH, follow_redirects=False)


def error_body(response: HTTPResponse, deadline: Deadline) -> bytes:
    """Return the start of a body that says what went wrong; what is lost of it does not matter."""
    content = b""
    try:
        for piece in response.iter_bytes():
            content += piece
            deadline.check()
            if len(content) > _ERROR_LIMIT:
                break
    except REQUEST_ERRORS:
        pass
    finally:
        response.close()
    return content[:_ERROR_LIMIT]


async def error_body_async(response: HTTPResponse, deadline: Deadline) -> bytes:
    """Do the same in asyncio."""
    content = b""
    pieces = response.aiter_bytes()
    try:
        async with asyncio.timeout(deadline.left):
            async for piece in pieces:
                content += piece
                if len(content) > _ERROR_LIMIT:
                    break
    except REQUEST_ERRORS:
        pass
    finally:
        await response.aclose()
    return content[:_ERROR_LIMIT]


def _xml(name: str, body: object) -> str | None:
    found = re.search(f"<{name}>([^<]{{1,300}})</{name}>", body) if isinstance(body, str) else None
    return found[1] if found else None
