"""The text stream's state machine: what to send next, and what each answer means. Pure.

Events go in (text written, flush, close, an answer, a failure), orders come out (send this, wait so
long, ask for the session). Both drivers, `stream` and `async_stream`, only carry the orders out.
Every time is a number of seconds on the driver's monotonic clock.
"""

from __future__ import annotations

import copy
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from .._transport.retry import Replay, backoff, may_have_acted, retry_line, worth_repeating
from ..errors import (
    APIResponseValidationError,
    APIStatusError,
    GoneError,
    HeyGenError,
    NotFoundError,
    StreamClosedError,
    as_heygen_error,
)
from .actions import AskSession, Order, Rest, Send, Stop, StreamStats, TellIdle, Wait
from .byte_count import SLOWEST, Ledger, Verdict
from .checkpoint import Checkpoint
from .segmentation import size_of, takes_space
from .send_buffer import HOLD, Backlog
from .session import POLL_EVERY, end_of_stream, end_reason_of, has_ended
from .unconfirmed import Doubt, left_off, may_come_for, unconfirmed

if TYPE_CHECKING:
    from heygen_api.models.avatar_realtime_status_response import AvatarRealtimeStatusResponse

log = logging.getLogger("heygen_ext")

IDLE_NOTICE = 20.0
"""Seconds without text after which the caller is told; HeyGen closes the session after 30."""

MAX_LOOKS = 60
"""Times that a session whose closing is in doubt is asked how it ended, once a second."""


