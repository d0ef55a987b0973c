"""Settles an append that got no response: was it accepted, and what is sent next? Pure.

An append has no idempotency key. If its response is lost, sending it again could make the avatar
speak the text twice, and leaving it out could lose it. HeyGen's byte count decides: a probe, one
whitespace character where possible, is sent alone, and the total in its response shows whether the
append before it was counted.

- A chunk ends before whitespace, so the next character to send is usually whitespace. It goes ahead
  as the probe, and nothing is added to the text.
- Total grew by both: the append was accepted. The text goes on after the probe's whitespace.
- Total grew by the probe alone: the append was lost. It is sent again, and the rest follows *with*
  its whitespace, so that no two words run together. The session then holds one whitespace
  character more than was written, which is not audible.
- Anything else, or a count that is not proven: `AppendUnconfirmedError`. The client never guesses.
"""

from __future__ import annotations

from ..errors import AppendUnconfirmedError, HeyGenError
from .actions import Send, Wait
from .byte_count import LONGEST_LATE_WINDOW, ByteCount, Verdict
from .checkpoint import Checkpoint
from .retries import Retries
from .segmentation import may_insert_space
from .send_buffer import HOLD, SendBuffer
from .unconfirmed import UnconfirmedAppend, late_arrival_window, unconfirmed_error

_ENDS_WITHIN_A_WORD = (
    "it ends in the middle of a word, and the probe, a space, would split the word"
)
_WITHIN_A_WORD = "it begins in the middle of a word, and the probe, a space, would split the word"


