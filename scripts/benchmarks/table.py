"""The table of the benchmarks."""

from __future__ import annotations

import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """A line of the table. Without a bar it only informs; without a value it was not measured."""

    what: str
    value: float | None
    unit: str = ""
    """Empty for a ratio."""
    bar: float | None = None
    """The largest value that is good enough."""
    made_of: str = ""
    """The figures behind the value, or why there is none."""

    def __str__(self) -> str:
        value = "not measured" if self.value is None else self._with_unit(_rounded(self.value))
        bar = "" if self.bar is None else f"≤ {self._with_unit(f'{self.bar:g}')}"
        verdict = ""
        if self.bar is not None and self.value is not None:
            verdict = "ok" if self.value <= self.bar else "MISSED"
        return f"| {self.what} | {value} | {bar} | {verdict} | {self.made_of} |"

    def _with_unit(self, number: str) -> str:
        return f"{number} {self.unit}" if self.unit else number


def _rounded(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.0f}"


def announce(text: str) -> None:
    """Print progress to standard error."""
    print(f"bench: {text}", file=sys.stderr, flush=True)
