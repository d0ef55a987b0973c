"""A wait for jobs: when to look, what a look means, when to give up. No clock, no socket.

The drivers in `_waiting` ask for the next step, carry it out, and tell what came of it.
"""

from __future__ import annotations

import enum
from collections import deque
from collections.abc import Callable
from typing import Any, NamedTuple

from .._transport.retry import Replay, worth_repeating
from ..errors import (
    APIResponseValidationError,
    AuthenticationError,
    HeyGenError,
    JobFailedError,
    JobNeedsInputError,
    JobTimeoutError,
    NotFoundError,
    UsageError,
)
from .kinds import KINDS, Kind, Target, text_at, value_at

OVERTIME = 5.0
"""Seconds that the last look, which begins when the time is up, may take."""
ADDRESS_AFTER, ADDRESS_WITHIN = 30.0, 300.0
"""Seconds: how often a completed job is looked at again for its address, and for how long."""
KNOWN_AFTER = 60.0
"""Seconds in which an id that a session has just shown may still answer 404."""
MISSES = 5
"""The error of so many looks in a row, each after its retries, is raised: one less is borne."""

_UNFINISHED = frozenset({"queued", "pending", "processing"})  # words that counts are kept of


class JobProgress(NamedTuple):
    """What `on_progress` is called with at each change of a job."""

    kind: str
    """The kind of job; a `video_agent` becomes the `video` that it makes."""
    id: str
    """Its id."""
    status: str
    """HeyGen's word; the words differ by kind, and new ones may come. Where HeyGen gives none:
    `ready` for a voice, avatar or small asset that was never in the making, else `unknown`."""
    percent: float | None
    """How far it is, 0 to 100, where HeyGen tells."""
    seconds: float
    """Since the wait began."""
    snapshot: Any
    """The job as the operation returned it that reads this kind."""


class Look(NamedTuple):
    """Read this job, in at most so many seconds; then tell `saw` or `missed`."""

    kind: Kind
    id: str
    seconds: float


class Pause(NamedTuple):
    """Do nothing for so many seconds."""

    seconds: float


class Done(NamedTuple):
    """The wait is over: return this."""

    result: Any


class State(enum.Enum):
    """What a job's status means."""

    GOES_ON = enum.auto()
    DONE = enum.auto()
    WITHOUT_ADDRESS = enum.auto()
    FAILED = enum.auto()
    NEEDS_INPUT = enum.auto()


def state_of(kind: Kind, job: dict[str, Any]) -> State:
    """Say what the status of a job's JSON means; a word that is not known means that it goes on."""
    status = job.get("status")
    if status is None:
        return State.DONE if kind.null_is_done else State.GOES_ON
    word = str(status).casefold()
    if word in kind.failed:
        return State.FAILED
    if word in kind.needs_input:
        return State.NEEDS_INPUT
    if word not in kind.done:
        return State.GOES_ON
    if kind.address and not any(value_at(job, path) for path in kind.address):
        return State.WITHOUT_ADDRESS
    return State.DONE


def percent_of(kind: Kind, job: dict[str, Any]) -> float | None:
    """Return how far a job says it is, 0 to 100: a number of its own, or counts by status."""
    value = value_at(job, kind.progress) if kind.progress else None
    if isinstance(value, dict):
        counts = {k: v for k, v in value.items() if k != "total" and isinstance(v, int)}
        total = sum(counts.values())
        ended = sum(v for k, v in counts.items() if k not in _UNFINISHED)
        return 100.0 * ended / total if total > 0 else None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return min(100.0, max(0.0, float(value)))
    return None


class _Job:
    """One of the jobs of a wait."""

    def __init__(self, target: Target, now: float) -> None:
        self.target = target
        self.kind, self.id = target.kind, target.id  # of the session, then of its video
        self.delay, self.due = target.kind.first, now
        self.known_at = now if target.after else None  # when a session showed this id
        self.snapshot: Any = None
        self.status = "unknown"
        self.told: Any = None  # what on_progress was last called for
        self.misses = 0
        self.missed: HeyGenError | None = None
        self.completed_at: float | None = None  # when it was completed, but without an address
        self.last_look = False
        self.given_up = False  # it may go on at HeyGen
        self.session_failed: JobFailedError | None = None
        self.ended = False
        self.error: HeyGenError | None = None

    def end(self, error: HeyGenError | None = None, *, given_up: bool = False) -> None:
        self.ended, self.error, self.given_up = True, error, given_up

    @property
    def name(self) -> str:
        return f"{self.kind.name.replace('_', ' ')} {self.id}"


