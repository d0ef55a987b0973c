"""Requests to stores of files, which get no credential; and what an upload or download is made of.

An upload and a download are each written once, as a generator of steps; `run` and `run_async` take
the steps. A step knows how to be taken in both ways.
"""

from __future__ import annotations

import asyncio
import inspect
import random
import re
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Generator
from datetime import UTC, datetime
from types import ModuleType
from typing import Any, TypeVar

from .._transport.call import _harmless, log
from .._transport.drivers import Api, AsyncApi
from .._transport.http import (
    NO_AUTH,
    TROUBLE,
    HTTPRequest,
    HTTPResponse,
    check_open,
    explain,
    store_timeout,
    within,
)
from .._transport.retry import Replay, parse_retry_after, retry_line, wait_before_retry
from ..errors import APIStatusError, APITimeoutError, HeyGenError, UsageError, status_error

T = TypeVar("T")

_ERROR_LIMIT = 64 * 1024  # bytes of an error's body that are read


def check_plain(on_progress: object) -> None:
    """Raise UsageError for a coroutine function, which nobody would await here."""
    if inspect.iscoroutinefunction(on_progress):
        raise UsageError(
            "on_progress must be a plain function here; only AsyncHeyGen's wait and wait_for take "
            "an asynchronous one."
        )


class Deadline:
    """The caller's `deadline`, from now on, for all requests of an upload or download together."""

    def __init__(self, seconds: float | None) -> None:
        self.seconds = seconds
        self._at = None if seconds is None else time.monotonic() + seconds

    @property
    def left(self) -> float | None:
        """Seconds; None without a deadline."""
        return None if self._at is None else self._at - time.monotonic()

    def check(self) -> None:
        """Raise TimeoutError if it is over."""
        if self.left is not None and self.left <= 0:
            raise TimeoutError

    def over(self) -> APITimeoutError:
        """Return the error that says so."""
        return APITimeoutError(f"Not done within the deadline of {self.seconds:g} s")


class Step(ABC):
    """A piece of an upload or download."""

    @abstractmethod
    def take(self, api: Api, deadline: Deadline) -> Any:
        """Take the step and return its result."""

    @abstractmethod
    async def take_async(self, api: AsyncApi, deadline: Deadline) -> Any:
        """Do the same in asyncio."""


class Ask(Step):
    """Calls an operation of the API."""

    def __init__(
        self, operation: ModuleType, *path: str, patient: bool = False, **arguments: Any
    ) -> None:
        self._operation, self._patient = operation, patient
        self._path, self._arguments = path, arguments

    def take(self, api: Api, deadline: Deadline) -> Any:
        """Return what stands inside `data`."""
        client = self._client(api, deadline)
        return self._operation.sync(*self._path, client=client, **self._arguments).data

    async def take_async(self, api: AsyncApi, deadline: Deadline) -> Any:
        """Return what stands inside `data`."""
        client = self._client(api, deadline)
        answer = await self._operation.asyncio(*self._path, client=client, **self._arguments)
        return answer.data

    def _client(self, api: Any, deadline: Deadline) -> Any:
        left = deadline.left
        if left is not None and left <= 0:
            raise deadline.over()
        # Five as HeyGen's own client, when a store is not that quick.
        patience = 5 if self._patient and api.options.max_retries else 0
        return api.with_options(deadline=left, patience=patience)


class Do(Step):
    """Calls a function that may wait for the disk."""

    def __init__(self, function: Callable[[], object]) -> None:
        self._function = function

    def take(self, api: Api, deadline: Deadline) -> Any:
        """Call it."""
        return self._function()

    async def take_async(self, api: AsyncApi, deadline: Deadline) -> Any:
        """Call it in a thread."""
        return await asyncio.to_thread(self._function)


class Pause(Step):
    """Waits before something is tried again; tells whether it did.

    It does not if the deadline leaves no time, or if the client is one without retries.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def take(self, api: Api, deadline: Deadline) -> bool:
        """Sleep."""
        if allowed := self._allowed(api, deadline):
            time.sleep(self._seconds)
        return allowed

    async def take_async(self, api: AsyncApi, deadline: Deadline) -> bool:
        """Sleep in asyncio."""
        if allowed := self._allowed(api, deadline):
            await asyncio.sleep(self._seconds)
        return allowed

    def _allowed(self, api: Api | AsyncApi, deadline: Deadline) -> bool:
        left = deadline.left
        return api.options.max_retries > 0 and (left is None or self._seconds < left)


def run(api: Api, steps: Generator[Step, Any, T]) -> T:
    """Take the steps and return what the generator returns."""
    deadline = Deadline(api.options.deadline)
    try:
        step = next(steps)
        while True:
            try:
                result = step.take(api, deadline)
            except Exception as problem:
                step = steps.throw(problem)
            else:
                step = steps.send(result)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]
    finally:
        steps.close()


async def run_async(api: AsyncApi, steps: Generator[Step, Any, T]) -> T:
    """Take the steps in asyncio."""
    deadline = Deadline(api.options.deadline)
    try:
        step = next(steps)
        while True:
            try:
                result = await step.take_async(api, deadline)
            except Exception as problem:
                step = steps.throw(problem)
            else:
                step = steps.send(result)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]
    finally:
        steps.close()


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
        request.extensions["timeout"] = within(self._timeout, self._deadline.left)
        return request

    def lost(self, problem: Exception) -> HeyGenError:
        """Return the error for a request that brought no whole answer."""
        left = self._deadline.left
        if left is not None and (left <= 0 or isinstance(problem, TimeoutError)):
            error: HeyGenError = self._deadline.over()
        else:
            error = explain(problem, self._host)
        error.__cause__ = _harmless(problem, self._credential.hide)
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
            jitter=random.random(),
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
    except TROUBLE:
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
    except TROUBLE:
        pass
    finally:
        await response.aclose()
    return content[:_ERROR_LIMIT]


def _xml(name: str, body: object) -> str | None:
    found = re.search(f"<{name}>([^<]{{1,300}})</{name}>", body) if isinstance(body, str) else None
    return found[1] if found else None