class Settlement:
    """Settles one unconfirmed append at a time.

    - `append`: the unconfirmed append; None if there is none.
    - `settled`: how many appends were proven accepted or lost.
    - `final_lost`: the append that closes the input counted as lost once, and can still arrive.

    A method that gives up returns the error that the stream fails with.
    """

    def __init__(
        self, count: ByteCount, buffer: SendBuffer, retries: Retries, *, enabled: bool
    ) -> None:
        self.append: UnconfirmedAppend | None = None
        self.settled = 0
        self.final_lost = False
        self._count, self._buffer, self._retries = count, buffer, retries
        self._enabled = enabled  # False: on_unconfirmed is "raise"

    def open(self, sent: Send, error: HeyGenError | None, now: float) -> None:
        """Note that it is unknown whether `sent` was accepted."""
        self.append = UnconfirmedAppend(sent.delta, sent.final, sent.ends_word, now, error)

    def unanswered(self, sent: Send, error: HeyGenError, now: float) -> HeyGenError | None:
        """Record that `sent` failed with `error` and may have been accepted."""
        window = late_arrival_window(error)
        if self.append is not None:
            if sent.probe:
                self._count.probe_unanswered(sent.delta, window)
                if self.append.inherited:
                    # What the other process sent could look like this probe.
                    return self.give_up("the probe for it got no response either", error)
            return None  # else it is an empty final append, which is simply sent again
        self.open(sent, error, now)
        self._count.append_unanswered(sent.delta, window)
        tail, tail_ended = self._buffer.tail, self._buffer.tail_ended
        if not self._enabled:
            return self.give_up("on_unconfirmed is 'raise'", error)
        if sent.final and not sent.delta:
            return None
        if not self._count.trusted:
            return self.give_up("HeyGen's byte count is not proven yet", error)
        if not may_insert_space(tail, sent.delta, ends_word=tail_ended):
            # If the append was lost, the probe would stand between the two parts of the word.
            return self.give_up(_WITHIN_A_WORD, error)
        return None

    def next(self, now: float, *, closing: bool) -> Send | Wait | HeyGenError | None:
        """Return what to do about the unconfirmed append; None: nothing before more text comes."""
        append, buffer = self._open_append(), self._buffer
        if append.is_empty_final:
            # It adds no text, however often it is accepted.
            return Send("", final=True, ends_word=append.ends_word)
        pending = buffer.pending
        ends_word = append.ends_word or buffer.ends_at_flush(append.text)
        ends_word = ends_word or (closing and not pending)
        if not (pending or ends_word):
            # The next character decides where the probe may stand; it may come soon.
            if not append.text:
                return None
            if now < append.since + HOLD:
                return Wait(append.since + HOLD - now)
        size = self._count.probe_size()
        if size is None:
            return self.give_up("no further request could show whether it arrived", append.error)
        probe = append.probe(pending, size, tail=buffer.tail, ends_word=ends_word)
        if probe is not None:
            return Send(probe, final=False, probe=True)
        if not (pending or buffer.full):  # a writer that waits on a full buffer writes no more
            return None
        return self.give_up(_ENDS_WITHIN_A_WORD, append.error)

    def probe_answered(
        self, probe: str, total: int, sent_at: float, now: float
    ) -> HeyGenError | None:
        """Record that the probe, sent at `sent_at`, was answered with this running total."""
        append, buffer = self._open_append(), self._buffer
        verdict = self._count.settle(probe, total, sent_at, now)
        # Another process may have sent as many bytes of probes before it died, so growth by a text
        # that is not larger proves nothing.
        small = append.inherited and len(append.text.encode()) <= append.other_probes
        if verdict is Verdict.UNKNOWN or (verdict is Verdict.ACCEPTED and small):
            why = "HeyGen's next byte count does not prove either outcome"
            return self.give_up(why, append.error)
        self.append = None
        self.settled += 1
        self.final_lost = self.final_lost or (append.final and verdict is Verdict.LOST)
        if verdict is Verdict.LOST and append.text:
            buffer.put_back(append.text)  # the rest follows with the whitespace it began with
            return None
        self._confirm(append.text, now, ends_word=append.ends_word)
        if buffer.pending[:1] == probe[0]:
            self._confirm(buffer.remove(1), now, ends_word=False)
        return None

    def final_confirmed(self, now: float) -> None:
        """Record that the session's end reason proves that its last append was accepted."""
        append, self.append = self._open_append(), None
        self.settled += 1
        self._confirm(append.text, now, ends_word=True)

    def give_up(
        self, why: str, cause: HeyGenError | None, *, end_reason: str | None = None
    ) -> AppendUnconfirmedError:
        """Return the error that says what stays uncertain, and why."""
        append, self.append = self._open_append(), None
        maybe_sent = append.maybe_sent if append.inherited else 0
        text = append.text + self._buffer.remove(maybe_sent)
        return unconfirmed_error(text, why, cause, final=append.final, end_reason=end_reason)

    def restore(self, checkpoint: Checkpoint, now: float) -> HeyGenError | None:
        """Take over what a checkpoint leaves open.

        If the other process was not detached, it may have gone on after the checkpoint: it may
        have sent the text it had, more text, or probes. Then even a checkpoint without an append
        in flight is asked about with a probe, and all its unsent text may have been sent.
        """
        text = checkpoint.unanswered or ""
        inherited = checkpoint.inherited or not checkpoint.detached
        maybe_sent = checkpoint.maybe_sent if checkpoint.detached else len(checkpoint.unsent_text)
        self.append = UnconfirmedAppend(
            text,
            checkpoint.final,
            ends_word=checkpoint.ends_word if text else checkpoint.tail_ended,
            since=now,
            inherited=inherited,
            maybe_sent=maybe_sent,
            other_probes=checkpoint.other_probes,
        )
        # A checkpoint does not say how a request failed, so the longest window applies.
        self._count.append_unanswered(text, LONGEST_LATE_WINDOW, checkpoint.probes)
        tail, tail_ended = self._buffer.tail, self._buffer.tail_ended
        if self.append.is_empty_final:
            return None
        if not (self._enabled and self._count.trusted):
            if text or maybe_sent:
                why = "another process may have sent it, and there is no proven byte count"
                return self.give_up(why, None)
            self.append = None  # nothing that is known here is open
        elif inherited and len(checkpoint.probes) > (not checkpoint.inherited):
            # What the other process sent after several of its probes could look like one of them.
            why = "another process may have sent it, and the byte count cannot show which"
            return self.give_up(why, None)
        elif text and not may_insert_space(tail, text, ends_word=tail_ended):
            return self.give_up(_WITHIN_A_WORD, None)
        return None

    def _open_append(self) -> UnconfirmedAppend:
        if self.append is None:
            raise RuntimeError("no append is unconfirmed")
        return self.append

    def _confirm(self, text: str, now: float, *, ends_word: bool) -> None:
        self._retries.reset()
        self._buffer.confirm(text, now, ends_word=ends_word)
