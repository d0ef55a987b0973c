"""What all rooms of the benchmark share: a row of the table, and the server in its own process."""

from __future__ import annotations

import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


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


class Server:
    """A FakeHeyGen in another process, so that what it uses is not counted."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.url = self._line()

    def connections(self) -> int:
        """Return how many TCP connections are open now."""
        return int(self._ask("connections"))

    def set_latency(self, seconds: float) -> None:
        """Have requests from now on answered after so long."""
        self._ask(f"latency {seconds}")

    def _ask(self, line: str) -> str:
        if self._process.stdin is None:
            raise RuntimeError("the server has no input")
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return self._line()

    def _line(self) -> str:
        line = self._process.stdout.readline() if self._process.stdout else ""
        if not line:
            raise RuntimeError("the fake server ended")
        return line.strip()


@contextmanager
def server(latency: float = 0.0) -> Iterator[Server]:
    """Start a fake that answers after `latency` seconds; it ends when its input closes."""
    command = [sys.executable, str(HERE / "bench_server.py"), str(latency)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield Server(process)
        finally:
            if process.stdin is not None:
                process.stdin.close()
