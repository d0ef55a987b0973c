"""A network and a server without sockets or clocks. Every decision is read from a string of bytes.

Bytes that have run out read as 0, which is always the harmless choice, so every run ends.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import SimpleNamespace

from heygen_ext import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    BadRequestError,
    HeyGenError,
    InternalServerError,
    RateLimitError,
)

TIMEOUT = 15.0  # seconds of an append
# What the client assumes: for how many seconds a failed request can still arrive.
LATE_WINDOW = 5.0
TIMEOUT_LATE_WINDOW = 60.0  # after a timeout
# What the network does to an append, by chance: how often in 256, and its name.
FAULTS = (
    *((10, "refused"), (10, "rate_limited"), (12, "reset_before"), (12, "reset_after")),
    *((8, "timeout_before"), (8, "timeout_after"), (10, "failed_before"), (10, "failed_after")),
    *((6, "cut"), (6, "garbled"), (2, "bad_request"), (2, "ends"), (2, "vanishes")),
    # Instead of its answer comes that of an older request, with an older total.
    *((6, "stale_before"), (6, "stale_after")),
)
# The server accepts these after all: so many seconds after the client saw the failure, or (None)
# when the response to another append of the same size is lost, if that happens first.
LATE = ((12, "late_timeout"), (12, "late_reset"), (14, "late_failed"))
LATEST = 44.0
LATENESS = (0.01, None, 0.3, None, 2.0, 20.0, None, LATEST)
NOT_ACCEPTED = {"refused", "rate_limited", "bad_request"}


class Choices:
    """Bytes, read as decisions."""

    def __init__(self, data: bytes) -> None:
        self._data = iter(data)

    def byte(self) -> int:
        return next(self._data, 0)

    def pick(self, options):
        return options[self.byte() % len(options)]

    def chance(self, of_256: int) -> bool:
        return 256 - of_256 <= self.byte()


@dataclass(eq=False)
class Request:
    """One append or probe on its way."""

    delta: str
    final: bool
    probe: bool
    kind: str  # what the network does to it
    sent: float  # when it was sent
    # The number of the process that sent it after its last checkpoint, so that no other process
    # knows of it; else 0. And whether the byte count was proven at that checkpoint.
    unrecorded_by: int = 0
    count_proven: bool = False
    late: bool = False  # accepted after the client saw it fail
    late_window: float = LATE_WINDOW  # seconds after the failure in which it can still arrive
    in_flight_at_checkpoint: bool = False  # at the last checkpoint of its process
    moved_to: int = 0  # of a probe that found its append accepted: the length of the text then

    @property
    def size(self) -> int:
        return len(self.delta.encode())

    @property
    def may_arrive(self) -> bool:
        """Whether the client cannot rule out that it arrives later."""
        return self.kind not in ("ok", *NOT_ACCEPTED)


@dataclass
class Server:
    """HeyGen's side of one session."""

    counts: str = "bytes"
    seed_bytes: int = 0
    checks_until_end: int = 0
    held: list[Request] = field(default_factory=list)
    closed_by: str | None = None
    vanished: bool = False
    foreign_bytes: int = 0  # from another writer
    spoken: int = 0  # bytes, if the total is what is left to say

    @property
    def text(self) -> str:
        return "".join(request.delta for request in self.held)

    @property
    def accepts_text(self) -> bool:
        return self.closed_by is None and not self.vanished

    def total(self) -> int:
        if self.counts == "constant":
            return 4096
        if self.counts == "characters":
            return self.seed_bytes + len(self.text)
        return self.seed_bytes + len(self.text.encode()) + self.foreign_bytes - self.spoken

    def accept(self, request: Request, *, late: bool = False) -> None:
        if self.accepts_text:
            request.late = late
            self.held.append(request)
            if request.final:
                self.closed_by = "final_marker"

    def session(self) -> object:
        """Return the session; after the final marker the avatar still speaks for some reads."""
        if self.vanished:
            return None
        status, reason = "completed", self.closed_by
        if self.closed_by == "final_marker" and self.checks_until_end > 0:
            self.checks_until_end -= 1
            status, reason = "streaming", None
        return SimpleNamespace(
            stream_id="s", status=status, end_reason=reason, error_message=None, hls_url=None
        )


def error_of(kind: str, choices: Choices) -> HeyGenError | None:
    """Return the error that a client gets for a kind of fault; None: it gets a response."""
    if kind.startswith(("reset", "late_reset")):
        return APIConnectionError("reset")
    if kind.startswith(("timeout", "late_timeout")):
        return APITimeoutError("no answer")
    if kind.startswith(("failed", "late_failed")):
        status = choices.pick((500, 502, 503, 504, 520))
        return InternalServerError("failed", status_code=status)
    if kind in ("cut", "garbled"):
        return APIResponseValidationError("unreadable", status_code=202)
    if kind == "refused":
        return APIConnectionError("refused", may_have_been_processed=False)
    if kind == "rate_limited":
        wait = choices.pick((None, 0.0, 1.0, 5.0))
        return RateLimitError("slow down", status_code=429, retry_after=wait)
    if kind == "bad_request":
        return BadRequestError("no", status_code=400)
    return None
