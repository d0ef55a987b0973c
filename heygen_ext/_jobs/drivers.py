"""Waits for jobs: carries out the actions of a `Poller` for both clients."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._transport.clock import Deadline, clock
from .._transport.steps import (
    CallFunction,
    CallOperation,
    Sleep,
    Steps,
    check_plain,
    run,
    run_async,
)
from ..errors import HeyGenError
from .job import JobProgress
from .kinds import Target
from .poller import Done, Pause, Poller

if TYPE_CHECKING:
    from .._transport.drivers import Api, AsyncApi

OnProgress = Callable[[JobProgress], object]


def wait_for_jobs(
    api: Api,
    targets: list[Target],
    *,
    several: bool,
    created: bool,
    timeout: float | None,
    on_progress: OnProgress | None,
) -> Any:
    """Wait for jobs. See `Poller` for the arguments and `Poller.next` for the errors."""
    check_plain(on_progress)
    return run(_wait_steps(api, targets, several, created, timeout, on_progress))


async def wait_for_jobs_async(
    api: AsyncApi,
    targets: list[Target],
    *,
    several: bool,
    created: bool,
    timeout: float | None,
    on_progress: OnProgress | None,
) -> Any:
    """Do the same as `wait_for_jobs` in asyncio. `on_progress` may be a coroutine function."""
    api.check_loop()
    return await run_async(_wait_steps(api, targets, several, created, timeout, on_progress))


def _wait_steps(
    api: Api | AsyncApi,
    targets: list[Target],
    several: bool,
    created: bool,
    timeout: float | None,
    on_progress: OnProgress | None,
) -> Steps[Any]:
    poller = Poller(
        targets,
        several=several,
        created=created,
        timeout=timeout,
        now=clock.now(),
        random=clock.jitter,
    )
    deadline = api.options.deadline  # of each request; the wait as a whole has its own timeout
    while True:
        action = poller.next(clock.now())
        if isinstance(action, Done):
            return action.completed()
        if isinstance(action, Pause):
            yield Sleep(action.seconds)
        elif isinstance(action, JobProgress):
            if on_progress is not None:
                yield CallFunction(on_progress, action)
        else:
            kind, id, seconds = action
            longest = seconds if deadline is None else min(deadline, seconds)
            client = api.with_options(until=Deadline(longest))
            path, arguments = kind.call(id)
            try:
                response = yield CallOperation(client, kind.module(), *path, **arguments)
                job = kind.job_in(response, id)
            except HeyGenError as error:
                poller.poll_failed(error, clock.now())
            else:
                poller.poll_succeeded(job, clock.now())
