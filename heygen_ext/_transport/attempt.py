"""One attempt of a call: sends the request and reads the response."""

from __future__ import annotations

import math
from functools import total_ordering
from typing import TYPE_CHECKING, Any

from .arrival import Arrival, expect
from .body import (
    error_deadline,
    error_response,
    read_async,
    read_error_async,
    read_error_sync,
    read_sync,
)
from .call import Call
from .clock import Deadline
from .frames import clear_locals
from .http import INVALID_URL_ERRORS, SEND_OPTIONS, HTTPRequest, HTTPResponse

if TYPE_CHECKING:
    from asyncio import Timeout


class Attempt:
    """Sends the request once and reads the body, unless the response is an event stream.

    What the status says holds, whatever happens after it arrived: a hook of the user raises, the
    body is cut, or the address of a redirect is unusable.
    """

    __slots__ = ("_call", "_http")

    def __init__(self, call: Call) -> None:
        self._call, self._http = call, call.settings.http

    def run(self) -> HTTPResponse:
        """Send it."""
        call = self._call
        request = call.limit_timeouts()
        _bound_reads(request, call.deadline)
        arrival = expect(request, self._http)
        try:
            response: HTTPResponse
            try:
                response = self._http.send(request, **SEND_OPTIONS)
            except Exception as problem:
                response = self._decide(arrival, problem)
            if not response.is_success:
                _bound_reads(request, error_deadline(call.deadline))
                return read_error_sync(response, arrival, call.deadline)
            if call.events:
                call.restore_timeouts()
                return response
            call.limit_timeouts()
            if call.deadline.seconds is not None:
                _bound_reads(request, call.deadline)
            return read_sync(response, call.deadline)
        except BaseException as problem:
            clear_locals(problem)
            arrival.close()
            raise

    async def run_async(self) -> HTTPResponse:
        """Send it in asyncio."""
        import asyncio

        from .handover import run_request

        call = self._call
        left = call.deadline.left
        request = call.limit_timeouts()
        arrival = expect(request, self._http)
        try:
            async with asyncio.timeout(call.longest_send if left is None else left) as limit:
                work = self._send_and_read(request, arrival, limit)
                return await run_request(request, work)
        except TimeoutError:
            if arrival.response is None or arrival.response.is_success:
                raise
            return error_response(arrival.response, arrival.chunks)

    def _decide(self, arrival: Arrival, problem: Exception) -> HTTPResponse:
        if isinstance(problem, INVALID_URL_ERRORS) and self._http.follow_redirects:
            raise problem  # the user wants redirects to be followed, and this one cannot be
        return arrival.decides(problem)

    async def _send_and_read(
        self, request: HTTPRequest, arrival: Arrival, limit: Timeout
    ) -> HTTPResponse:
        call = self._call
        try:
            response: HTTPResponse
            try:
                response = await self._http.send(request, **SEND_OPTIONS)
            except Exception as problem:
                response = self._decide(arrival, problem)
            if call.deadline.seconds is None:
                limit.reschedule(None)
            if not response.is_success:
                _bound_reads(request, error_deadline(call.deadline), exact=True)
                return await read_error_async(response, arrival, call.deadline)
            if call.events:
                call.restore_timeouts()
                return response
            return await read_async(response, call.deadline)
        except BaseException as problem:
            clear_locals(problem)
            await arrival.aclose()
            raise


@total_ordering
class _Countdown:
    """A timeout for a socket that shrinks: seconds, from its first use on.

    httpcore waits for each part of a response with the same timeout, so a server that drips, or
    sends 1xx responses without end, would never exceed it. A socket accepts any object that can be
    used as an integer, and asks for its value each time. The last wait is rounded up to a second.
    """

    __slots__ = ("_deadline", "seconds")

    def __init__(self, seconds: float, deadline: Deadline) -> None:
        self.seconds: float = seconds
        self._deadline = deadline

    def __index__(self) -> int:
        if self._deadline.seconds is None:
            self._deadline = Deadline(self.seconds)
        left = self._deadline.left or 0.0
        if left <= 0:
            raise TimeoutError
        return math.ceil(min(left, self.seconds))

    def __float__(self) -> float:
        return float(self.__index__())

    def __eq__(self, other: object) -> bool:
        return self.seconds == other

    def __lt__(self, other: float) -> bool:
        return self.seconds < other

    __hash__ = None  # type: ignore[assignment]


def _bound_reads(request: HTTPRequest, deadline: Deadline, *, exact: bool = False) -> None:
    """Bound the time of all reads of a response together, not only of each.

    Args:
        request: the request.
        deadline: when they have to end. Without one, the read timeout is for all of them.
        exact: for asyncio, where timeouts are numbers: bound each read by what is left.
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
    elif read is None and left is not None:
        timeouts["read"] = _Countdown(left, deadline)
    elif read is not None and (read >= _EXACT_BELOW or read == int(read)):
        # Shorter ones are not whole seconds. They stay exact.
        timeouts["read"] = _Countdown(read, deadline)


_EXACT_BELOW = 1.0  # seconds