class Wait:
    """A wait for one job, or for all that one create operation began.

    Args:
        targets: the jobs.
        several: whether the result is a list of them, in this order.
        created: whether they were created just now: then a while passes before the first look.
        timeout: seconds; None for the longest deadline of their kinds.
        now: seconds on any clock that does not go back.
        random: gives numbers from 0 to 1; delays vary by a quarter, so that waits spread out.
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
            isinstance(timeout, int | float) and 0 <= timeout < float("inf")
        ):
            raise UsageError("timeout must be a number of seconds, 0 or more, or None.")
        if timeout is None:
            timeout = max((t.after or t.kind).deadline for t in targets)
        self._random, self._several = random, several
        self._timeout, self._began, self._until = timeout, now, now + timeout
        self._jobs = [_Job(target, now) for target in targets]
        self._reports: deque[JobProgress] = deque()
        self._aside: tuple[_Job, Kind, str] | None = None  # to be read next
        self._beside: Kind | None = None  # the kind that is being read beside the job, if one is
        for job in self._jobs:
            self._looking = job
            if job.target.snapshot is not None:
                self.saw(job.target.snapshot, now)
            elif created:
                self._later(job, now)

    def next(self, now: float) -> JobProgress | Look | Pause | Done:
        """Return what is to be done now.

        Raises:
            JobFailedError: the job ended without success.
            JobNeedsInputError: a person must act.
            JobTimeoutError: the time is up.
            APIError: the job cannot be read.
        """
        if self._reports:
            return self._reports.popleft()
        going = [job for job in self._jobs if not job.ended]
        if not going:
            return self._finished()
        overtime = self._until + OVERTIME
        aside, self._aside = self._aside, None
        if aside is not None and now < overtime:
            self._looking, self._beside, id = aside
            return Look(self._beside, id, overtime - now)
        waiting = [job for job in going if not job.last_look and now < overtime]
        if not waiting:
            raise self._timed_out(going)
        job = min(waiting, key=lambda job: job.due)
        due = min(job.due, self._until)
        if now < due:
            return Pause(due - now)
        self._looking, self._beside = job, None
        job.last_look = now >= self._until
        return Look(job.kind, job.id, overtime - now)

    def saw(self, snapshot: Any, now: float) -> None:
        """Take note of what the look brought."""
        job, data = self._looking, snapshot.to_dict()
        if self._beside is not None:
            if state_of(self._beside, data) is State.NEEDS_INPUT:
                job.end(_needs_input(self._beside, job, snapshot, data))
            return
        job.misses, job.missed, job.snapshot = 0, None, snapshot
        job.status = str(data.get("status") or ("ready" if job.kind.null_is_done else "unknown"))
        self._tell(job, data, now)
        state = state_of(job.kind, data)
        if job.kind.then and isinstance(id := value_at(data, job.kind.then[1]), str) and id:
            if state is State.FAILED:  # should the video turn out not to be there
                job.session_failed = _failed(job, data)
            job.kind, job.id, job.known_at = KINDS[job.kind.then[0]], id, now
            job.delay, job.due, job.last_look = job.kind.first, now, False
        elif state is State.DONE:
            job.end()
        elif state is State.FAILED:
            job.end(_failed(job, data))
        elif state is State.NEEDS_INPUT:
            job.end(_needs_input(job.kind, job, snapshot, data))
        elif state is State.WITHOUT_ADDRESS:
            self._without_address(job, now)
        else:
            self._later(job, now)
            if job.kind.beside and (other := value_at(data, job.kind.beside[1])):
                self._aside = job, KINDS[job.kind.beside[0]], other

    def missed(self, error: HeyGenError, now: float) -> None:
        """Take note that the look failed; raises `error` if that ends the wait.

        One of several jobs is given up alone, except for a credential that is refused.
        """
        job, pause = self._looking, error.retry_after or 0.0
        if self._beside is not None:  # the job itself can still be read
            job.due = max(job.due, now + pause)
        elif isinstance(error, NotFoundError):
            self._gone(job, error, now)
        else:
            job.misses, job.missed = job.misses + 1, error
            again = worth_repeating(error, Replay.HARMLESS) or isinstance(
                error, APIResponseValidationError
            )
            if not again or job.misses >= MISSES or now < self._until < now + pause:
                if not self._several or isinstance(error, AuthenticationError):
                    error.hint = error.hint or _resume(self._open)
                    raise error
                job.end(error, given_up=True)
                return
            self._later(job, now, at_least=pause)

    def _gone(self, job: _Job, error: NotFoundError, now: float) -> None:
        if job.known_at is not None and now < job.known_at + KNOWN_AFTER:
            job.missed = error
            self._later(job, now)
            return
        if job.kind.then:
            error.hint = (
                "a session is gone some time after it began its video: "
                f"wait for the {job.kind.then[0]} by its {job.kind.then[1]}"
            )
        job.end(job.session_failed or error)

    def _without_address(self, job: _Job, now: float) -> None:
        job.completed_at = now if job.completed_at is None else job.completed_at
        if now < job.completed_at + ADDRESS_WITHIN:
            job.due = now + ADDRESS_AFTER
            return
        job.end(
            JobTimeoutError(
                f"{job.name} is {job.status}, but what it made did not appear within "
                f"{ADDRESS_WITHIN:g} s",
                last=job.snapshot,
            ),
            given_up=True,
        )

    def _later(self, job: _Job, now: float, *, at_least: float = 0.0) -> None:
        job.due = now + max(at_least, job.delay * (0.75 + self._random() / 2))
        job.delay = min(job.delay * job.kind.growth, job.kind.cap)

    def _tell(self, job: _Job, data: dict[str, Any], now: float) -> None:
        seen = (job.id, job.status, value_at(data, job.kind.progress) if job.kind.progress else 0)
        if seen == job.told:
            return
        job.told = seen
        percent, seconds = percent_of(job.kind, data), now - self._began
        self._reports.append(
            JobProgress(job.kind.name, job.id, job.status, percent, seconds, job.snapshot)
        )

    @property
    def _open(self) -> list[_Job]:
        """The jobs that may go on at HeyGen."""
        return [job for job in self._jobs if job.given_up or not job.ended]

    @property
    def _errors(self) -> list[tuple[_Job, HeyGenError]]:
        return [(job, job.error) for job in self._jobs if job.error is not None]

    @property
    def _seen(self) -> Any:
        """The jobs as last seen: a list of them if several were asked for."""
        snapshots = [job.snapshot for job in self._jobs]
        return snapshots if self._several else snapshots[0]

    def _finished(self) -> Done:
        errors = self._errors
        if not errors:
            return Done(self._seen)
        if not self._several:
            raise errors[0][1]
        (_, first), count = errors[0], f"{len(errors)} of {len(self._jobs)} jobs"
        reasons = _reasons(errors)
        hint = _resume(self._open) if self._open else None
        if all(isinstance(error, JobTimeoutError) for _, error in errors):
            raise JobTimeoutError(
                f"{count} are not done: {reasons}", last=self._seen, hint=hint
            ) from first
        how = "failed" if hint is None else "failed or could not be waited for"
        raise JobFailedError(
            f"{count} {how}: {reasons}", code=first.code, snapshot=self._seen, hint=hint
        ) from first

    def _timed_out(self, going: list[_Job]) -> JobTimeoutError:
        status = going[0].status + ("" if going[0].completed_at is None else ", without an address")
        many = f"; {len(going) - 1} more are not done either" if len(going) > 1 else ""
        failed = f"; {_reasons(self._errors)}" if self._errors else ""
        error = JobTimeoutError(
            f"{going[0].name} is not done after {self._timeout:g} s: it is {status}{many}{failed}",
            last=self._seen,
            hint=_resume(self._open),
        )
        error.__cause__ = going[0].missed or (self._errors[0][1] if self._errors else None)
        return error


def _failed(job: _Job, data: dict[str, Any]) -> JobFailedError:
    code = text_at(data, job.kind.code)
    why = text_at(data, job.kind.message) or code or "HeyGen gave no reason"
    return JobFailedError(
        f"{job.name} ended as {job.status}: {why}",
        code=code.lower() if code else None,
        snapshot=job.snapshot,
        body=data,
    )


def _needs_input(kind: Kind, job: _Job, snapshot: Any, data: dict[str, Any]) -> JobNeedsInputError:
    return JobNeedsInputError(
        f"{job.name} waits for a person ({data.get('status')})",
        hint=kind.what_to_do,
        snapshot=snapshot,
        body=data,
    )


def _reasons(errors: list[tuple[_Job, HeyGenError]]) -> str:
    """Say what became of each of these jobs."""
    return "; ".join(
        error.message if job.id in error.message else f"{job.name}: {error.message}"
        for job, error in errors
    )


def _resume(jobs: list[_Job]) -> str:
    """Say how to go on: a job itself is not ended by the end of a wait."""
    calls = ", ".join(f"wait_for({job.kind.name!r}, {job.id!r})" for job in jobs)
    if len(jobs) == 1:
        return f"the job may go on at HeyGen; {calls} waits again"
    return f"the jobs may go on at HeyGen; to wait again: {calls}"
