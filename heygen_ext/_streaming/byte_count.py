"""What HeyGen's byte count proves about appends that got no response. Pure arithmetic.

An append has no idempotency key. The response's `buffered_bytes`, the running total of text bytes
in the session, is the only evidence of what HeyGen accepted. All sizes here are UTF-8 bytes, the
unit that HeyGen's API document names.
"""

from __future__ import annotations

import enum
import logging
from collections.abc import Iterable
from typing import Any

log = logging.getLogger("heygen_ext")

_PROOFS_NEEDED = 2  # appends that grow the total by exactly their size, before it is trusted
_LARGEST_PROBE = 16  # bytes of whitespace; a longer run could be audible as a pause
_MAX_LATE = 16  # lost requests that are tracked; while there are more, nothing is settled

LONGEST_LATE_WINDOW = 60.0
"""Seconds for which a request that failed can still reach HeyGen. An assumption."""


class Verdict(enum.Enum):
    """What became of an append that got no response."""

    ACCEPTED = "accepted"
    LOST = "lost"
    UNKNOWN = "unknown"


class ByteCount:
    """The totals that HeyGen reported, and what follows from them.

    - `buffered_bytes`: the total in HeyGen's last response; 0 before the first.
    - `appends`: the number of responses.
    - `late`: how often a request was accepted after it had counted as lost.

    The first total is only a base, because it is unknown whether HeyGen counts the text that the
    session was created with. Two more responses that grow the total by exactly what was sent prove
    that it counts bytes. If a total then disagrees for no known reason, the count is never trusted
    again: the server may count characters, or the text left to say, or another client may write
    to the session.
    """

    def __init__(self) -> None:
        self.buffered_bytes = self.appends = self.late = 0
        self._proofs = -1  # -1: there is no base yet
        self._disproven = False
        self._multibyte_seen = False  # whether the proof includes characters of several bytes
        # The append to settle, its probes that got no response either, and for how many seconds
        # each of these requests can still arrive.
        self._text, self._window = "", 0.0
        self._probes: list[tuple[str, float]] = []
        # Requests that count as lost and can still arrive: (text, until when).
        self._late_requests: list[tuple[str, float]] = []

    @property
    def trusted(self) -> bool:
        """Whether the total is proven to count bytes, so that a lost response can be settled."""
        return self._proofs >= _PROOFS_NEEDED and not self._disproven

    def acknowledged(self, text: str, total: int, sent_at: float) -> None:
        """Record that an append of `text`, sent at `sent_at`, was answered with `total`."""
        size = _size(text)
        excess = total - self.buffered_bytes - size
        late = _sums(_size(lost) for lost, _ in self._late_requests[-_MAX_LATE:])
        self._record(total, sent_at)
        if self._proofs < 0:
            self._proofs = 0
        elif excess == 0:
            self._proofs += size > 0
            self._multibyte_seen = self._multibyte_seen or size > len(text)
        elif _has(late, excess):
            # The total does not show which of them arrived, so all of them can still arrive.
            self._note_late()
        else:
            self._distrust(size, size + excess)

    def repeats(self, text: str, total: int) -> bool:
        """Return whether `total` cannot be the response to an append of `text`.

        Once the count is proven, text makes the total grow. A total that did not grow belongs to an
        earlier request: a proxy may deliver a response twice.
        """
        return self.trusted and total < self.buffered_bytes + bool(text)

    def could_mislead(self, text: str) -> bool:
        """Return whether an append of `text` might be impossible to settle if it gets no response.

        That is so if its size, within the one or two bytes of lost probes, equals the size of other
        lost requests that can still arrive. Lost requests with the same text are not counted: if
        one of them arrives in place of this append, the text is the same.
        """
        if len(self._late_requests) > _MAX_LATE:
            return False  # no size can be settled now, so another size would not help
        others = (_size(lost) for lost, _ in self._late_requests if lost != text)
        late = _sums(others) - 1  # without the empty sum
        return any(_has(late, _size(text) + probe) for probe in range(-2, 3))

    def append_unanswered(self, text: str, window: float, probes: Iterable[str] = ()) -> None:
        """Record that an append of `text` got no response, nor did the `probes` after it.

        Each of these requests can still arrive for `window` seconds.
        """
        self._text, self._window = text, window
        self._probes = [(probe, window) for probe in probes]

    def probe_unanswered(self, probe: str, window: float) -> None:
        """Record that a probe got no response; it can still arrive for `window` seconds."""
        self._probes.append((probe, window))

    @property
    def unanswered_probes(self) -> list[str]:
        """The probes for the unconfirmed append that got no response."""
        return [probe for probe, _ in self._probes]

    def probe_size(self) -> int | None:
        """Return how many bytes the next probe needs, or None if no probe can decide.

        With a probe of that size the next total tells whether the append was accepted, no matter
        which probes were accepted. If this probe gets no response either, the one after it tells.
        """
        if not self._text:
            return 1
        # While all text was ASCII, the total may count characters or UTF-16 units instead of bytes.
        units = ("utf-8",) if self._multibyte_seen else ("utf-8", "utf-16-le", "utf-32-le")
        widths = {"utf-8": 1, "utf-16-le": 2, "utf-32-le": 4}
        sizes = [len(self._text.encode(unit)) // widths[unit] for unit in units]
        for size in range(1, _LARGEST_PROBE + 1):
            lost = _sums([*map(_size, self.unanswered_probes), size])
            if not any(lost & (lost << each) for each in sizes):
                return size
        return None

    def settle(self, probe: str, total: int, sent_at: float, now: float) -> Verdict:
        """Record that a probe, sent at `sent_at`, was answered with `total`.

        Returns what became of the unconfirmed append. Whatever counts as lost from `now` on is
        remembered for as long as it can still arrive.
        """
        growth = total - self.buffered_bytes
        late_texts, append = [text for text, _ in self._late_requests], _size(self._text)
        self._record(total, sent_at)
        if len(late_texts) > _MAX_LATE:
            return Verdict.UNKNOWN
        # The possible growth if the append was lost, and if it was accepted.
        lost = _sums(map(_size, self.unanswered_probes)) << _size(probe)
        accepted = lost << append
        # A lost request that arrives just now can make one outcome look like the other. One with
        # the text of the append is the exception: it takes the append's place.
        late = _sums(map(_size, late_texts))
        if not _has(lost | accepted, growth):
            if _has_with_late(lost | accepted, late, growth):
                self._note_late()
            else:
                self._distrust(_size(probe), growth)
            return Verdict.UNKNOWN
        is_lost = _has(lost, growth)
        others = _sums(_size(text) for text in late_texts if text != self._text)
        if _has_with_late(accepted, late, growth) or _has_with_late(lost, others, growth):
            return Verdict.UNKNOWN
        # If an older request had the same text, it is open which of the two was accepted.
        if append and (is_lost or self._text in late_texts):
            self._late_requests.append((self._text, now + self._window))
        self._late_requests.extend((text, now + seconds) for text, seconds in self._probes)
        return Verdict.LOST if is_lost else Verdict.ACCEPTED

    def to_json(self) -> dict[str, Any]:
        """Return what another process needs to go on counting."""
        return {
            "buffered_bytes": self.buffered_bytes,
            "appends": self.appends,
            "proofs": self._proofs,
            "disproven": self._disproven,
            "multibyte_seen": self._multibyte_seen,
            "late": self.late,
            "late_requests": [text for text, _ in self._late_requests[-_MAX_LATE - 1 :]],
        }

    @classmethod
    def from_json(cls, value: dict[str, Any], now: float) -> ByteCount:
        """Return the count that `to_json` described."""
        count = cls()
        count.buffered_bytes, count.appends = value["buffered_bytes"], value["appends"]
        count._proofs, count._disproven = value["proofs"], value["disproven"]
        count._multibyte_seen, count.late = value["multibyte_seen"], value["late"]
        count._late_requests.extend(
            (text, now + LONGEST_LATE_WINDOW) for text in value["late_requests"]
        )
        return count

    def _record(self, total: int, sent_at: float) -> None:
        """Record a total, and forget lost requests whose time was over when it was requested.

        A request that arrived in its time shows in this total, but not in an earlier one.
        """
        self.buffered_bytes = total
        self.appends += 1
        self._late_requests = [
            (text, until) for text, until in self._late_requests if sent_at < until
        ]

    def _note_late(self) -> None:
        self.late += 1
        log.warning(
            "HeyGen accepted text after it had counted as lost and was sent again; it may be "
            "spoken twice"
        )

    def _distrust(self, size: int, growth: int) -> None:
        if not self._disproven:
            log.warning(
                "buffered_bytes grew by %d after an append of %d bytes: HeyGen does not count "
                "bytes, or another client writes to this stream. From now on, a lost response "
                "raises an error instead of being settled",
                growth,
                size,
            )
        self._disproven = True


def _size(text: str) -> int:
    return len(text.encode())


# A set of sizes is an integer here: bit n is set if n is in the set. That is fast to add up.


def _sums(sizes: Iterable[int]) -> int:
    """Return the sums of all subsets of `sizes`, as bits."""
    sums = 1
    for size in sizes:
        sums |= sums << size
    return sums


def _has(sums: int, size: int) -> bool:
    return size >= 0 and bool(sums >> size & 1)


def _has_with_late(sums: int, late: int, size: int) -> bool:
    """Return whether `size` is one of `sums` plus one of `late` other than 0."""
    while sums:
        lowest = sums & -sums
        rest = size - (lowest.bit_length() - 1)
        if rest > 0 and _has(late, rest):
            return True
        sums ^= lowest
    return False
