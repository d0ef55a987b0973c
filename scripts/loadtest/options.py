"""Options of a load test."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["async", "sync"]


@dataclass(frozen=True)
class Options:
    """One run. The command line gives the first four."""

    kind: Kind
    streams: int
    seconds: float
    """How long each stream writes."""
    seed: int = 1
    """The same seed gives the same texts, and the same faults for the same appends."""
    rate: float = 60.0
    """Tokens a second and stream."""
    fault_share: float = 0.02
    """The share of the appends that fail, 0 to 1."""
    max_faults: int | None = None
    """Failed appends of one stream; None for no limit."""
    timeout: float = 5.0
    """Seconds that an append may take. A response that is too slow takes twice as long."""
    max_retries: int = 5

    @property
    def tokens(self) -> int:
        """How many tokens each stream writes."""
        return int(self.seconds * self.rate)
