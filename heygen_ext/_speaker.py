"""The text stream's state machine: what to send next, and what each answer means. Pure.

Events go in (text written, flush, close, an answer, a failure), orders come out (send this, wait so
long, ask for the session). Both drivers, `stream` and `async_stream`, only carry the orders out.
Every time is a number of seconds on the driver's monotonic clock.
"""

from __future__ import annotations

import copy
import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ._ledger import Ledger
from ._retry import Replay, may_have_acted, retry_line, wait_before_retry
from ._session import end_of_stream
from ._text import cut_within, word_end
from .errors import (
    APIResponseValidationError,
    APIStatusError,
    GoneError,
    HeyGenError,
    NotFoundError,
    StreamClosedError,
    UsageError,
    as_heygen_error,
)

if TYPE_CHECKING:
    from heygen_api.models.avatar_realtime_status_response import AvatarRealtimeStatusResponse

log = logging.getLogger("heygen_ext")

HOLD = 0.150
"""Seconds that a half word waits for its other half."""

IDLE_NOTICE = 20.0
"""Seconds without text after which the caller is told; HeyGen closes the session after 30."""

MAX_UNSENT_BYTES = 64 * 1024
"""UTF-8 bytes written and not acknowledged beyond which `write` blocks."""

# Characters, 64 KiB at most unless one grapheme is longer: what HeyGen takes at most is unknown.
_MAX_DELTA = 16 * 1024


@dataclass(frozen=True, slots=True)
class Send:
    """Order: append `delta`; `final` closes the input."""

    delta: str
    final: bool


@dataclass(frozen=True, slots=True)
class Wait:
    """Order: wait until woken by an event, at most `seconds`."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Rest:
    """Order: nothing to do before the next event; whoever carries out the orders may go."""


@dataclass(frozen=True, slots=True)
class AskSession:
    """Order: the server takes no more text; get the session, to learn how it ended."""


@dataclass(frozen=True, slots=True)
class TellIdle:
    """Order: tell the caller that no text came for `seconds`."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Stop:
    """Order: nothing is left to do, ever."""


Order = Send | Wait | Rest | AskSession | TellIdle | Stop


@dataclass(frozen=True, slots=True)
class StreamStats:
    """Figures of a text stream so far.

    `appends` requests that were acknowledged, `retries` requests sent again, `bytes` UTF-8 bytes
    acknowledged, `longest_wait` the most seconds from the write of a text to its acknowledgement.
    """

    appends: int = 0
    retries: int = 0
    bytes: int = 0
    longest_wait: float = 0.0


def size_of(text: str) -> int:
    """Return the UTF-8 bytes of a text to speak, or raise UsageError if it cannot be sent."""
    if not isinstance(text, str):
        raise UsageError(f"Text to speak must be a str, not {type(text).__name__}.")
    try:
        return len(text.encode())
    except UnicodeEncodeError:
        raise UsageError(
            "The text holds half of a surrogate pair, which cannot be sent; "
            "join the halves, or drop them with text.encode(errors='ignore')."
        ) from None


