"""Runs requests in asyncio so that a cancellation never costs a place in the connection pool.

httpcore loses a place if a request is cancelled at the moment when it gets its connection, or gives
it back. So a request runs in a task of its own, which is cancelled only where httpcore cleans up.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any, TypeVar

from .http import HTTPRequest, HTTPResponse
from .library import is_of

T = TypeVar("T")

_tasks: set[asyncio.Task[Any]] = set()  # asyncio itself only has weak references

_LONGEST_QUEUE = 60.0  # seconds that an abandoned request waits for a connection, at most


async def run_request(
    request: HTTPRequest,
    work: Coroutine[Any, Any, T],
    *,
    reading: bool = False,
    wait: float | None = None,
    limit: asyncio.Timeout | None = None,
) -> T:
    """Run `work` in a task of its own, and return its result.

    Args:
        request: What the work sends.
        work: Sends the request, or goes on to read its response.
        reading: Whether it goes on to read.
        wait: Seconds to wait for the response once the request was sent; None for no such bound.
        limit: What then ends the work.
    """
    if wait is None or limit is None:
        progress = _Progress(request, reading)
    else:
        progress = _TimedProgress(request, wait, limit)
    task = asyncio.create_task(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        if not task.done():
            _keep(task)
            if progress.abandon(task):
                with suppress(asyncio.CancelledError):  # anyio's scopes cancel at each `await`
                    await asyncio.wait({task})
        elif not task.cancelled() and is_of(response := _result(task), "Response"):
            await close_response(response)
        raise
    finally:
        if task.done():
            progress.end()


async def close_response(response: HTTPResponse) -> None:
    """Close a response, also if this is cancelled."""
    task = asyncio.create_task(response.aclose())
    _keep(task)
    await asyncio.shield(task)


def _keep(task: asyncio.Task[Any]) -> None:
    _tasks.add(task)
    task.add_done_callback(_ended)


def _ended(task: asyncio.Task[Any]) -> None:
    _tasks.discard(task)
    if not task.cancelled():
        response = _result(task)  # no other code asks for it
        if is_of(response, "Response") and not response.is_closed:
            _keep(asyncio.create_task(response.aclose()))


def _result(task: asyncio.Task[Any]) -> object:
    return task.result() if task.exception() is None else None


class _AbandonedError(TimeoutError):
    """The request is no longer wanted. Nobody waits for it; if somebody does, it was too late."""


class _Progress:
    """What httpcore does with a request, as it tells its `trace` extension."""

    def __init__(self, request: HTTPRequest, reading: bool) -> None:
        self._extensions = request.extensions
        used = self._extensions.get("trace")
        # httpx copies the extensions to the request that follows a redirect, so this may be ours.
        if used is None or isinstance(getattr(used, "__self__", None), _Progress):
            used = self._extensions["trace"] = self._trace
        # The user may trace too. Then nothing is known.
        self._may_cancel = reading or used != self._trace
        self._abandoned = False

    def abandon(self, task: asyncio.Task[Any]) -> bool:
        """Cancel the request, now or at httpcore's next step. Returns whether it is now."""
        self._abandoned = True
        if self._may_cancel:
            task.cancel()
            return True
        pool = self._extensions["timeout"]["pool"]
        wait = _LONGEST_QUEUE if pool is None else min(pool + 1.0, _LONGEST_QUEUE)
        timer = asyncio.get_running_loop().call_later(wait, task.cancel)
        task.add_done_callback(lambda _: timer.cancel())
        return False

    def end(self) -> None:
        """Stop tracing."""
        if self._extensions.get("trace") == self._trace:
            del self._extensions["trace"]

    async def _trace(self, name: str, info: dict[str, Any]) -> None:
        # httpcore cleans up if it is stopped in the middle of a step, but not in this last one.
        self._may_cancel = name.endswith(".started") and "response_closed" not in name
        if self._abandoned and self._may_cancel:
            raise _AbandonedError


class _TimedProgress(_Progress):
    """Bounds the wait for a response from when the request was sent.

    httpcore bounds each read only, so a server could send 1xx responses without end.
    """

    def __init__(self, request: HTTPRequest, wait: float, limit: asyncio.Timeout) -> None:
        super().__init__(request, reading=False)
        self._wait, self._limit = wait, limit

    async def _trace(self, name: str, info: dict[str, Any]) -> None:
        if not (self._abandoned or self._limit.expired()):
            if name.endswith("receive_response_headers.started"):
                self._limit.reschedule(asyncio.get_running_loop().time() + self._wait)
            elif name.endswith("receive_response_headers.complete"):  # it may be a proxy's
                self._limit.reschedule(None)
        await super()._trace(name, info)
