"""Decides for a wait which job to poll next, and when to give up. No clock, no socket.

`drivers` asks for the next action, carries it out and reports the outcome.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any, NamedTuple

from .._transport.retry import MOST_SECONDS, Replay, worth_repeating
from ..errors import (
    APIResponseValidationError,
    AuthenticationError,
    HeyGenError,
    NotFoundError,
    UsageError,
)
from . import job_errors
from .job import Job, JobProgress, State, state_of
from .kinds import KINDS, Kind, Target, text_at, value_at

FINAL_POLL_TIMEOUT = 5.0
"""Seconds that the final poll, which starts when the time is up, may take."""
RESULT_POLL_INTERVAL, RESULT_TIMEOUT = 30.0, 300.0
"""How often a completed job without a result is polled again, and for how long; seconds."""
NOT_FOUND_GRACE = 60.0
"""Seconds for which an id that a session has just named may still answer 404."""
MAX_FAILED_POLLS = 5
"""This many failed polls in a row, each after its own retries, end the wait."""


class Poll(NamedTuple):
    """Read this job within `seconds`; then call `poll_succeeded` or `poll_failed`."""

    kind: Kind
    id: str
    seconds: float


class Pause(NamedTuple):
    """Sleep for `seconds`."""

    seconds: float


class Done(NamedTuple):
    """The wait is over."""

    result: Any
    """The jobs as last read: a list if several were requested, else the one job."""
    kinds: list[Kind]
    """The kind of each job."""

    def completed(self) -> Any:
        """Return the jobs, those that have an address as models that know it is there."""
        if isinstance(self.result, list):
            return [
                kind.completed_job(job) for kind, job in zip(self.kinds, self.result, strict=True)
            ]
        return self.kinds[0].completed_job(self.result)


class Poller:
    """Waits for one job, or for all jobs that one create operation started.

    Args:
        targets: The jobs.
        several: Whether the result is a list, in the order of `targets`.
        created: Whether the jobs were just created; the first poll is then delayed.
        timeout: Seconds; None for the longest deadline among the kinds of the jobs.
        now: Seconds on any monotonic clock.
        random: Returns numbers from 0 to 1. Delays vary by a quarter, so that waits spread out.
    """

    def __init__(
        self,
        targets: list[Target],
        *,
        several: bool,
        created: bool,
        timeout: float | None,
        now: float,
        random: Callable[[], float],
    ) -> None:
        if timeout is not None and not (
            isinstance(timeout, int | float) and 0 <= timeout <= MOST_SECONDS
        ):
            raise UsageError("timeout must be a number of seconds from 0 to 10^9, or None.")
        if timeout is None:
            timeout = max((t.after or t.kind).deadline for t in targets)
        self._random, self._several = random, several
        self._timeout, self._began, self._until = timeout, now, now + timeout
        self._jobs = [Job(target, now) for target in targets]
        self._reports: deque[JobProgress] = deque()
        # A related job to poll next, and the kind of the one that is being polled, if any. Only a
        # need for input counts there: an avatar group, for example, may need a consent.
        self._related_due: tuple[Kind, str] | None = None
        self._related_kind: Kind | None = None
        for job, target in zip(self._jobs, targets, strict=True):
            self._polled = job
            if target.snapshot is not None:
                self.poll_succeeded(target.snapshot, now)
            elif created:
                job.postpone(now, jitter=random())

    def next(self, now: float) -> JobProgress | Poll | Pause | Done:
        """Return the next action.

        Raises:
            JobFailedError: The job failed.
            JobNeedsInputError: A person must act.
            JobTimeoutError: The time is up.
            APIError: The job cannot be read.
        """
        if self._reports:
            return self._reports.popleft()
        running = [job for job in self._jobs if not job.ended]
        if not running:
            return self._finished()
        latest = self._until + FINAL_POLL_TIMEOUT
        related, self._related_due = self._related_due, None
        if related is not None and now < latest:
            self._related_kind, id = related
            return Poll(self._related_kind, id, latest - now)
        pending = [job for job in running if not job.final_poll_sent and now < latest]
        if not pending:
            raise job_errors.timed_out(self._jobs, self._timeout, self._snapshots)
        job = min(pending, key=lambda job: job.due)
        due = min(job.due, self._until)
        if now < due:
            return Pause(due - now)
        self._polled, self._related_kind = job, None
        job.final_poll_sent = now >= self._until
        return Poll(job.kind, job.id, latest - now)

    def poll_succeeded(self, snapshot: Any, now: float) -> None:
        """Process the result of a poll."""
        job, data = self._polled, snapshot.to_dict()
        if self._related_kind is not None:
            if state_of(self._related_kind, data) is State.NEEDS_INPUT:
                job.end(job_errors.needs_input(self._related_kind, job, snapshot, data))
            return
        kind, state = job.kind, state_of(job.kind, data)
        next_id = text_at(data, kind.then[1:]) if kind.then else None
        if state is State.UNREADABLE and next_id is None:
            job.snapshot = snapshot
            self.poll_failed(job_errors.no_status(job, data), now)
            return
        progress = job.update(snapshot, data, now - self._began)
        if progress is not None:
            self._reports.append(progress)
        if kind.then and next_id is not None:
            if state is State.FAILED:  # raised if the video does not exist
                job.session_error = job_errors.failed(job, data)
            job.become(KINDS[kind.then[0]], next_id, now)
        elif state is State.DONE:
            job.end()
        elif state is State.FAILED:
            job.end(job_errors.failed(job, data))
        elif state is State.NEEDS_INPUT:
            job.end(job_errors.needs_input(kind, job, snapshot, data))
        elif state is State.RESULT_MISSING:
            self._await_result(job, now)
        else:
            job.postpone(now, jitter=self._random())
            if kind.also_poll and (id := value_at(data, kind.also_poll[1])):
                self._related_due = KINDS[kind.also_poll[0]], id

    def poll_failed(self, error: HeyGenError, now: float) -> None:
        """Process the error of a poll; raise it if it ends the wait.

        With several jobs, an error ends the polling of its own job only. A rejected credential
        ends the wait for all.
        """
        job, pause = self._polled, error.retry_after or 0.0
        if self._related_kind is not None:  # does not matter: the job itself can still be read
            job.due = max(job.due, now + pause)
        elif isinstance(error, NotFoundError):
            self._not_found(job, error, now)
        else:
            job.failed_polls, job.poll_error = job.failed_polls + 1, error
            temporary = worth_repeating(error, Replay.HARMLESS) or isinstance(
                error, APIResponseValidationError
            )
            too_late = now < self._until < now + pause
            if temporary and not too_late and job.failed_polls < MAX_FAILED_POLLS:
                job.postpone(now, jitter=self._random(), at_least=pause)
            elif self._several and not isinstance(error, AuthenticationError):
                job.end(error, may_be_running=True)
            else:
                hints = (error.hint, job_errors.resume_hint(self._jobs))
                error.hint = "; ".join(filter(None, hints)) or None
                raise error

    def _not_found(self, job: Job, error: NotFoundError, now: float) -> None:
        if job.named_at is not None and now < job.named_at + NOT_FOUND_GRACE:
            job.poll_error = error
            job.postpone(now, jitter=self._random())
            return
        if job.kind.then:
            kind, field = job.kind.then
            error.hint = (
                f"a session disappears some time after it started its {kind}: "
                f"wait for the {kind} by its {field}"
            )
        job.end(job.session_error or error)

    def _await_result(self, job: Job, now: float) -> None:
        job.completed_at = now if job.completed_at is None else job.completed_at
        if now < job.completed_at + RESULT_TIMEOUT:
            job.due = now + RESULT_POLL_INTERVAL
        else:
            job.end(job_errors.result_missing(job, RESULT_TIMEOUT), may_be_running=True)

    def _finished(self) -> Done:
        errors = [job.error for job in self._jobs if job.error is not None]
        if errors:
            raise job_errors.several_failed(self._jobs) if self._several else errors[0]
        return Done(self._snapshots, [job.kind for job in self._jobs])

    @property
    def _snapshots(self) -> Any:
        """The jobs as last read: a list if several were requested, else the one job."""
        snapshots = [job.snapshot for job in self._jobs]
        return snapshots if self._several else snapshots[0]
