"""One job of a wait: its state, as its JSON says, and its polling interval. No clock, no socket.

The intervals of each kind of job are set in openapi/overlay.yaml (`x-job`, `polling`).
"""

from __future__ import annotations

import enum
from typing import Any, NamedTuple

from ..errors import HeyGenError, JobFailedError
from .kinds import Kind, Target, value_at


class JobProgress(NamedTuple):
    """The argument of `on_progress`, which is called at each change of a job."""

    kind: str
    """The kind of job. A `video_agent` turns into the `video` that it makes."""
    id: str
    """Its id."""
    status: str
    """HeyGen's status. The values differ by kind, and HeyGen may add more. A voice, an avatar or a
    small asset that needed no processing has none: it is `ready`."""
    percent: float | None
    """0 to 100, if HeyGen reports it."""
    seconds: float
    """Seconds since the wait began."""
    snapshot: Any
    """The job, as the operation that reads this kind returned it."""


class State(enum.Enum):
    """What a job's status means for the wait."""

    UNREADABLE = enum.auto()
    RUNNING = enum.auto()
    DONE = enum.auto()
    RESULT_MISSING = enum.auto()
    FAILED = enum.auto()
    NEEDS_INPUT = enum.auto()


def state_of(kind: Kind, data: dict[str, Any]) -> State:
    """Return what the status in a job's JSON means. An unknown status means RUNNING.

    An answer without a status, or with one that is no text, says nothing about the job, unless jobs
    of this kind have no status once they are done.
    """
    status = data.get("status")
    if status in (None, ""):
        return State.DONE if kind.null_is_done and data else State.UNREADABLE
    if not isinstance(status, str):
        return State.UNREADABLE
    word = status.casefold()
    if word in kind.failed:
        return State.FAILED
    if word in kind.needs_input:
        return State.NEEDS_INPUT
    if word not in kind.done:
        return State.RUNNING
    if kind.address and not any(value_at(data, path) for path in kind.address):
        return State.RESULT_MISSING
    return State.DONE


def percent_of(kind: Kind, data: dict[str, Any]) -> float | None:
    """Return a job's progress, 0 to 100: HeyGen's own number, or computed from status counts."""
    value = value_at(data, kind.progress) if kind.progress else None
    if isinstance(value, dict):
        counts = {k: v for k, v in value.items() if k != "total" and isinstance(v, int) and v >= 0}
        total = sum(counts.values())
        finished = sum(v for k, v in counts.items() if k not in kind.unfinished)
        return 100 * finished / total if total > 0 else None
    # Python's JSON reader accepts NaN, and whole numbers that no float can hold.
    if isinstance(value, int | float) and not isinstance(value, bool) and value == value:
        return float(min(100, max(0, value)))
    return None


class Job:
    """The state of one job during a wait. Times are seconds on the poller's clock."""

    def __init__(self, target: Target, now: float) -> None:
        self.kind, self.id = target.kind, target.id  # a session's, later its video's
        self.delay, self.due = target.kind.first, now
        self.named_at = now if target.after else None  # when a session first named this id
        self.snapshot: Any = None
        self.status = "unknown"
        self.failed_polls = 0  # in a row
        self.poll_error: HeyGenError | None = None  # of the last poll, if it failed
        self.completed_at: float | None = None  # when it was first seen completed without a result
        self.final_poll_sent = False
        self.session_error: JobFailedError | None = None  # of the session that named this id
        self.ended = False
        self.error: HeyGenError | None = None
        self.may_be_running = True
        self._reported: Any = None

    def __str__(self) -> str:
        return f"{self.kind.name.replace('_', ' ')} {self.id}"

    def update(self, snapshot: Any, data: dict[str, Any], seconds: float) -> JobProgress | None:
        """Store the result of a poll. Return the progress to report, or None if nothing changed."""
        self.failed_polls, self.poll_error, self.snapshot = 0, None, snapshot
        self.status = str(data.get("status") or ("ready" if self.kind.null_is_done else "unknown"))
        progress = repr(value_at(data, self.kind.progress)) if self.kind.progress else ""
        if (self.id, self.status, progress) == self._reported:
            return None
        self._reported = (self.id, self.status, progress)
        percent = percent_of(self.kind, data)
        return JobProgress(self.kind.name, self.id, self.status, percent, seconds, snapshot)

    def become(self, kind: Kind, id: str, now: float) -> None:
        """Continue with the job that this one started: the video of a session."""
        self.kind, self.id, self.named_at = kind, id, now
        self.delay, self.due, self.final_poll_sent = kind.first, now, False

    def postpone(self, now: float, *, jitter: float, at_least: float = 0.0) -> None:
        """Schedule the next poll. `jitter`, 0 to 1, varies the delay by a quarter either way."""
        self.due = now + max(at_least, self.delay * (0.75 + jitter / 2))
        self.delay = min(self.delay * self.kind.growth, self.kind.cap)

    def end(self, error: HeyGenError | None = None, *, may_be_running: bool = False) -> None:
        """Stop polling this job, because it ended or because `error` prevents further polls."""
        self.ended, self.error, self.may_be_running = True, error, may_be_running
