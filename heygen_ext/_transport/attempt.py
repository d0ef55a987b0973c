"""One attempt: sends a request and reads its response. API calls and file stores share it."""

from __future__ import annotations

import math
from collections.abc import Container
from functools import total_ordering
from typing import TYPE_CHECKING, Any

from .body import (
    error_deadline,
    error_response,
    read_async,
    read_error_async,
    read_error_sync,
    read_sync,
)
from .clock import Deadline
from .early_response import ResponseCapture, capture_response
from .frames import clear_locals
from .http import HTTPRequest, HTTPResponse, Timeout, check_redirect, own_request, without_body
from .library import invalid_url_errors, library_of
from .settings import limited
from .steps import Steps

if TYPE_CHECKING:
    import asyncio

SUCCESS = range(200, 300)

HEADERS_ONLY_TIMEOUT = 2.0
"""Seconds to wait for the response to a request whose body is not sent."""


class Attempt:
    """Step: sends a request once. The result is the response.

    What the status says holds, whatever happens after it arrived: a hook of the user raises, the
    body is cut, or the address of a redirect is unusable.

    Args:
        http: The httpx client.
        request: The request. A copy is sent, which the response has as its `request`.
        timeout: The timeouts of this attempt.
        deadline: That of the whole call or transfer.
        expected: The statuses of responses with a body of interest. Any other response comes with
            the start of its body, and closed.
        read: Whether to read the body of a response with an expected status. If not, the caller has
            to close it.
        upload: Whether sending the body may take any time.
        follow: Whether the user wants redirects to be followed. Then one to an address that cannot
            be used raises.
    """

    def __init__(
        self,
        http: Any,
        request: HTTPRequest,
        timeout: Timeout,
        deadline: Deadline,
        *,
        expected: Container[int] = SUCCESS,
        read: bool = False,
        upload: bool = False,
        follow: bool = False,
    ) -> None:
        self._http, self._request = http, own_request(request)
        self._timeout, self._deadline = timeout, deadline
        self._expected, self._read = expected, read
        self._upload, self._follow = upload, follow

    def run(self) -> HTTPResponse:
        """Send it."""
        request, deadline = self._request, self._deadline
        timeouts: dict[str, Any] = limited(self._timeout, deadline.left)
        request.extensions["timeout"] = timeouts
        if deadline.seconds is not None:
            timeouts["write"] = _Countdown(timeouts["write"], deadline)
        _bound_reads(request, deadline)
        capture = capture_response(request, self._http)
        try:
            response: HTTPResponse
            try:
                response = self._http.send(request, **library_of(self._http).send_options)
                self._check_redirect(response)
            except Exception as problem:
                response = self._response_or_raise(capture, problem)
            if response.status_code not in self._expected:
                _bound_reads(request, error_deadline(deadline))
                return read_error_sync(response, capture, deadline)
            request.extensions["timeout"] = timeouts
            if deadline.seconds is not None:
                request.extensions["timeout"] = limited(self._timeout, deadline.left)
                _bound_reads(request, deadline)
            return read_sync(response, deadline) if self._read else response
        except BaseException as problem:
            clear_locals(problem)
            capture.close()
            raise

    async def run_async(self) -> HTTPResponse:
        """Send it in asyncio."""
        import asyncio

        from .cancellation import run_request

        left = self._deadline.left
        self._request.extensions["timeout"] = limited(self._timeout, left)
        capture = capture_response(self._request, self._http)
        # Sending a file may take any time. Then only the wait for the response is bounded.
        wait = self._timeout.read if self._upload and left is None else None
        try:
            async with asyncio.timeout(self._longest_send if left is None else left) as limit:
                work = self._send_and_read(capture, limit)
                return await run_request(self._request, work, wait=wait, limit=limit)
        except TimeoutError:
            response = capture.response
            if response is None or response.status_code in self._expected:
                raise
            return error_response(response, capture.chunks)

    async def _send_and_read(
        self, capture: ResponseCapture, limit: asyncio.Timeout
    ) -> HTTPResponse:
        request, deadline = self._request, self._deadline
        try:
            response: HTTPResponse
            try:
                response = await self._http.send(request, **library_of(self._http).send_options)
                self._check_redirect(response)
            except Exception as problem:
                response = self._response_or_raise(capture, problem)
            if deadline.seconds is None:
                limit.reschedule(None)
            if response.status_code not in self._expected:
                _bound_reads(request, error_deadline(deadline), exact=True)
                return await read_error_async(response, capture, deadline)
            return await read_async(response, deadline) if self._read else response
        except BaseException as problem:
            clear_locals(problem)
            await capture.aclose()
            raise

    def _check_redirect(self, response: HTTPResponse) -> None:
        if self._follow:
            check_redirect(response)

    def _response_or_raise(self, capture: ResponseCapture, problem: Exception) -> HTTPResponse:
        if isinstance(problem, invalid_url_errors()) and self._follow:
            raise problem
        return capture.response_or_raise(problem)

    @property
    def _longest_send(self) -> float | None:
        """Seconds until the response begins, at most; None for no limit."""
        timeouts = [value for value in self._timeout.as_dict().values() if value is not None]
        return None if self._upload or len(timeouts) < 4 else sum(timeouts)


