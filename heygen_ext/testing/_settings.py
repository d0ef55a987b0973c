"""The settings and the clock of a fake, which all its parts read."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, get_args

Counts = Literal["bytes", "characters", "remaining", "constant"]
"""What the `buffered_bytes` of an append counts."""


@dataclass(kw_only=True, eq=False)
class Settings:
    """How a fake behaves. The docstring of `FakeHeyGen` explains each setting."""

    api_keys: set[str]
    bearer_tokens: set[str]
    words_per_second: float
    startup: float
    idle_timeout: float
    max_duration: float
    max_sessions: int
    retry_after: int
    seed_counts: bool
    counts: Counts
    latency: float
    job_seconds: float

    def __post_init__(self) -> None:
        if not self.words_per_second > 0:
            raise ValueError(f"words_per_second must be above 0, not {self.words_per_second!r}")
        if self.counts not in get_args(Counts):
            raise ValueError(f"counts must be one of {get_args(Counts)}, not {self.counts!r}")


class Clock:
    """A source of seconds, plus what `advance` has added. Safe to use from any thread."""

    def __init__(self, source: Callable[[], float]) -> None:
        self._source = source
        self._advanced = 0.0
        self._lock = threading.Lock()
        self._epoch = time.time() - source()

    def now(self) -> float:
        """Return seconds since an arbitrary moment."""
        return self._source() + self._advanced

    def advance(self, seconds: float) -> None:
        """Move the clock forward. ValueError for negative and infinite `seconds`."""
        if not (seconds >= 0 and math.isfinite(seconds)):
            raise ValueError(f"the clock only moves forward: cannot advance by {seconds!r} s")
        with self._lock:
            self._advanced += seconds

    def unix(self, at: float) -> int:
        """Return the Unix time at `at` seconds of this clock."""
        return int(self._epoch + at)
