"""What the server's running total says of the appends whose answers were lost. Pure arithmetic.

The append has no idempotency key; `buffered_bytes`, the total in its answer, is the only evidence
of what was taken. All sizes are UTF-8 bytes, the unit that the API's document names.
"""

from __future__ import annotations

import enum
import logging
from collections import deque
from collections.abc import Iterable
from typing import Any

log = logging.getLogger("heygen_ext")

_PROOFS = 2  # appends that grow the total by exactly their size, before it is believed
_LARGEST_PROBE = 16  # bytes of whitespace; more could be heard as a pause
_REMEMBERED = 8  # requests that counted as lost and may still come


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
        self._doubted = 0  # size of the append that is to be settled
        self._probes: list[int] = []  # sizes of the probes for it that went unanswered too
        self._lost: deque[int] = deque(maxlen=_REMEMBERED)

    @property
    def trusted(self) -> bool:
        """Whether the total is proven to count bytes, so that lost answers can be settled."""
        return self._proofs >= _PROOFS and not self._broken

    def acknowledged(self, size: int, total: int) -> None:
        """Enter an append of `size` bytes that was answered with `total`."""
        excess = total - self.buffered_bytes - size
        self.buffered_bytes = total
        self.appends += 1
        if self._proofs < 0:
            self._proofs = 0
        elif excess == 0:
            self._proofs += size > 0
        elif excess in _sums(self._lost):
            self.late += 1
            self._lost.clear()
            log.warning(
                "HeyGen took %d bytes after all that had counted as lost and were sent again; "
                "they may be spoken twice",
                excess,
            )
        else:
            self._distrust(size, size + excess)

    def doubt(self, size: int, probes: Iterable[int] = ()) -> None:
        """An append of `size` bytes went unanswered, and so did the `probes` after it."""
        self._doubted, self._probes = size, list(probes)

    def probe_unanswered(self, size: int) -> None:
        """A probe of `size` bytes went unanswered."""
        self._probes.append(size)

    @property
    def unanswered_probes(self) -> list[int]:
        """The sizes of the probes that went unanswered."""
        return list(self._probes)

    def probe_size(self) -> int | None:
        """Return how many bytes the next probe must have, or None if none can decide.

        The answer to it, or to the one after it if it goes unanswered as well, then tells whether
        the append in doubt was taken, whichever of the probes were.
        """
        if self._doubted == 0:
            return 1
        for size in range(1, _LARGEST_PROBE + 1):
            sums = _sums([*self._probes, size])
            if sums.isdisjoint(each + self._doubted for each in sums):
                return size
        return None

    def settle(self, size: int, total: int) -> Verdict:
        """A probe of `size` bytes was answered with `total`: say what became of the append."""
        extra = total - self.buffered_bytes - size
        sums = _sums(self._probes)
        lost, taken = extra in sums, extra - self._doubted in sums
        self.buffered_bytes = total
        self.appends += 1
        if lost:
            self._lost.extend([each for each in (self._doubted, *self._probes) if each])
            return Verdict.LOST
        if taken:
            self._lost.extend(self._probes)
            return Verdict.TAKEN
        self._distrust(size, size + extra)
        return Verdict.UNKNOWN

    def to_json(self) -> dict[str, Any]:
        """Return what another process needs to go on counting."""
        return {
            "buffered_bytes": self.buffered_bytes,
            "appends": self.appends,
            "proofs": self._proofs,
            "broken": self._broken,
            "late": self.late,
            "lost": list(self._lost),
        }

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> Ledger:
        """Return the ledger that `to_json` described."""
        ledger = cls()
        ledger.buffered_bytes, ledger.appends = value["buffered_bytes"], value["appends"]
        ledger._proofs, ledger._broken = value["proofs"], value["broken"]
        ledger.late = value["late"]
        ledger._lost.extend(value["lost"])
        return ledger

    def _distrust(self, size: int, growth: int) -> None:
        if not self._broken:
            log.warning(
                "buffered_bytes grew by %d with an append of %d bytes: HeyGen counts otherwise, or "
                "somebody else writes to this stream. Lost answers will be raised, not settled",
                growth,
                size,
            )
        self._broken = True


def _sums(sizes: Iterable[int]) -> set[int]:
    """Return the sums of all choices of `sizes`."""
    sums = {0}
    for size in sizes:
        sums |= {each + size for each in sums}
    return sums
