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
_SLOWEST = 60.0  # seconds after which a request that timed out does not come any more


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
        self._doubted = [0]  # the append that is to be settled, in all units that may be counted
        self._probes: list[int] = []  # sizes of the probes for it that went unanswered too
        # Those of both that did so by taking too long.
        self._slow_append: list[int] = []
        self._slow_probes: list[int] = []
        # What has counted as lost, and what of it the server may well still be at.
        self._lost: deque[int] = deque(maxlen=_REMEMBERED)
        self._slow: deque[tuple[int, float]] = deque(maxlen=_REMEMBERED)  # (size, until)

    @property
    def trusted(self) -> bool:
        """Whether the total is proven to count bytes, so that lost answers can be settled."""
        return self._proofs >= _PROOFS and not self._broken

    def acknowledged(self, text: str, total: int) -> None:
        """Enter an append of `text` that was answered with `total`."""
        size = len(text.encode())
        excess = total - self.buffered_bytes - size
        self.buffered_bytes = total
        self.appends += 1
        if self._proofs < 0:
            self._proofs = 0
        elif excess == 0:
            self._proofs += size > 0
            self._wide = self._wide or size > len(text)
        elif excess in _sums(self._lost):
            self.late += 1
            self._lost.clear()
            self._slow.clear()
            log.warning(
                "HeyGen took %d bytes after all that had counted as lost and were sent again; "
                "they may be spoken twice",
                excess,
            )
        else:
            self._distrust(size, size + excess)

    def could_mislead(self, text: str, now: float) -> bool:
        """Tell whether an append of `text`, if it went unanswered, might never be settled.

        That is if it is as large as older requests that the server may still be at.
        """
        return len(text.encode()) in self._late_sums(now)

    def doubt(self, text: str, probes: Iterable[int] = (), *, timed_out: bool) -> None:
        """An append of `text` went unanswered, and so did the `probes` after it."""
        # As long as every text was ASCII, the total may be of characters or UTF-16 units.
        units = ("utf-8",) if self._wide else ("utf-8", "utf-16-le", "utf-32-le")
        widths = {"utf-8": 1, "utf-16-le": 2, "utf-32-le": 4}
        self._doubted = [len(text.encode(unit)) // widths[unit] for unit in units]
        self._probes = list(probes)
        self._slow_append = [self._doubted[0]] if timed_out and text else []
        self._slow_probes = list(probes) if timed_out else []

    def probe_unanswered(self, size: int, *, timed_out: bool) -> None:
        """A probe of `size` bytes went unanswered."""
        self._probes.append(size)
        if timed_out:
            self._slow_probes.append(size)

    @property
    def unanswered_probes(self) -> list[int]:
        """The sizes of the probes that went unanswered."""
        return list(self._probes)

    def probe_size(self) -> int | None:
        """Return how many bytes the next probe must have, or None if none can decide.

        Its answer, or that of the one after it if it goes unanswered as well, then tells whether
        the append in doubt was taken, whichever of the probes were.
        """
        if self._doubted[0] == 0:
            return 1
        for size in range(1, _LARGEST_PROBE + 1):
            lost = _sums([*self._probes, size])
            if all(lost.isdisjoint(_moved(lost, doubted)) for doubted in self._doubted):
                return size
        return None

    def settle(self, size: int, total: int, now: float) -> Verdict:
        """A probe of `size` bytes was answered with `total`: say what became of the append."""
        growth = total - self.buffered_bytes
        lost = _moved(_sums(self._probes), size)
        taken = _moved(lost, self._doubted[0])
        self.buffered_bytes = total
        self.appends += 1
        if growth in lost:
            self._lost.extend(each for each in (self._doubted[0], *self._probes) if each)
            self._still_come(self._slow_append + self._slow_probes, now)
            return Verdict.LOST
        if growth not in taken:
            self._distrust(size, growth)
            return Verdict.UNKNOWN
        if any(growth in _moved(lost, late) for late in self._late_sums(now)):
            return Verdict.UNKNOWN  # an older request that arrives just now would look the same
        self._lost.extend(self._probes)
        self._still_come(self._slow_probes, now)
        return Verdict.TAKEN

    def to_json(self) -> dict[str, Any]:
        """Return what another process needs to go on counting."""
        return {
            "buffered_bytes": self.buffered_bytes,
            "appends": self.appends,
            "proofs": self._proofs,
            "broken": self._broken,
            "wide": self._wide,
            "late": self.late,
            "lost": list(self._lost),
            "slow": [size for size, _ in self._slow],
        }

    @classmethod
    def from_json(cls, value: dict[str, Any], now: float) -> Ledger:
        """Return the ledger that `to_json` described."""
        ledger = cls()
        ledger.buffered_bytes, ledger.appends = value["buffered_bytes"], value["appends"]
        ledger._proofs, ledger._broken = value["proofs"], value["broken"]
        ledger._wide, ledger.late = value["wide"], value["late"]
        ledger._lost.extend(value["lost"])
        ledger._still_come(value["slow"], now)
        return ledger

    def _still_come(self, sizes: Iterable[int], now: float) -> None:
        self._slow.extend((size, now + _SLOWEST) for size in sizes)

    def _late_sums(self, now: float) -> set[int]:
        """Return what the total may still grow by without us."""
        return _sums(size for size, until in self._slow if now < until) - {0}

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


def _moved(sums: set[int], by: int) -> set[int]:
    return {each + by for each in sums}
