"""The memory of an open text stream beyond that of its connection."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from typing import NamedTuple

import httpx
from shared.paths import SCRIPTS

from benchmarks.fake import Server, server
from benchmarks.table import Row, announce

_COUNT, _TRACED = 500, 100  # streams; fewer under tracemalloc, which is slow
# So slow that all requests are in flight together, each on a connection of its own.
_LATENCY = 5.0
_WHAT = f"memory per open text stream beyond its connection, {_COUNT} in one process"
_BAR = 64.0  # KiB


class _Figures(NamedTuple):
    """What one measuring process found."""

    memory: float
    """Bytes per session."""
    alone: float
    """CPU seconds of one append with one connection in the pool."""
    crowded: float
    """The same with the idle connections of all sessions in the pool."""


def memory_rows() -> list[Row]:
    """Compare open streams with connections that made the same requests."""
    announce(f"memory of {_COUNT} streams")
    if problem := _file_limit_problem():
        return [Row(_WHAT, None, "KiB", _BAR, problem)]
    with server() as fake:
        ids = _open_sessions(fake.url)
        try:
            ours = _in_process("streams", "resident", fake, ids)
            base = _in_process("connections", "resident", fake, ids)
            ours_traced = _in_process("streams", "traced", fake, ids[:_TRACED])
            base_traced = _in_process("connections", "traced", fake, ids[:_TRACED])
        except RuntimeError as error:
            return [Row(_WHAT, None, "KiB", _BAR, str(error))]
    what_traced = f"the same, allocated by Python, {_TRACED} in one process"
    return [
        _row(_WHAT, ours.memory, base.memory, _BAR),
        _row(what_traced, ours_traced.memory, base_traced.memory),
        _crowded_row(ours, base),
    ]


def _row(what: str, ours: float, base: float, bar: float | None = None) -> Row:
    made_of = f"{ours / 1024:.1f} KiB - {base / 1024:.1f} KiB"
    return Row(what, (ours - base) / 1024, "KiB", bar, made_of)


def _crowded_row(ours: _Figures, base: _Figures) -> Row:
    """Show what idle connections cost: the pool of httpx compares each with all others."""
    return Row(
        f"CPU of one append, asyncio, {_COUNT} idle connections in the pool / one",
        ours.crowded / ours.alone,
        made_of=f"{ours.crowded * 1e3:.1f} ms / {ours.alone * 1e3:.1f} ms; "
        f"raw `httpx.AsyncClient`: {base.crowded * 1e3:.1f} ms / {base.alone * 1e3:.1f} ms",
    )


def _file_limit_problem() -> str:
    """Raise the limit of open files. Return why that is not possible, or an empty text."""
    try:
        import resource
    except ImportError:
        return ""
    needed = _COUNT + 100
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < needed:
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (needed, hard))
        except (ValueError, OSError):
            return f"needs `ulimit -n {needed}`, the limit is {hard}"
    return ""


def _open_sessions(url: str) -> list[str]:
    opening = {"type": "text_stream", "avatar_id": "look_1", "voice_id": "v_1", "text": "Hello! "}
    with httpx.Client(headers={"x-api-key": "test"}) as client:
        answers = [client.post(f"{url}/v3/avatar-realtime", json=opening) for _ in range(_COUNT)]
    return [answer.json()["data"]["stream_id"] for answer in answers]


def _in_process(what: str, how: str, fake: Server, ids: Sequence[str]) -> _Figures:
    """Measure in a process of its own.

    Raises:
        RuntimeError: The process failed, or not all requests were in flight at the same time.
    """
    command = [sys.executable, "-m", "benchmarks.memory_process", what, fake.url, how, *ids]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=SCRIPTS
    ) as process:
        try:
            fake.set_latency(0)
            alone = _next_figure(process)
            fake.set_latency(_LATENCY)
            memory = _next_figure(process)
            if (connections := fake.connections()) < len(ids):
                raise RuntimeError(f"only {connections} connections for {len(ids)} {what}")
            fake.set_latency(0)
            return _Figures(memory, alone, _next_figure(process))
        finally:
            process.communicate()  # closes the input, for which the process waits


def _next_figure(process: subprocess.Popen[str]) -> float:
    if process.stdin is None or process.stdout is None:
        raise RuntimeError("the measuring process has no input and output")
    process.stdin.write("\n")
    process.stdin.flush()
    if not (line := process.stdout.readline()):
        raise RuntimeError("a measuring process failed")
    return float(line)
