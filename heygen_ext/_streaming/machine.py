"""The text stream's state machine: what to send next, and what each response means. Pure.

Events go in: text written, flush, close, a response, a failure. Actions come out: send this, wait
so long, check the session. `sender` carries the actions out, in a thread or in a task. All times
are seconds on its monotonic clock.

One append is in flight at a time, because HeyGen does not promise any order otherwise. Text that is
written meanwhile gathers and goes out as one delta with the next append. So a busy connection
batches by itself, and an idle one sends at once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .._transport.retry import Replay, may_have_acted, worth_repeating
from ..errors import (
    APIResponseValidationError,
    APIStatusError,
    GoneError,
    HeyGenError,
    NotFoundError,
    StreamClosedError,
    as_heygen_error,
)
from .actions import Action, CheckSession, Idle, Send, Stop, StreamStats, Wait
from .byte_count import ByteCount
from .checkpoint import Checkpoint
from .planner import AppendPlanner
from .retries import Retries
from .segmentation import utf8_size
from .send_buffer import SendBuffer
from .session import POLL_EVERY, end_of_stream, end_reason_of, has_ended
from .settlement import Settlement
from .state import StreamState
from .unconfirmed import abandoned_error

if TYPE_CHECKING:
    from heygen_api.models.avatar_realtime_status_response import AvatarRealtimeStatusResponse

MAX_SESSION_CHECKS = 60
"""How often a session is checked, once a second, to learn whether its last append was accepted."""


class TextStreamMachine:
    """Gathers written text and hands it out, one append in flight at a time.

    - `state`: what the caller asked for, and the error that ended the stream.
    - `buffer`: the text that is not confirmed.
    - `count`: HeyGen's byte count.

    Args:
        start: The id of the session, or the checkpoint at which another process left it.
        now: The time.
        max_retries: How many failures in a row are retried.
        random: Returns the jitter of a retry, a number from 0 to 1.
        settles: Whether a lost response is settled by HeyGen's byte count. If not, it is an error.
    """

    def __init__(
        self,
        start: str | Checkpoint,
        *,
        now: float,
        max_retries: int,
        random: Callable[[], float],
        settles: bool = True,
    ) -> None:
        resumed = start if isinstance(start, Checkpoint) else None
        self.stream_id = start.stream_id if isinstance(start, Checkpoint) else start
        self.state = StreamState()
        self.count = ByteCount.from_json(resumed.byte_count, now) if resumed else ByteCount()
        self.buffer = SendBuffer(now)
        self._retries = Retries(max_retries, random, now)
        self._settlement = Settlement(self.count, self.buffer, self._retries, enabled=settles)
        self._planner = AppendPlanner(self.buffer, self.count, self.state)
        self._in_flight: Send | None = None
        self._sent_at = now
        self._refusal: APIStatusError | None = None  # a 404 or 410: the session takes no more text
        self._session_checks = 0
        if resumed is not None:
            self._restore(resumed, now)

    # What drivers ask

    @property
    def session_over(self) -> bool:
        """Whether HeyGen itself ended the session, as far as is known."""
        return self._refusal is not None

    @property
    def busy(self) -> bool:
        """Whether an action is under way whose outcome changes what is unsent."""
        return not self.state.finished and (
            self._in_flight is not None or self._refusal is not None
        )

    @property
    def full(self) -> bool:
        """Whether the unsent text exceeds the limit, so that writers wait."""
        return self.buffer.full and not self.state.finished

    @property
    def stats(self) -> StreamStats:
        """The figures so far."""
        return StreamStats(
            appends=self.count.appends,
            retries=self._retries.total,
            bytes=self.buffer.confirmed_bytes,
            longest_wait=self.buffer.longest_wait,
            settled=self._settlement.settled,
            late=self.count.late,
        )

    @property
    def unsent_text(self) -> str:
        """The text that was written and is not confirmed; text in flight is included."""
        return (self._unanswered or "") + self.buffer.pending

    @property
    def _unanswered(self) -> str | None:
        """The text of the append that is in flight or unconfirmed, if there is one."""
        if self._settlement.append is not None:
            return self._settlement.append.text
        return self._in_flight.delta if self._in_flight else None

    def check_flushed(self, position: int) -> None:
        """Raise if the stream was cancelled or detached before `position` was confirmed.

        Raises:
            AppendUnconfirmedError: It was cancelled while an append was in flight.
            StreamClosedError: Otherwise.
        """
        if not self.buffer.is_confirmed(position):
            raise abandoned_error(
                self._unanswered, self.buffer.pending, detached=self.state.detached
            )

    def check_closed(self) -> None:
        """Raise like `check_flushed` if the stream was left before its closing was confirmed."""
        if self.state.error is None and (self.state.detached or self.unsent_text):
            raise abandoned_error(
                self._unanswered, self.buffer.pending, detached=self.state.detached
            )

    def unreported_loss(self) -> str:
        """Return what was lost without the caller being told, or an empty string."""
        if self.state.error is not None and not self.state.told:
            return str(self.state.error)
        if self.unsent_text.strip() and not self.state.finished:
            return f"{len(self.unsent_text)} characters were not sent"
        return ""

    # Events

    def write(self, text: str, now: float) -> None:
        """Add text to be spoken.

        Raises:
            UsageError: `text` is not a str, or cannot be encoded. It was not added.
            HeyGenError: The stream is closed or has failed; `unsent_text` ends with `text`.
        """
        utf8_size(text)
        if error := self.state.error_to_raise(text):
            raise error
        if self.state.closed:
            how = "was cancelled" if self.state.cancelled else "is closed"
            raise StreamClosedError(f"This stream {how}; open a new one", unsent_text=text)
        self.buffer.write(text, now)
        if text:
            self._planner.text_written()

    def acknowledged(self, buffered_bytes: int | None, now: float, *, ok: object = True) -> bool:
        """The append in flight was answered with this running total, and with this `ok`.

        Returns whether it is the response to this append. If it belongs to an older one, the append
        counts as unanswered, and nothing more must be read from its connection.
        """
        # None: the answer has no such field, or no number in it. `ok` is documented as always true.
        if buffered_bytes is None or ok is False:
            fault = "says ok: False" if ok is False else "has no valid byte count"
            wrong = f"HeyGen's response to the append {fault}"
            self.failed(APIResponseValidationError(wrong), now)
            return True
        if self._in_flight and self.count.repeats(self._in_flight.delta, buffered_bytes):
            wrong = f"HeyGen's total did not grow by the append: {buffered_bytes} bytes, as before"
            self.failed(APIResponseValidationError(wrong), now)
            return False
        sent = self._take_in_flight()
        if sent.probe and self._settlement.append is not None:
            error = self._settlement.probe_answered(sent.delta, buffered_bytes, self._sent_at, now)
            if error is not None:
                self.state.fail(error, self.buffer.pending)
            return True
        self.count.acknowledged(sent.delta, buffered_bytes, self._sent_at)
        self._retries.reset()
        self.buffer.confirm(sent.delta, now, ends_word=sent.ends_word)
        if sent.final:
            self._settlement.append = None
            self.state.stopped = True
        return True

    def failed(self, error: HeyGenError, now: float) -> None:
        """The append in flight failed with `error`."""
        sent, settlement = self._take_in_flight(), self._settlement
        error.attempts = self._retries.in_a_row + 1
        unanswered = may_have_acted(error)
        refusal = error if isinstance(error, GoneError | NotFoundError) else None
        if settlement.append is None:
            if refusal and sent.final and settlement.final_lost:
                # This append counted as lost before. It may have arrived late and closed the input.
                settlement.open(sent, error, now)
            elif not unanswered:
                self.buffer.put_back(sent.delta)  # it was certainly not accepted
        if self.state.stopped:  # cancelled while it was in flight: only keep what is uncertain
            if settlement.append is None and unanswered:
                settlement.open(sent, error, now)
            return
        if refusal:
            self._refusal = refusal
            return
        if unanswered:
            failure = settlement.unanswered(sent, error, now)
            if failure is not None:
                self.state.fail(failure, self.buffer.pending)
                return
        may_retry = unanswered or worth_repeating(error, Replay.TWICE)
        if not (may_retry and self._retries.schedule(error, now)):
            self._give_up("the request that would settle it failed", error)

    def session_checked(self, session: AvatarRealtimeStatusResponse | None, now: float) -> None:
        """The session was read after a 404 or 410; None if that failed."""
        if self._refusal is None:
            raise RuntimeError("no session check was requested")
        closing = end_of_stream(self.stream_id, self._refusal, session)
        reason = end_reason_of(session)
        append = self._settlement.append
        if append is None or not append.has_known_content:
            self.state.fail(closing, self.buffer.pending)
        elif append.final and reason == "final_marker":
            # Only our final marker proves that the append was accepted. The idle timeout, a cancel
            # or the maximum duration would end the session without it.
            self._settlement.final_confirmed(now)
            self.state.stopped = True
        elif append.final and not has_ended(session) and self._session_checks < MAX_SESSION_CHECKS:
            # The avatar is still speaking. HeyGen gives the end reason only after that.
            self._session_checks += 1
            self._retries.not_before = now + POLL_EVERY
        else:
            self._give_up("the session takes no more text", closing, end_reason=reason)

    def driver_failed(self, problem: BaseException) -> None:
        """The driver cannot carry out actions any more."""
        if self.state.finished:
            return
        if not (self.unsent_text or self._in_flight or self.state.closing):
            return  # nothing is lost, and a new thread or task can carry out what follows
        error = as_heygen_error(problem)
        if self._settlement.append is None and self._in_flight is not None:
            sent = self._take_in_flight()
            self._settlement.open(sent, error, 0.0)
        self._give_up("the stream cannot continue in this process", error)

    # Actions

    def next(self, now: float) -> Action:
        """Return what to do now. A `Send` is then in flight until it is answered or fails."""
        if self.state.finished:
            return Stop()
        if self._in_flight is not None or (self.state.holders and self._refusal is None):
            return Idle()
        if now < self._retries.not_before:
            return Wait(self._retries.not_before - now)
        if self._refusal is not None:
            return CheckSession()
        if self._settlement.append is None:
            action: Action | HeyGenError | None = self._planner.next_append(now)
        else:
            action = self._settlement.next(now, closing=self.state.closing)
        if isinstance(action, HeyGenError):
            self.state.fail(action, self.buffer.pending)
            return Stop()
        if isinstance(action, Send):
            self._in_flight, self._sent_at = action, now
        return self._planner.wait_for_text(now) if action is None else action

    def _take_in_flight(self) -> Send:
        sent, self._in_flight = self._in_flight, None
        if sent is None:
            raise RuntimeError("no append is in flight")
        return sent

    def _give_up(self, why: str, cause: HeyGenError, *, end_reason: str | None = None) -> None:
        """Fail with `cause`; if an append is unconfirmed, with what is uncertain."""
        error = cause
        if self._settlement.append is not None:
            error = self._settlement.give_up(why, cause, end_reason=end_reason)
        self.state.fail(error, self.buffer.pending)

    # Changing processes

    def checkpoint(self, *, owned: bool, detached: bool = False) -> Checkpoint:
        """Return what another process needs; `detached` if nothing more is sent here."""
        sent, append = self._in_flight, self._settlement.append
        probes = self.count.unanswered_probes if append is not None else []
        if sent is not None and sent.probe:
            probes.append(sent.delta)
        unanswered = append or sent
        return Checkpoint(
            stream_id=self.stream_id,
            owned=owned,
            detached=detached,
            unsent_text=self.buffer.pending,
            unanswered=self._unanswered,
            final=bool(unanswered and unanswered.final),
            ends_word=append.ends_word if append else bool(sent and sent.ends_word),
            inherited=bool(append and append.inherited),
            maybe_sent=append.maybe_sent if append else 0,
            other_probes=self._retries.max_retries + (append.other_probes if append else 0),
            probes=probes,
            tail=self.buffer.tail,
            tail_ended=self.buffer.tail_ended,
            byte_count=self.count.to_json(),
        )

    def _restore(self, checkpoint: Checkpoint, now: float) -> None:
        buffer = self.buffer
        buffer.tail, buffer.tail_ended = checkpoint.tail, checkpoint.tail_ended
        unanswered = checkpoint.unanswered or ""
        buffer.write(unanswered + checkpoint.unsent_text, now)
        if checkpoint.unanswered is None and checkpoint.detached:
            return  # nothing is open
        buffer.remove(len(unanswered))
        self.state.closing = checkpoint.final
        if error := self._settlement.restore(checkpoint, now):
            self.state.fail(error, self.buffer.pending)
