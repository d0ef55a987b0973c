"""The text that was written and is not acknowledged: what of it may go out, and when. Pure.

Positions are characters since the start of the stream, times seconds on the driver's clock.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from .segmentation import cut_within, last_space, movable_space, size_of, word_end

HOLD = 0.150
"""Seconds that a half word waits for its other half."""

MAX_UNSENT_BYTES = 64 * 1024
"""UTF-8 bytes written and not acknowledged beyond which `write` blocks."""

_FEWER = 16  # words, at most, that are left for later to have another size

# Characters, 64 KiB at most unless one grapheme is longer: what HeyGen takes at most is unknown.
_MAX_DELTA = 16 * 1024


class Backlog:
    """Text waiting to be sent, and the end of what was taken.

    `pending` is neither in flight nor in doubt; `tail` the last characters that were taken, and
    `tail_ended` whether a flush or the end stood behind them; `last_text` when text was last
    written or taken; `taken_bytes` in UTF-8; `longest_wait` the most seconds that text waited to be
    taken.
    """

    def __init__(self, now: float) -> None:
        self.pending = ""
        self.tail, self.tail_ended = "", False
        self.last_text = now
        self.taken_bytes = 0
        self.longest_wait = 0.0
        self._writes: deque[tuple[int, float]] = deque()  # (end, time) of each not yet taken
        self._written = self._taken = 0
        self._unsent_bytes = 0
        self._again = 0  # how much of `pending` went out together before
        self._push_to = -1  # what a flush sends without waiting for whole words

    @property
    def full(self) -> bool:
        """Whether so much is unsent that a writer should wait."""
        return self._unsent_bytes > MAX_UNSENT_BYTES

    def write(self, text: str, now: float) -> None:
        """Add text; see `size_of` for what it raises."""
        size = size_of(text)
        if not text:
            return
        self.pending += text
        self._written += len(text)
        self._writes.append((self._written, now))
        self._unsent_bytes += size
        self.last_text = now

    def push(self) -> int:
        """Let all text written so far go out, half words too; return the mark of its end."""
        self._push_to = self._written
        self.tail_ended = self.tail_ended or self._written == self._taken
        return self._written

    def has_taken(self, mark: int) -> bool:
        """Tell whether the text up to `mark` (see `push`) was taken."""
        return self._taken >= mark

    def ends_at_flush(self, text: str) -> bool:
        """Tell whether a flush stands just behind `text`, the next to be taken."""
        return self._push_to == self._taken + len(text)

    def next_delta(self, now: float, *, closing: bool) -> str:
        """Return what may go out now; it stays pending until `drop`."""
        end = len(self.pending) if closing else self._ready(now)
        cut = cut_within(self.pending[:end], _MAX_DELTA)
        return self.pending[: max(cut, self._again)]

    def may_grow_until(self) -> float:
        """Return until when what may go out can wait for more, or 0.0 if somebody waits for it."""
        if self._push_to > self._taken or self._again or not self._writes:
            return 0.0
        return self._writes[0][1] + HOLD

    def other_sizes(self, delta: str) -> Iterator[str]:
        """Yield what may go out as well as `delta`: it and the space behind it, or fewer words."""
        if space := movable_space(self.pending[len(delta) :]):
            yield delta + space
        for _ in range(_FEWER):
            end = last_space(delta)
            if not end or end < self._again:
                return
            delta = delta[:end]
            yield delta

    def drop(self, characters: int) -> str:
        """Take the next characters off the pending text, and return them."""
        self._again = 0
        dropped, self.pending = self.pending[:characters], self.pending[characters:]
        return dropped

    def put_back(self, text: str) -> None:
        """Have `text`, which was not taken, be the next to go: all of it, with what comes.

        A process that goes on from a checkpoint takes a growth of just this size as this text. A
        part of it together with some probes must not look like it.
        """
        self.pending = text + self.pending
        self._again = len(text)

    def took(self, text: str, now: float, *, ended: bool) -> None:
        """`text`, the next of what was written, was taken; `ended` as `tail_ended`."""
        ended = ended or self.ends_at_flush(text)
        self._taken += len(text)
        oldest = now
        while self._writes and self._writes[0][0] <= self._taken:
            oldest = min(oldest, self._writes.popleft()[1])
        self.longest_wait = max(self.longest_wait, now - oldest)
        size = len(text.encode())
        self._unsent_bytes -= size
        self.taken_bytes += size
        if text:
            self.last_text = now
            self.tail, self.tail_ended = (self.tail + text)[-2:], ended

    def held_until(self, start: int = 0) -> float | None:
        """Return when the half word behind `start` need not wait any more; None: there is none."""
        rest = self.pending[start:]
        if not rest.strip():
            return None
        letter = self._taken + start + len(rest) - len(rest.lstrip())
        since = self.last_text
        for end, at in reversed(self._writes):
            if end <= letter:
                break
            since = at
        return since + HOLD

    def _ready(self, now: float) -> int:
        end = max(word_end(self.pending), self._push_to - self._taken)
        held_until = self.held_until(end)
        return len(self.pending) if held_until is not None and now >= held_until else end
