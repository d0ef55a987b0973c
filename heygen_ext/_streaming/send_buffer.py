"""The text that was written and is not confirmed: which part may be sent, and when. Pure.

Positions are characters since the start of the stream. Times are seconds on the driver's clock.
Text is confirmed when HeyGen certainly holds it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from .segmentation import cut_within, last_space, movable_space, utf8_size, word_end

HOLD = 0.150
"""Seconds that a half-written word waits for its end."""

MAX_UNSENT_BYTES = 64 * 1024
"""UTF-8 bytes written and not confirmed beyond which `write` blocks."""

_MAX_SHORTENED = 16  # words that are left for later, at most, to change a delta's size

# Characters: 64 KiB at most, unless one grapheme is longer. HeyGen does not document a limit.
_MAX_DELTA = 16 * 1024


class SendBuffer:
    """The text to send, and the end of the text that is confirmed.

    - `pending`: the text that is neither in flight nor unconfirmed.
    - `tail`: the last characters that were confirmed; `tail_ended`: whether a flush or the end of
      the text followed them.
    - `last_text`: when text was last written or confirmed.
    - `confirmed_bytes`: in UTF-8.
    - `longest_wait`: the longest time in seconds from the write of a text to its confirmation.
    """

    def __init__(self, now: float) -> None:
        self.pending = ""
        self.tail, self.tail_ended = "", False
        self.last_text = now
        self.confirmed_bytes = 0
        self.longest_wait = 0.0
        self._writes: deque[tuple[int, float]] = deque()  # (end, time) of each unconfirmed write
        self._written = self._confirmed = 0
        self._unsent_bytes = 0
        self._keep_whole = 0  # characters of `pending` that were sent as one delta before
        self._flush_to = -1  # the end of what a flush sends without waiting for whole words

    @property
    def full(self) -> bool:
        """Whether the unsent text exceeds the limit, so that writers wait."""
        return self._unsent_bytes > MAX_UNSENT_BYTES

    def write(self, text: str, now: float) -> None:
        """Add text.

        Raises:
            UsageError: `text` is not a str, or cannot be encoded.
        """
        size = utf8_size(text)
        if not text:
            return
        self.pending += text
        self._written += len(text)
        self._writes.append((self._written, now))
        self._unsent_bytes += size
        self.last_text = now

    def flush(self) -> int:
        """Let all text written so far be sent, half words too; return the position of its end."""
        self._flush_to = self._written
        self.tail_ended = self.tail_ended or self._written == self._confirmed
        return self._written

    def is_confirmed(self, position: int) -> bool:
        """Return whether the text up to `position` (see `flush`) is confirmed."""
        return self._confirmed >= position

    def ends_at_flush(self, text: str) -> bool:
        """Return whether a flush follows right after `text`, the next text to be confirmed."""
        return self._flush_to == self._confirmed + len(text)

    def next_delta(self, now: float, *, closing: bool) -> str:
        """Return the text that may be sent now; it stays pending until `remove`."""
        end = len(self.pending) if closing else self._ready(now)
        cut = cut_within(self.pending[:end], _MAX_DELTA)
        return self.pending[: max(cut, self._keep_whole)]

    def may_grow_until(self) -> float:
        """Return until when the next delta can wait for more text; 0.0 if it must not wait."""
        if self._flush_to > self._confirmed or self._keep_whole or not self._writes:
            return 0.0
        return self._writes[0][1] + HOLD

    def other_sizes(self, delta: str) -> Iterator[str]:
        """Yield what may be sent instead of `delta`: with the space after it, or fewer words."""
        if space := movable_space(self.pending[len(delta) :]):
            yield delta + space
        for _ in range(_MAX_SHORTENED):
            end = last_space(delta)
            if not end or end < self._keep_whole:
                return
            delta = delta[:end]
            yield delta

    def remove(self, characters: int) -> str:
        """Remove the next characters from the pending text and return them."""
        self._keep_whole = 0
        removed, self.pending = self.pending[:characters], self.pending[characters:]
        return removed

    def put_back(self, text: str) -> None:
        """Put `text`, which was not accepted, back in front of the pending text.

        It is sent again as a whole, possibly with more text after it. The reason: another process
        that resumes from a checkpoint with this text in flight takes a growth of exactly this size
        as this text. A part of it plus some probes must not look the same.
        """
        self.pending = text + self.pending
        self._keep_whole = len(text)

    def confirm(self, text: str, now: float, *, ends_word: bool) -> None:
        """Record that HeyGen holds `text`, the next of what was written.

        `ends_word`: whether a flush or the end of the text follows it.
        """
        ends_word = ends_word or self.ends_at_flush(text)
        self._confirmed += len(text)
        oldest = now
        while self._writes and self._writes[0][0] <= self._confirmed:
            oldest = min(oldest, self._writes.popleft()[1])
        self.longest_wait = max(self.longest_wait, now - oldest)
        size = len(text.encode())
        self._unsent_bytes -= size
        self.confirmed_bytes += size
        if text:
            self.last_text = now
            self.tail, self.tail_ended = (self.tail + text)[-2:], ends_word

    def held_until(self, start: int = 0) -> float | None:
        """Return until when the half word after `start` waits; None if there is no half word."""
        rest = self.pending[start:]
        if not rest.strip():
            return None
        letter = self._confirmed + start + len(rest) - len(rest.lstrip())
        since = self.last_text
        for end, at in reversed(self._writes):
            if end <= letter:
                break
            since = at
        return since + HOLD

    def _ready(self, now: float) -> int:
        if self.full:  # a writer waits, so nothing that is held back gets its end
            return len(self.pending)
        end = max(word_end(self.pending), self._flush_to - self._confirmed)
        held_until = self.held_until(end)
        return len(self.pending) if held_until is not None and now >= held_until else end