class Speaker:
    """Gathers written text and hands it out, one append in flight at a time."""

    def __init__(
        self,
        stream_id: str,
        *,
        now: float,
        max_retries: int,
        random: Callable[[], float],
        settles: bool = True,
    ) -> None:
        self.stream_id = stream_id
        self.ledger = Ledger()
        self.error: HeyGenError | None = None
        self.detached = False  # whether another process has the stream now
        self.told = False  # whether a call that is about the text has raised the error
        self._shown = False  # whether any has
        self._max_retries, self._random, self._settles = max_retries, random, settles
        self._backlog = Backlog(now)
        self._in_flight: Send | None = None
        self._sent_at = now
        self._flight_ends = False  # whether a flush or the end stands behind what is in flight
        self._doubt: Doubt | None = None
        self._gone: APIStatusError | None = None
        self._looks = 0
        self._closing = self._done = False
        self._final_lost = False  # whether the last append counted as lost, and may still come
        self._held = 0  # how many want no append to begin
        self._not_before = now
        self._retries = self._retried = self._settled = 0
        self._told_idle = False

    @classmethod
    def resume(
        cls,
        checkpoint: Checkpoint,
        *,
        now: float,
        max_retries: int,
        random: Callable[[], float],
        settles: bool = True,
    ) -> Speaker:
        """Return the speaker that goes on where another process took `checkpoint`."""
        speaker = cls(
            checkpoint.stream_id, now=now, max_retries=max_retries, random=random, settles=settles
        )
        speaker._restore(checkpoint, now)
        return speaker

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
    def busy(self) -> bool:
        """Whether an order is being carried out whose outcome changes what is unsent."""
        return not self.finished and (self._in_flight is not None or self._gone is not None)

    @property
    def stats(self) -> StreamStats:
        """The figures so far."""
        return StreamStats(
            appends=self.ledger.appends,
            retries=self._retried,
            bytes=self._backlog.taken_bytes,
            longest_wait=self._backlog.longest_wait,
            settled=self._settled,
            late=self.ledger.late,
        )

    @property
    def full(self) -> bool:
        """Whether so much is unsent that a writer should wait."""
        return self._backlog.full and not self.finished

    @property
    def unsent_text(self) -> str:
        """The text written and not acknowledged, that in flight or in doubt included."""
        return (self._unanswered or "") + self._backlog.pending

    @property
    def _unanswered(self) -> str | None:
        """The text of the append whose answer is outstanding or was lost, if there is one."""
        if self._doubt is not None:
            return self._doubt.text
        return self._in_flight.delta if self._in_flight else None

    def has_acknowledged(self, mark: int) -> bool:
        """Tell whether the text written up to `mark` (see `push`) is acknowledged."""
        return self._backlog.has_taken(mark)

    def check_flushed(self, mark: int) -> None:
        """Raise if the stream was cancelled or handed over before `mark` was acknowledged.

        Raises:
            AppendUnconfirmedError: it was cancelled with an append under way.
            StreamClosedError: it was not.
        """
        if not self.has_acknowledged(mark):
            raise left_off(self._unanswered, self._backlog.pending, detached=self.detached)

    def check_closed(self) -> None:
        """Raise as `check_flushed` if the stream was left before its closing was acknowledged."""
        if self.error is None and (self.detached or self.unsent_text):
            raise left_off(self._unanswered, self._backlog.pending, detached=self.detached)

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
        size_of(text)
        if error := self.failure(text):
            raise error
        if self.closed:
            raise StreamClosedError("This stream is closed; open a new one.", unsent_text=text)
        self._backlog.write(text, now)
        self._told_idle = self._told_idle and not text

    def push(self) -> int:
        """Let all text written so far go out, half words too; return the mark of its end."""
        return self._backlog.push()

    def close(self) -> None:
        """Let all text go out, the last of it with `final: true`."""
        self._closing = True

    def cancel(self) -> None:
        """Send nothing more."""
        self._done = True

    def hold(self) -> None:
        """Begin no append any more until `release`, which must be called as often."""
        self._held += 1

    def release(self) -> None:
        """Begin appends again."""
        self._held -= 1

    def detach(self) -> None:
        """Another process goes on from here; send nothing more."""
        self.detached = self._done = True

    def acknowledged(self, buffered_bytes: int, now: float, *, ok: object = True) -> None:
        """The append in flight was answered with this running total, and with this `ok`."""
        # Answers are read, but their scalars are not checked; `ok` is documented as always true.
        if type(buffered_bytes) is not int or ok is False:
            wrong = f"HeyGen answered ok: {ok!r}, buffered_bytes: {buffered_bytes!r}"
            self.failed(APIResponseValidationError(wrong), now)
            return
        sent = self._landed()
        if sent.probe and self._doubt is not None:
            self._probed(self._doubt, sent.delta, buffered_bytes, now)
            return
        self.ledger.acknowledged(sent.delta, buffered_bytes, self._sent_at)
        self._took(sent.delta, now, ended=self._flight_ends)
        if sent.final:
            self._doubt = None
            self._done = True

    def failed(self, error: HeyGenError, now: float) -> None:
        """The append in flight failed."""
        sent = self._landed()
        error.attempts = self._retries + 1  # in a row, to have one text taken
        unanswered = may_have_acted(error)
        gone = error if isinstance(error, GoneError | NotFoundError) else None
        if gone and sent.final and self._final_lost and self._doubt is None:
            # What closed the input may be the one that counted as lost.
            self._doubt = self._doubt_about(sent, error, now)
        elif self._doubt is None and not unanswered:
            self._backlog.put_back(sent.delta)  # provably not taken: it is the next to go
        if self._done:  # cancelled meanwhile
            if self._doubt is None and unanswered:
                self._doubt = self._doubt_about(sent, error, now)
            return
        if gone:
            self._gone = gone
            return
        if unanswered and not self._doubts(sent, error, now):
            return
        wait = None
        if unanswered or worth_repeating(error, Replay.TWICE):
            wait = backoff(
                error,
                retries_done=self._retries,
                max_retries=self._max_retries,
                jitter=self._random(),
            )
        if wait is None:
            self._give_up("what was to settle it failed", error)
            return
        self._retries += 1
        self._retried += 1
        log.warning(retry_line(self._retries, self._max_retries, "an append", wait, error))
        self._not_before = now + wait

    def ended(self, session: AvatarRealtimeStatusResponse | None, now: float) -> None:
        """The session was looked at after a 404 or 410; None if it could not be had."""
        if self._gone is None:
            raise RuntimeError("the session was not asked for")
        closing = end_of_stream(self.stream_id, self._gone, session)
        reason = end_reason_of(session)
        if self._doubt is None or self._doubt.is_nothing:
            self._fail(closing)
        elif self._doubt.final and reason == "final_marker":
            self._settled += 1
            self._took(self._doubt.text, now, ended=True)
            self._doubt, self._done = None, True
        elif self._doubt.final and not has_ended(session) and self._looks < MAX_LOOKS:
            # Its avatar still speaks; only the end says whether our marker closed the input.
            self._looks += 1
            self._not_before = now + POLL_EVERY
        else:
            self._give_up("the session takes no more text", closing, end_reason=reason)

    def died(self, problem: BaseException) -> None:
        """Whoever carries out the orders cannot go on."""
        if self.finished:
            return
        if not (self.unsent_text or self._in_flight or self._closing):
            return  # nothing is lost, and somebody else can carry out what comes
        error = as_heygen_error(problem)
        if self._doubt is None and self._in_flight is not None:
            self._doubt = self._doubt_about(self._landed(), error, 0.0)
        self._give_up("this end cannot go on", error)

    # Orders

    def next(self, now: float) -> Order:
        """Return what to do now. A `Send` is then in flight until it is answered or fails."""
        if self.finished:
            return Stop()
        if self._in_flight is not None or (self._held and self._gone is None):
            return Rest()
        if now < self._not_before:
            return Wait(self._not_before - now)
        if self._gone is not None:
            return AskSession()
        if self._doubt is not None:
            return self._settle(self._doubt, now)
        delta = self._backlog.next_delta(now, closing=self._closing)
        if not (delta or self._closing):
            return self._rest(now)
        if self.ledger.could_mislead(delta):
            others = self._backlog.other_sizes(delta)
            other = next((each for each in others if not self.ledger.could_mislead(each)), None)
            until = self._backlog.may_grow_until()
            if other is None and now < until and not self._closing:
                return Wait(until - now)
            delta = other or delta
        self._backlog.drop(len(delta))
        final = self._closing and not self._backlog.pending
        self._flight_ends = final or self._backlog.ends_at_flush(delta)
        return self._send(Send(delta, final=final), now)

    def _send(self, order: Send, now: float) -> Send:
        self._in_flight, self._sent_at = order, now
        return order

    def _rest(self, now: float) -> Wait | Rest | TellIdle:
        """Nothing may go out yet: wait for the half word's time, or until the input is idle."""
        held_until = self._backlog.held_until()
        if held_until is not None:
            return Wait(held_until - now)
        if self._told_idle:
            return Rest()
        idle = now - self._backlog.last_text
        if idle < IDLE_NOTICE:
            return Wait(IDLE_NOTICE - idle)
        self._told_idle = True
        return TellIdle(idle)

    def _landed(self) -> Send:
        sent, self._in_flight = self._in_flight, None
        if sent is None:
            raise RuntimeError("no append is in flight")
        return sent

    def _took(self, text: str, now: float, *, ended: bool) -> None:
        """HeyGen certainly holds `text`, the next of what was written."""
        self._retries = 0
        self._backlog.took(text, now, ended=ended)

    # Lost answers

    def _doubt_about(self, sent: Send, error: HeyGenError | None, now: float) -> Doubt:
        return Doubt(sent.delta, sent.final, self._flight_ends, now, error)

    def _doubts(self, sent: Send, error: HeyGenError, now: float) -> bool:
        """Note that `sent` went unanswered; tell whether that can be settled, or give up."""
        if self._doubt is not None:
            if sent.probe:
                self.ledger.probe_unanswered(sent.delta, may_come_for(error))
            # What the other process sent could look like this probe.
            if self._doubt.resumed and sent.probe:
                self._give_up("the probe for it went unanswered too", error)
            return self.error is None
        self._doubt = self._doubt_about(sent, error, now)
        self.ledger.doubt(sent.delta, may_come_for(error))
        if not self._settles:
            self._give_up("on_unconfirmed is 'raise'", error)
        elif self._doubt.is_empty_final:
            return True
        elif not self.ledger.trusted:
            self._give_up("HeyGen's count of bytes, which would tell, is not proven", error)
        elif not takes_space(self._backlog.tail, sent.delta, ended=self._backlog.tail_ended):
            self._give_up("it begins within a word, which a probe could break", error)
        return self.error is None

    def _settle(self, doubt: Doubt, now: float) -> Order:
        """Return what is to be done about the append in doubt."""
        if doubt.is_empty_final:
            # It adds nothing, however often it is taken.
            return self._send(Send("", final=True), now)
        pending = self._backlog.pending
        ended = doubt.ended or self._backlog.ends_at_flush(doubt.text)
        ended = ended or (self._closing and not pending)
        if not (pending or ended):  # the next character may soon be due
            if not doubt.text:
                return self._rest(now)
            if now < doubt.since + HOLD:
                return Wait(doubt.since + HOLD - now)
        size = self.ledger.probe_size()
        if size is None:
            self._give_up("no further probe could tell", doubt.error)
            return Stop()
        probe = doubt.probe(pending, size, tail=self._backlog.tail, ended=ended)
        if probe is not None:
            return self._send(Send(probe, final=False, probe=True), now)
        if not (pending or self._backlog.full):  # who has filled it waits, and writes no more
            return self._rest(now)
        self._give_up("it ends within a word, which a probe could break", doubt.error)
        return Stop()

    def _probed(self, doubt: Doubt, probe: str, buffered_bytes: int, now: float) -> None:
        """A probe was answered."""
        verdict = self.ledger.settle(probe, buffered_bytes, self._sent_at, now)
        # As many bytes of probes may another process have sent before it died.
        small = doubt.resumed and len(doubt.text.encode()) <= doubt.retries
        if verdict is Verdict.UNKNOWN or (verdict is Verdict.TAKEN and small):
            self._give_up("the total that HeyGen gave next does not tell", doubt.error)
            return
        self._doubt = None
        self._settled += 1
        self._final_lost = self._final_lost or (doubt.final and verdict is Verdict.LOST)
        if verdict is Verdict.LOST and doubt.text:
            # It goes again, and then the rest with the whitespace it began with.
            self._backlog.put_back(doubt.text)
            return
        self._took(doubt.text, now, ended=doubt.ended)
        if self._backlog.pending[:1] == probe[0]:
            self._took(self._backlog.drop(1), now, ended=False)

    def _give_up(
        self, why: str, cause: HeyGenError | None, *, end_reason: str | None = None
    ) -> None:
        """Fail: with what is uncertain, if anything is."""
        doubt, self._doubt = self._doubt, None
        if doubt is None:
            self._fail(cause or HeyGenError(why))
            return
        had = doubt.had if doubt.resumed else 0
        text = doubt.text + self._backlog.drop(had)
        self._fail(unconfirmed(text, why, cause, final=doubt.final, end_reason=end_reason))

    def _fail(self, error: HeyGenError) -> None:
        error.unsent_text = self._backlog.pending
        self.error = error

    # Changing hands

    def checkpoint(self, *, owned: bool, detached: bool = False) -> Checkpoint:
        """Return what another process needs to go on; `detached` if nothing more is sent here."""
        sent, doubt = self._in_flight, self._doubt
        probes = self.ledger.unanswered_probes if doubt is not None else []
        if sent is not None and sent.probe:
            probes.append(sent.delta)
        if doubt is None and sent is not None:
            doubt = self._doubt_about(sent, None, 0.0)
        return Checkpoint(
            stream_id=self.stream_id,
            owned=owned,
            detached=detached,
            unsent_text=self._backlog.pending,
            unanswered=doubt.text if doubt else None,
            final=bool(doubt and doubt.final),
            ended=bool(doubt and doubt.ended),
            resumed=bool(doubt and doubt.resumed),
            had=doubt.had if doubt else 0,
            retries=self._max_retries + (doubt.retries if doubt else 0),
            probes=probes,
            tail=self._backlog.tail,
            tail_ended=self._backlog.tail_ended,
            ledger=self.ledger.to_json(),
        )

    def _restore(self, checkpoint: Checkpoint, now: float) -> None:
        self.ledger = Ledger.from_json(checkpoint.ledger, now)
        backlog = self._backlog
        backlog.tail, backlog.tail_ended = checkpoint.tail, checkpoint.tail_ended
        unanswered = checkpoint.unanswered or ""
        backlog.write(unanswered + checkpoint.unsent_text, now)
        if checkpoint.unanswered is None and checkpoint.detached:
            return
        backlog.drop(len(unanswered))
        had = checkpoint.had if checkpoint.detached else len(checkpoint.unsent_text)
        resumed = checkpoint.resumed or not checkpoint.detached
        self._closing = checkpoint.final
        doubt = Doubt(
            unanswered,
            checkpoint.final,
            ended=checkpoint.ended if unanswered else checkpoint.tail_ended,
            since=now,
            resumed=resumed,
            had=had,
            retries=checkpoint.retries,
        )
        self._doubt = doubt
        self.ledger.doubt(unanswered, SLOWEST, checkpoint.probes)
        if doubt.is_empty_final:
            return
        if not (self._settles and self.ledger.trusted):
            if unanswered or had:
                self._give_up("another process may have sent it, and no count can tell", None)
            else:
                self._doubt = None  # nothing that is known here is in doubt
        elif resumed and len(checkpoint.probes) > (not checkpoint.resumed):
            # What the other process sent after several of its probes could look like one of them.
            self._give_up("another process may have sent it, and the count fits either", None)
        elif unanswered and not takes_space(backlog.tail, unanswered, ended=backlog.tail_ended):
            self._give_up("it begins within a word, which a probe could break", None)
