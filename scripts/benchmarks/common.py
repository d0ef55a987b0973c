"""What all rooms of the benchmark share: a row of the table, and the server in its own process."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from shared.fake_process import FakeProcess, started

SCRIPTS = Path(__file__).resolve().parents[1]
ROOT = SCRIPTS.parent


@dataclass(frozen=True)
class Row:
    """One line of the table. Without a bar it is information; without a value, not measured."""

    what: str
    value: float | None
    unit: str = ""
    """Behind the value; empty for a ratio."""
    bar: float | None = None
    made_of: str = ""
    """What the value comes from, or why there is none."""

    def __str__(self) -> str:
        value = "not measured" if self.value is None else f"{_figure(self.value)}{_with(self.unit)}"
        bar = "" if self.bar is None else f"≤ {self.bar:g}{_with(self.unit)}"
        verdict = ""
        if self.bar is not None and self.value is not None:
            verdict = "ok" if self.value <= self.bar else "MISSED"
        return f"| {self.what} | {value} | {bar} | {verdict} | {self.made_of} |"


def _figure(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.0f}"


def _with(unit: str) -> str:
    return f" {unit}" if unit else ""


def say(text: str) -> None:
    """Show progress, beside the table."""
    print(f"bench: {text}", file=sys.stderr, flush=True)


def medians(measures: Sequence[Callable[[], float]], rounds: int) -> list[float]:
    """Run all measures in turn, `rounds` times, and return the median of each.

    What disturbs the machine for a while then disturbs all of them alike.
    """
    results: list[list[float]] = [[] for _ in measures]
    for _ in range(rounds):
        for measure, values in zip(measures, results, strict=True):
            values.append(measure())
    return [statistics.median(values) for values in results]


class Server(FakeProcess):
    """A fake whose connections are counted."""

    def connections(self) -> int:
        """Return how many TCP connections are open now."""
        return int(self.ask("connections"))

    def set_latency(self, seconds: float) -> None:
        """Have requests from now on answered after so long."""
        self.ask(f"latency {seconds}")


def server(latency: float = 0.0) -> AbstractContextManager[Server]:
    """Start a fake that answers after `latency` seconds."""
    return started(Server, "benchmarks.server", latency)
