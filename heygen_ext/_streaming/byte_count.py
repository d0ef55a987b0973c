"""What the server's running total says of the appends whose answers were lost. Pure arithmetic.

The append has no idempotency key; `buffered_bytes`, the total in its answer, is the only evidence
of what was taken. All sizes are UTF-8 bytes, the unit that the API's document names.
"""

from __future__ import annotations

import enum
import logging
from collections.abc import Iterable
from typing import Any

log = logging.getLogger("heygen_ext")

_PROOFS = 2  # appends that grow the total by exactly their size, before it is believed
_LARGEST_PROBE = 16  # bytes of whitespace; more could be heard as a pause
_REMEMBERED = 16  # requests that may still come and are told apart; with more nothing is settled

SLOWEST = 60.0
"""Seconds after which no request that failed is carried out any more."""


class Verdict(enum.Enum):
    """What became of an append whose answer was lost."""

    TAKEN = "taken"
    LOST = "lost"
    UNKNOWN = "unknown"


class Ledger:
    """The totals after every acknowledged append, and what follows from them.

    `buffered_bytes` is HeyGen's last answer (0 before the first), `appends` the number of answers,
    `late` how often a request was taken after it had counted as lost.

    The first total is only a base: whether the session's first words are counted is unknown. Two
    more that grow it by exactly what was sent prove the counting. A total that then disagrees for
    no known reason (a server that counts characters, or what is left to say, or another writer) is
    never believed again.
    """

    def __init__(self) -> None:
        self.buffered_bytes = self.appends = self.late = 0
        self._proofs = -1  # no base yet
        self._broken = False
        self._wide = False  # whether the unit is proven with text of several bytes a character
        # The append that is to be settled, the probes for it that went unanswered too, and for how
        # many seconds each of them may still come.
        self._doubted, self._doubted_for = "", 0.0
        self._probes: list[tuple[str, float]] = []
        # What counted as lost and may still come: (text, until when the server may be at it).
        self._lost: list[tuple[str, float]] = []

    @property
    def trusted(self) -> bool:
        """Whether the total is proven to count bytes, so that lost answers can be settled."""
        return self._proofs >= _PROOFS and not self._broken

    def acknowledged(self, text: str, total: int, asked: float) -> None:
        """Enter an append of `text`, sent at the time `asked`, that was answered with `total`."""
        size = _size(text)
        excess = total - self.buffered_bytes - size
        late = _sums(_size(lost) for lost, _ in self._lost[-_REMEMBERED:])
        self._heard(total, asked)
        if self._proofs < 0:
            self._proofs = 0
        elif excess == 0:
            self._proofs += size > 0
            self._wide = self._wide or size > len(text)
        elif _has(late, excess):
            self._tell_late()  # which of them came is not told apart: any may still come
        else:
            self._distrust(size, size + excess)

    def could_mislead(self, text: str) -> bool:
        """Tell whether an append of `text`, if it went unanswered, might never be settled.

        That is if it is as large, but for a lost probe or two, as other requests that counted as
        lost and may still come. If they are of the same text, it is the same which of them comes.
        """
        if len(self._lost) > _REMEMBERED:
            return False  # whatever its size, it is not settled
        late = _sums(_size(lost) for lost, _ in self._lost if lost != text) - 1  # without 0
        return any(_has(late, _size(text) + probe) for probe in range(-2, 3))

    def doubt(self, text: str, may_come_for: float, probes: Iterable[str] = ()) -> None:
        """An append of `text` went unanswered, and so did the `probes` after it.

        The server may still be at them for `may_come_for` seconds.
        """
        self._doubted, self._doubted_for = text, may_come_for
        self._probes = [(probe, may_come_for) for probe in probes]

    def probe_unanswered(self, probe: str, may_come_for: float) -> None:
        """A probe went unanswered."""
        self._probes.append((probe, may_come_for))

    @property
    def unanswered_probes(self) -> list[str]:
        """The probes that went unanswered."""
        return [probe for probe, _ in self._probes]

    def probe_size(self) -> int | None:
        """Return how many bytes the next probe must have, or None if none can decide.

        Its answer, or that of the one after it if it goes unanswered as well, then tells whether
        the append in doubt was taken, whichever of the probes were.
        """
        if not self._doubted:
            return 1
        # As long as every text was ASCII, the total may be of characters or UTF-16 units.
        units = ("utf-8",) if self._wide else ("utf-8", "utf-16-le", "utf-32-le")
        widths = {"utf-8": 1, "utf-16-le": 2, "utf-32-le": 4}
        doubted = [len(self._doubted.encode(unit)) // widths[unit] for unit in units]
        for size in range(1, _LARGEST_PROBE + 1):
            lost = _sums([*map(_size, self.unanswered_probes), size])
            if not any(lost & (lost << each) for each in doubted):
                return size
        return None

    def settle(self, probe: str, total: int, asked: float, now: float) -> Verdict:
        """A probe, sent at the time `asked`, was answered with `total`.

        Say what became of the append; what counts as lost from `now` on may come for a while.
        """
        growth = total - self.buffered_bytes
        still, doubted = [text for text, _ in self._lost], _size(self._doubted)
        self._heard(total, asked)
        if len(still) > _REMEMBERED:
            return Verdict.UNKNOWN
        # What it can have grown by if the append was lost, and if it was taken.
        lost = _sums(map(_size, self.unanswered_probes)) << _size(probe)
        taken = lost << doubted
        # Requests that come just now, after they counted as lost, make one look like the other. One
        # of the same text that comes in the place of the append is as good as the append.
        late = _sums(map(_size, still))
        if not _has(lost | taken, growth):
            if _grows(lost | taken, late, growth):
                self._tell_late()
            else:
                self._distrust(_size(probe), growth)
            return Verdict.UNKNOWN
        is_lost = _has(lost, growth)
        others = _sums(_size(text) for text in still if text != self._doubted)
        if _grows(taken, late, growth) or _grows(lost, others, growth):
            return Verdict.UNKNOWN
        if doubted and (is_lost or self._doubted in still):  # which of the same text came is open
            self._lost.append((self._doubted, now + self._doubted_for))
        self._lost.extend((text, now + seconds) for text, seconds in self._probes)
        return Verdict.LOST if is_lost else Verdict.TAKEN

    def to_json(self) -> dict[str, Any]:
        """Return what another process needs to go on counting."""
        return {
            "buffered_bytes": self.buffered_bytes,
            "appends": self.appends,
            "proofs": self._proofs,
            "broken": self._broken,
            "wide": self._wide,
            "late": self.late,
            "lost": [text for text, _ in self._lost[-_REMEMBERED - 1 :]],
        }

    @classmethod
    def from_json(cls, value: dict[str, Any], now: float) -> Ledger:
        """Return the ledger that `to_json` described."""
        ledger = cls()
        ledger.buffered_bytes, ledger.appends = value["buffered_bytes"], value["appends"]
        ledger._proofs, ledger._broken = value["proofs"], value["broken"]
        ledger._wide, ledger.late = value["wide"], value["late"]
        ledger._lost.extend((text, now + SLOWEST) for text in value["lost"])
        return ledger

    def _heard(self, total: int, asked: float) -> None:
        """Take in a total; a lost request whose time was over when it was asked for is forgotten.

        What came in its time shows in this total, not in an earlier one.
        """
        self.buffered_bytes = total
        self.appends += 1
        self._lost = [(text, until) for text, until in self._lost if asked < until]

    def _tell_late(self) -> None:
        self.late += 1
        log.warning(
            "HeyGen took text after all that had counted as lost and was sent again; it may be "
            "spoken twice"
        )

    def _distrust(self, size: int, growth: int) -> None:
        if not self._broken:
            log.warning(
                "buffered_bytes grew by %d with an append of %d bytes: HeyGen counts otherwise, or "
                "somebody else writes to this stream. Lost answers will be raised, not settled",
                growth,
                size,
            )
        self._broken = True


def _size(text: str) -> int:
    return len(text.encode())


# Sets of sizes are whole numbers here, whose bit n says that n is one of them: quick to add up.


def _sums(sizes: Iterable[int]) -> int:
    """Return the sums of all choices of `sizes`, as bits."""
    sums = 1
    for size in sizes:
        sums |= sums << size
    return sums


def _has(sums: int, size: int) -> bool:
    return size >= 0 and bool(sums >> size & 1)


def _grows(sums: int, late: int, size: int) -> bool:
    """Tell whether `size` is one of `sums` and one of `late` that is not 0."""
    while sums:
        lowest = sums & -sums
        rest = size - (lowest.bit_length() - 1)
        if rest > 0 and _has(late, rest):
            return True
        sums ^= lowest
    return False
