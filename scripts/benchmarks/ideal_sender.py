"""The ideal sender of tokens, simulated: what the text stream is compared with.

It shares no code with the package, so that it can find a mistake there.
"""

from __future__ import annotations

import statistics
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import NamedTuple

HOLD = 0.150  # seconds that half a word may wait for its end


class Append(NamedTuple):
    """One append: how many characters, when it began, when it was acknowledged."""

    characters: int
    begin: float
    end: float


@dataclass
class Record:
    """What happened in one run. Times are seconds of the monotonic clock."""

    tokens: list[str] = field(default_factory=list)
    written: list[float] = field(default_factory=list)
    """The time before the `write` of each token."""
    closed: float = 0.0
    """The time before `close`."""
    appends: list[Append] = field(default_factory=list)

    def mean_latency(self, appends: list[Append]) -> float:
        """Return the mean time from the write of a token to the end of the append that has it."""
        sent, total = [], 0
        for append in appends:
            total += append.characters
            sent.append(total)
        latencies, end = [], 0
        for token, written in zip(self.tokens, self.written, strict=True):
            end += len(token)
            latencies.append(appends[bisect_left(sent, end)].end - written)
        return statistics.mean(latencies)

    def mean_round_trip(self) -> float:
        """Return the mean duration of the appends."""
        return statistics.mean(append.end - append.begin for append in self.appends)


def ideal_appends(record: Record, round_trip: float) -> list[Append]:
    """Simulate the ideal sender for the same tokens at the same times.

    It has one append in flight at a time. Each begins as early and is as large as possible, ends
    before whitespace, and takes `round_trip` seconds. Half a word waits for its end, at most `HOLD`
    or until the end of the text.
    """
    text = "".join(record.tokens)
    arrived = [
        written
        for token, written in zip(record.tokens, record.written, strict=True)
        for _ in range(len(token))
    ]
    moments = sorted({*record.written, *(at + HOLD for at in record.written), record.closed})
    appends: list[Append] = []
    sent, free = 0, 0.0
    while sent < len(text):
        later = moments[bisect_right(moments, free) :]
        for now in (free, *later):
            size = _sendable(text, arrived, sent, now, closed=now >= record.closed)
            if size:
                break
        else:
            raise RuntimeError("the ideal sender never finished")
        appends.append(Append(size, now, now + round_trip))
        sent, free = sent + size, now + round_trip
    return appends


def _sendable(text: str, arrived: list[float], sent: int, now: float, *, closed: bool) -> int:
    """Return how many characters can be sent now."""
    available = bisect_right(arrived, now)
    if closed or available <= sent:
        return available - sent
    end = available
    while end > sent and not text[end - 1].isspace():
        end -= 1
    last_word = end  # where the last word begins, of which the end may be missing
    while end > sent and text[end - 1].isspace():
        end -= 1
    if last_word < available and now >= arrived[last_word] + HOLD:
        return available - sent
    return end - sent
