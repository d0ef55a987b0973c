"""The table of a run of the load test, and whether everything is as promised."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from loadtest.measure import Monitor
from loadtest.options import Options
from loadtest.streams import Result

MAX_MEMORY = 256 * 1024
"""Bytes that a stream may add, with its connection and its text."""


class Row(NamedTuple):
    """A line of the table. Without a verdict it only informs."""

    name: str
    value: object
    ok: bool | None = None

    def __str__(self) -> str:
        verdict = {None: "", True: "ok", False: "MISSED"}[self.ok]
        return f"| {self.name} | {self.value} | {verdict} |"


class ServerFigures(NamedTuple):
    """What the server knows after a run."""

    texts: dict[str, str]
    faults: dict[str, int]
    accepted: int
    """Connections."""
    cpu: float
    """Seconds during the run."""


def show(options: Options, result: Result, monitor: Monitor, server: ServerFigures) -> bool:
    """Print the table and the first errors. Return whether no row is missed."""
    rows = [
        *_load_rows(options, result, server),
        *_stream_rows(result, server),
        *_resource_rows(options, result, monitor, server),
    ]
    print("| | | |\n|---|---|---|")
    print(*rows, sep="\n")
    for run in [run for run in result.streams if run.error is not None][:5]:
        print(f"stream {run.number}: {run.error!r}")
    return all(row.ok is not False for row in rows)


def _load_rows(options: Options, result: Result, server: ServerFigures) -> Iterator[Row]:
    tokens = options.streams * options.tokens
    appends = sum(run.stats.appends for run in result.streams if run.stats is not None)
    failed = sum(server.faults.values())
    cpu = f"{result.cpu / result.seconds:.0%} of a core, server {server.cpu / result.seconds:.0%}"
    delay = max(run.max_delay for run in result.streams)
    yield Row("streams", f"{options.streams} {options.kind}")
    yield Row("tokens", f"{tokens}, {options.rate:g} a second and stream")
    yield Row("time, opening and closing included", f"{result.seconds:.1f} s; CPU {cpu}")
    yield Row("latest token", f"{delay:.2f} s behind its time")
    yield Row(
        "appends",
        f"{appends}, {appends / result.seconds:.0f} a second, "
        f"{tokens / max(appends, 1):.1f} tokens each",
    )
    yield Row("faults", f"{failed} ({failed / max(appends + failed, 1):.1%})", failed > 0)
    yield Row("by kind", _listed(server.faults))


def _stream_rows(result: Result, server: ServerFigures) -> Iterator[Row]:
    runs = [(run, server.texts.get(run.id, "")) for run in result.streams]
    stats = [run.stats for run in result.streams if run.stats is not None]
    settled = sum(each.settled for each in stats)
    late = sum(each.late for each in stats)
    exact = sum(run.is_exact(text) for run, text in runs)
    to_the_letter = sum(text == run.written for run, text in runs)
    errors = Counter(type(run.error).__name__ for run, _ in runs if run.error is not None)
    accurate = all(run.error_is_accurate(text) for run, text in runs)
    longest = max((each.longest_wait for each in stats), default=0)
    yield Row("sent again or to settle", sum(each.retries for each in stats))
    yield Row("lost responses settled", settled, settled > 0)
    yield Row("accepted late", late, late == 0)
    value = f"{exact} of {len(runs)} ({to_the_letter} to the letter)"
    yield Row("exact texts", value, exact == len(runs))
    value = f"{_listed(errors) or 'none'}{'' if accurate else ', and not as they say'}"
    yield Row("errors", value, not errors)
    yield Row("longest wait", f"{longest:.1f} s")


def _resource_rows(
    options: Options, result: Result, monitor: Monitor, server: ServerFigures
) -> Iterator[Row]:
    memory = monitor.max_memory / options.streams
    max_sockets = options.streams + options.streams // 10 + 10
    complaints = "; ".join(result.complaints[:5]) or "none"
    yield Row("server restarted", "yes" if monitor.restarted else "no", monitor.restarted)
    yield Row("peak memory", f"{memory / 1024:.0f} KiB a stream", memory <= MAX_MEMORY)
    yield Row("peak sockets", monitor.max_sockets, monitor.max_sockets <= max_sockets)
    yield Row("connections made", server.accepted)
    yield Row("left after closing", _listed(result.left), not any(result.left.values()))
    yield Row("complaints", complaints, not result.complaints)


def _listed(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts.items())
