"""Requests to file stores, with retries. A store never gets a credential.

Uploads and downloads are generators of steps (see `_transport.steps`). The steps here send a
request to a store and read its response.
"""

from __future__ import annotations

import asyncio
import re
from contextlib import suppress
from types import ModuleType
from typing import Any

from .._transport.call import log, retry_after
from .._transport.clock import Deadline, clock
from .._transport.drivers import Api, AsyncApi
from .._transport.http import (
    NO_AUTH,
    REQUEST_ERRORS,
    HTTPRequest,
    HTTPResponse,
    check_open,
    explain,
    safe_cause,
)
from .._transport.retry import Replay, retry_line, wait_before_retry
from .._transport.settings import limited, store_timeout
from .._transport.steps import Ask, Sleep, Steps, run, run_async
from ..errors import APIStatusError, APITimeoutError, HeyGenError, status_error

_ERROR_LIMIT = 64 * 1024  # bytes of an error body that are read
_CONFLICT_RETRIES = 5  # as in HeyGen's own client
_SEND_OPTIONS: dict[str, Any] = {"stream": True, "auth": NO_AUTH, "follow_redirects": False}


class Transfer:
    """An upload or download: its client, and the deadline that all its requests share."""

    def __init__(self, api: Api | AsyncApi) -> None:
        self.api: Any = api
        self.deadline = Deadline(api.options.deadline)

    def call(
        self, operation: ModuleType, *path: str, retry_conflicts: bool = False, **arguments: Any
    ) -> Steps[Any]:
        """Call an API operation and return the `data` of its answer.

        Args:
            operation: the generated module.
            path: the operation's path parameters.
            retry_conflicts: whether a 409 is retried up to five times: a store may take a moment
                until it lists a new file.
            arguments: the operation's other arguments.
        """
        left = self.deadline.left
        if left is not None and left <= 0:
            raise deadline_error(self.deadline)
        retries = _CONFLICT_RETRIES if retry_conflicts and self.api.options.max_retries else 0
        client = self.api.with_options(deadline=left, conflict_retries=retries)
        answer = yield Ask(client, operation, *path, **arguments)
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
        self._options, self._credential = api.options, api.credential
        self._method, self._deadline = method, transfer.deadline
        self._retries = 0
        self._timeout = store_timeout(api.options.timeout, upload=method == "PUT")
        self._host = "the file store"

    def prepare(self, request: HTTPRequest) -> HTTPRequest:
        """Return the request, its timeouts limited to the time left until the deadline."""
        self._host = request.url.host
        request.extensions["timeout"] = limited(self._timeout, self._deadline.left)
        return request

    def lost(self, problem: Exception) -> HeyGenError:
        """Return the error for a request without a complete response."""
        left = self._deadline.left
        if left is not None and (left <= 0 or isinstance(problem, TimeoutError)):
            error: HeyGenError = deadline_error(self._deadline)
        else:
            error = explain(problem, self._host)
        error.__cause__ = safe_cause(problem, self._credential.hide)
        error.attempts = self._retries + 1
        return error

    def refused(self, response: HTTPResponse, content: bytes) -> APIStatusError:
        """Return the error for a response with another status than expected."""
        hide = self._credential.hide
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


class Send:
    """Step: sends a request to a store. The result is the response, its body still unread."""

    def __init__(self, transfer: Transfer, request: HTTPRequest) -> None:
        self._transfer, self._request = transfer, request

    def run(self) -> HTTPResponse:
        """Send it."""
        response: HTTPResponse = self._transfer.api.http.send(self._request, **_SEND_OPTIONS)
        return response

    async def run_async(self) -> HTTPResponse:
        """Send it in asyncio."""
        async with asyncio.timeout(self._transfer.deadline.left):
            response: HTTPResponse = await self._transfer.api.http.send(
                self._request, **_SEND_OPTIONS
            )
            return response


class ReadChunk:
    """Step: reads the next chunk of a body. The result is None at its end."""

    def __init__(self, response: HTTPResponse, deadline: Deadline) -> None:
        self._response, self._deadline = response, deadline
        self._chunks: Any = None

    def run(self) -> bytes | None:
        """Read it."""
        self._deadline.check()
        self._chunks = self._chunks or self._response.iter_bytes()
        return next(self._chunks, None)

    async def run_async(self) -> bytes | None:
        """Read it in asyncio."""
        self._chunks = self._chunks or self._response.aiter_bytes()
        async with asyncio.timeout(self._deadline.left):
            return await anext(self._chunks, None)


class Using:
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
        try:
            return await run_async(self._steps)
        finally:
            await self._response.aclose()


def error_body(response: HTTPResponse, deadline: Deadline) -> Steps[bytes]:
    """Return the first 64 KiB of an error body, or as much as arrives."""
    content, read = b"", ReadChunk(response, deadline)
    with suppress(*REQUEST_ERRORS):
        while len(content) <= _ERROR_LIMIT and (chunk := (yield read)) is not None:
            content += chunk
    return content[:_ERROR_LIMIT]


def deadline_error(deadline: Deadline) -> APITimeoutError:
    """Return the error for a transfer that did not end within its deadline."""
    return APITimeoutError(f"Not done within the deadline of {deadline.seconds:g} s")


def _xml_text(name: str, body: object) -> str | None:
    found = re.search(f"<{name}>([^<]{{1,300}})</{name}>", body) if isinstance(body, str) else None
    return found[1] if found else None