def send_headers_only(
    http: Any, request: HTTPRequest, deadline: Deadline
) -> Steps[HTTPResponse | None]:
    """Send a request again without its body. Return the response if it is an error.

    A server can refuse a request by its headers, answer, and close the connection while the body is
    sent. The response can be lost with the connection; in asyncio it usually is.
    """
    left = deadline.left
    seconds = HEADERS_ONLY_TIMEOUT if left is None else min(left, HEADERS_ONLY_TIMEOUT)
    short = Timeout(seconds), Deadline(seconds)
    try:
        response = yield Attempt(http, without_body(request), *short, expected=())
    except Exception:  # no response; or a transport other than httpcore's, which needs the body
        return None
    return None if response.is_success else response


@total_ordering
class _Countdown:
    """A timeout for a socket that shrinks: seconds, from its first use on, or until a deadline.

    httpcore waits for each part of a request or response with the same timeout, so a server that
    reads slowly, drips, or sends 1xx responses without end, would never exceed it. A socket accepts
    any object that can be used as an integer, and asks for its value each time. It does not ask a
    float, so waits are rounded up to a second.
    """

    __slots__ = ("_deadline", "seconds")

    def __init__(self, seconds: float, deadline: Deadline) -> None:
        self.seconds: float = seconds
        self._deadline = deadline

    def __index__(self) -> int:
        if self._deadline.seconds is None:
            self._deadline = Deadline(self.seconds)
        left = min(self._deadline.left or 0.0, self.seconds)
        if left <= 0:
            raise TimeoutError
        return math.ceil(left)

    def __float__(self) -> float:
        return float(self.__index__())

    def __eq__(self, other: object) -> bool:
        return self.seconds == other

    def __lt__(self, other: float) -> bool:
        return self.seconds < other

    __hash__ = None  # type: ignore[assignment]


_EXACT_BELOW = 0.9
"""Seconds. A socket rounds a countdown up to a second, which is too much for shorter timeouts."""


def _bound_reads(request: HTTPRequest, deadline: Deadline, *, exact: bool = False) -> None:
    """Bound the time of all reads of a response together, not only of each.

    Args:
        request: The request.
        deadline: When they have to end. Without one, the read timeout is for all of them.
        exact: For asyncio, where timeouts are numbers: bound each read by what is left.
    """
    # A copy, as hooks of the user may keep the one of an earlier stage.
    timeouts: dict[str, Any] = {**request.extensions["timeout"]}
    request.extensions["timeout"] = timeouts
    read = timeouts["read"]
    if isinstance(read, _Countdown):
        read = read.seconds
    left = deadline.left
    if exact:
        timeouts["read"] = left if read is None else min(read, left or 0.0)
    else:
        longest = left if read is None else read
        if longest is not None and longest >= _EXACT_BELOW:
            timeouts["read"] = _Countdown(longest, deadline)
