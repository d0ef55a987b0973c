"""When the next part of the text is sent, and how long the sender waits for more. Pure.

All times are seconds on the driver's clock.
"""

from __future__ import annotations

from .actions import Idle, NotifyIdle, Send, Wait
from .byte_count import ByteCount
from .send_buffer import SendBuffer
from .state import StreamState

IDLE_NOTICE = 20.0
"""Seconds without text after which the caller is notified; HeyGen ends the session after 30."""

FINAL_HOLD = 20.0
"""Seconds after the last text for which the final marker waits until the playback URL was seen."""


class AppendPlanner:
    """Chooses the next append of a stream on which no append is in flight or unconfirmed."""

    def __init__(self, buffer: SendBuffer, count: ByteCount, state: StreamState) -> None:
        self._buffer, self._count, self._state = buffer, count, state
        self._notified_idle = False

    def text_written(self) -> None:
        """Record that the caller wrote text, so that it is notified of the next idle time too."""
        self._notified_idle = False

    def next_append(self, now: float) -> Send | Wait | None:
        """Return the next append, taken out of the buffer; None if no text may be sent yet."""
        buffer, count, closing = self._buffer, self._count, self._state.closing
        delta = buffer.next_delta(now, closing=closing)
        final_due = closing and now >= self._final_held_until
        if not (delta or final_due):
            return None
        if count.could_mislead(delta):
            # If this append got no response, it might never be settled: take other words, or wait
            # a moment for more text.
            others = buffer.other_sizes(delta)
            other = next((each for each in others if not count.could_mislead(each)), None)
            until = buffer.may_grow_until()
            if other is None and now < until and not (closing or buffer.full):
                return Wait(until - now)
            delta = other or delta
        buffer.remove(len(delta))
        ends_text = closing and not buffer.pending
        ends_word = ends_text or buffer.ends_at_flush(delta)
        return Send(delta, final=ends_text and final_due, ends_word=ends_word)

    def wait_for_text(self, now: float) -> Wait | Idle | NotifyIdle:
        """Wait until the half word has waited long enough, or until the input counts as idle."""
        held_until = self._buffer.held_until()
        if held_until is not None:
            return Wait(held_until - now)
        if self._state.closing:
            return Wait(self._final_held_until - now)
        if self._notified_idle:
            return Idle()
        idle = now - self._buffer.last_text
        if idle < IDLE_NOTICE:
            return Wait(IDLE_NOTICE - idle)
        self._notified_idle = True
        return NotifyIdle(idle)

    @property
    def _final_held_until(self) -> float:
        """Until when the input stays open for those who await the playback URL; 0.0: it need not.

        HeyGen ends a session after 30 s without text, so the wait counts from the last text.
        """
        return self._buffer.last_text + FINAL_HOLD if self._state.final_holders else 0.0
