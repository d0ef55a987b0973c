"""Carries out a wait for jobs: reads them, pauses, calls back. Synchronous and asynchronous."""

from __future__ import annotations

import asyncio
import inspect
import random
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from .._transport.steps import check_plain
from ..errors import HeyGenError
from .kinds import Target
from .poller import Done, JobProgress, Look, Pause, Wait

if TYPE_CHECKING:
    from .._transport.drivers import Api, AsyncApi

    A = TypeVar("A", Api, AsyncApi)

OnProgress = Callable[[JobProgress], object]

# Tests put a clock of their own in their place.
_now, _sleep, _async_sleep = time.monotonic, time.sleep, asyncio.sleep


def _begin(targets: list[Target], several: bool, created: bool, timeout: float | None) -> Wait:
    return Wait(
        targets,
        several=several,
        created=created,
        timeout=timeout,
        now=_now(),
        random=random.random,
    )


def wait_for_jobs(
    api: Api,
    targets: list[Target],
    *,
    several: bool,
    created: bool,
    timeout: float | None,
    on_progress: OnProgress | None,
) -> Any:
    """Wait for jobs; see `Wait` for the arguments, and `Wait.next` for the errors."""
    check_plain(on_progress)
    wait = _begin(targets, several, created, timeout)
    while True:
        step = wait.next(_now())
        if isinstance(step, Done):
            return step.result
        if isinstance(step, Pause):
            _sleep(step.seconds)
        elif isinstance(step, JobProgress):
            if on_progress is not None:
                on_progress(step)
        else:
            given, named = step.kind.call(step.id)
            try:
                answer = step.kind.module().sync(*given, client=_hurried(api, step), **named)
                job = step.kind.job_in(answer, step.id)
            except HeyGenError as error:
                wait.missed(error, _now())
            else:
                wait.saw(job, _now())


async def wait_for_jobs_async(
    api: AsyncApi,
    targets: list[Target],
    *,
    several: bool,
    created: bool,
    timeout: float | None,
    on_progress: OnProgress | None,
) -> Any:
    """Wait for jobs; the same as `wait_for_jobs`, and `on_progress` may be a coroutine function."""
    wait = _begin(targets, several, created, timeout)
    while True:
        step = wait.next(_now())
        if isinstance(step, Done):
            return step.result
        if isinstance(step, Pause):
            await _async_sleep(step.seconds)
        elif isinstance(step, JobProgress):
            called = on_progress(step) if on_progress is not None else None
            if inspect.isawaitable(called):
                await called
        else:
            given, named = step.kind.call(step.id)
            operation = step.kind.module().asyncio
            try:
                answer = await operation(*given, client=_hurried(api, step), **named)
                job = step.kind.job_in(answer, step.id)
            except HeyGenError as error:
                wait.missed(error, _now())
            else:
                wait.saw(job, _now())


def _hurried(api: A, look: Look) -> A:
    """Return the client with what is left of the wait as the deadline of its call."""
    deadline = api.options.deadline
    return api.with_options(
        deadline=look.seconds if deadline is None else min(deadline, look.seconds)
    )
