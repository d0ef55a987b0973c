"""The steps of `wait` and `wait_for` of both clients: they carry out the actions of a `Poller`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._transport.clock import Deadline, clock
from .._transport.steps import CallFunction, CallOperation, Sleep, Steps
from ..errors import HeyGenError
from .job import JobProgress
from .kinds import Target, result_of, target_of, targets_of
from .poller import Done, Pause, Poller

if TYPE_CHECKING:
    from .._transport.drivers import Api, AsyncApi

OnProgress = Callable[[JobProgress], object]


def wait_steps(
    api: Api | AsyncApi, created: Any, timeout: float | None, on_progress: OnProgress | None
) -> Steps[Any]:
    """Wait for what a create operation began. The arguments and errors are those of `wait`."""
    targets, several = targets_of(created)
    job = yield from _poll_steps(api, targets, several, True, timeout, on_progress)
    return result_of(created, job)


def wait_for_steps(
    api: Api | AsyncApi, kind: str, id: str, timeout: float | None, on_progress: OnProgress | None
) -> Steps[Any]:
    """Wait for one job. The arguments and errors are those of `wait_for`."""
    return _poll_steps(api, [target_of(kind, id)], False, False, timeout, on_progress)


def _poll_steps(
    api: Api | AsyncApi,
    targets: list[Target],
    several: bool,
    created: bool,
    timeout: float | None,
    on_progress: OnProgress | None,
) -> Steps[Any]:
    """Wait for jobs. See `Poller` for the arguments and `Poller.next` for the errors."""
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