class Speaker:
    """Gathers written text and hands it out, one append in flight at a time."""

    def __init__(
        self, stream_id: str, *, now: float, max_retries: int, random: Callable[[], float]
    ) -> None:
        self.stream_id = stream_id
        self.stats = StreamStats()
        self.ledger = Ledger()
        self.error: HeyGenError | None = None
        self.told = False  # whether a call that is about the text has raised the error
        self._shown = False  # whether any has
        self._max_retries, self._random = max_retries, random
        self._pending = ""  # written, not in flight
        self._writes: deque[tuple[int, float]] = (
            deque()
        )  # (end, time) of each write not acknowledged
        self._written = self._taken = 0  # characters written, and acknowledged, since the start
        self._unsent_bytes = 0
        self._push_to = 0  # characters that a flush sends without waiting for whole words
        self._in_flight: Send | None = None
        self._gone: APIStatusError | None = None
        self._closing = self._done = False
        self._not_before = now
        self._retries = 0
        self._last_text, self._told_idle = now, False

    # What drivers ask

    @property
    def finished(self) -> bool:
        """Whether the stream is over: closed, cancelled or failed."""
        return self._done or self.error is not None

    @property
    def closed(self) -> bool:
        """Whether no text is taken any more."""
        return self._closing or self.finished

    @property
    def session_over(self) -> bool:
        """Whether HeyGen itself ended the session, as far as is known."""
        return self._gone is not None

    @property
    def full(self) -> bool:
        """Whether so much is unsent that a writer should wait."""
        return self._unsent_bytes > MAX_UNSENT_BYTES and not self.finished

    @property
    def unsent_text(self) -> str:
        """The text written and not acknowledged, that of the append in flight included."""
        return (self._in_flight.delta if self._in_flight else "") + self._pending

    def has_acknowledged(self, mark: int) -> bool:
        """Tell whether the text written up to `mark` (see `push`) is acknowledged."""
        return self._taken >= mark

    def check_flushed(self, mark: int) -> None:
        """Raise StreamClosedError if the stream was cancelled before `mark` was acknowledged."""
        if not self.has_acknowledged(mark):
            raise StreamClosedError(
                "The stream was cancelled before all of its text was sent.",
                unsent_text=self.unsent_text,
            )

    def untold_loss(self) -> str:
        """Return what of the text was lost without anybody being told, or nothing."""
        if self.error is not None and not self._shown:
            return str(self.error)
        if self.unsent_text and not self.finished:
            return f"{len(self.unsent_text)} characters were not sent"
        return ""

    def failure(self, text: str = "", *, tells: bool = True) -> HeyGenError | None:
        """Return the error to raise, if the stream failed; `text` was about to be written.

        `tells` is False where the caller did not ask about text: closing raises it once more then.
        """
        if self.error is None:
            return None
        self._shown = True
        self.told = self.told or tells
        error = copy.copy(self.error)
        error.__cause__ = self.error.__cause__
        error.unsent_text = (self.error.unsent_text or "") + text
        return error

    # Events

    def write(self, text: str, now: float) -> None:
        """Take text to be spoken.

        Raises:
            UsageError: not a string, or not encodable; nothing was taken.
            HeyGenError: the stream is closed or has failed; `unsent_text` ends with this text.
        """
        size = size_of(text)
        if error := self.failure(text):
            raise error
        if self.closed:
            raise StreamClosedError("This stream is closed; open a new one.", unsent_text=text)
        if not text:
            return
        self._pending += text
        self._written += len(text)
        self._writes.append((self._written, now))
        self._unsent_bytes += size
        self._last_text, self._told_idle = now, False

    def push(self) -> int:
        """Let all text written so far go out, half words too; return the mark of its end."""
        self._push_to = self._written
        return self._written

    def close(self) -> None:
        """Let all text go out, the last of it with `final: true`."""
        self._closing = True

    def cancel(self) -> None:
        """Send nothing more."""
        self._done = True

    def acknowledged(self, buffered_bytes: int, now: float, *, ok: object = True) -> None:
        """The append in flight was answered with this running total, and with this `ok`."""
        # Answers are read, but their scalars are not checked; `ok` is documented as always true.
        if type(buffered_bytes) is not int or ok is False:
            wrong = f"HeyGen answered ok: {ok!r}, buffered_bytes: {buffered_bytes!r}"
            self.failed(APIResponseValidationError(wrong), now)
            return
        sent = self._landed()
        self._retries = 0
        self.ledger.acknowledged(sent.delta, buffered_bytes)
        self._taken += len(sent.delta)
        oldest = now
        while self._writes and self._writes[0][0] <= self._taken:
            oldest = min(oldest, self._writes.popleft()[1])
        self._unsent_bytes -= len(sent.delta.encode())
        self._last_text = now if sent.delta else self._last_text
        self.stats = replace(
            self.stats,
            appends=self.ledger.appends,
            bytes=self.ledger.accepted_bytes,
            longest_wait=max(self.stats.longest_wait, now - oldest),
        )
        if sent.final:
            self._done = True

    def failed(self, error: HeyGenError, now: float) -> None:
        """The append in flight failed."""
        sent = self._landed()
        if self._done:  # cancelled meanwhile
            return
        if may_have_acted(error):
            self._fail(self.ledger.unanswered(sent.delta, error))
            return
        self._pending = sent.delta + self._pending  # provably not taken: it is the next to go
        if isinstance(error, GoneError | NotFoundError):
            self._gone = error
            return
        wait = wait_before_retry(
            error,
            Replay.TWICE,
            retries_done=self._retries,
            max_retries=self._max_retries,
            jitter=self._random(),
        )
        if wait is None:
            self._fail(error)
            return
        self._retries += 1
        log.warning(retry_line(self._retries, self._max_retries, "an append", wait, error))
        self.stats = replace(self.stats, retries=self.stats.retries + 1)
        self._not_before = now + wait

    def ended(self, session: AvatarRealtimeStatusResponse | None) -> None:
        """The session was looked at after a 404 or 410; None if it could not be had."""
        if self._gone is None:
            raise RuntimeError("the session was not asked for")
        self._fail(end_of_stream(self.stream_id, self._gone, session))

    def died(self, problem: BaseException) -> None:
        """Whoever carries out the orders cannot go on."""
        if self.finished:
            return
        if not (self.unsent_text or self._in_flight or self._closing):
            self._done = True  # nothing is lost
            return
        error = as_heygen_error(problem)
        self._fail(
            self.ledger.unanswered(self._landed().delta, error) if self._in_flight else error
        )

    # Orders

    def next(self, now: float) -> Order:
        """Return what to do now. A `Send` is then in flight until it is answered or fails."""
        if self.finished:
            return Stop()
        if self._gone is not None:
            return AskSession()
        if self._in_flight is not None:
            return Rest()
        if now < self._not_before:
            return Wait(self._not_before - now)
        end = self._ready(now)
        cut = cut_within(self._pending[:end], _MAX_DELTA)
        if end == 0 and not self._closing:
            return self._rest(now)
        delta, self._pending = self._pending[:cut], self._pending[cut:]
        self._in_flight = Send(delta, final=self._closing and not self._pending)
        return self._in_flight

    def _ready(self, now: float) -> int:
        """Return how much of the pending text may go out now."""
        if self._closing:
            return len(self._pending)
        end = max(word_end(self._pending), self._push_to - self._taken)
        rest = self._pending[end:]
        if rest.strip() and now >= self._held_since(end) + HOLD:
            return len(self._pending)
        return end

    def _held_since(self, start: int) -> float:
        """Return when the first letter of the half word behind `start` was written."""
        rest = self._pending[start:]
        letter = self._taken + start + len(rest) - len(rest.lstrip())
        since = self._last_text
        for end, at in reversed(self._writes):
            if end <= letter:
                break
            since = at
        return since

    def _rest(self, now: float) -> Wait | Rest | TellIdle:
        """Nothing may go out yet: wait for the half word's time, or until the input is idle."""
        if self._pending.strip():
            return Wait(self._held_since(0) + HOLD - now)
        if self._told_idle:
            return Rest()
        idle = now - self._last_text
        if idle < IDLE_NOTICE:
            return Wait(IDLE_NOTICE - idle)
        self._told_idle = True
        return TellIdle(idle)

    def _landed(self) -> Send:
        sent, self._in_flight = self._in_flight, None
        if sent is None:
            raise RuntimeError("no append is in flight")
        return sent

    def _fail(self, error: HeyGenError) -> None:
        error.unsent_text = self._pending
        self.error = error
