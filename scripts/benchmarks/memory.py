"""What an open text stream weighs beyond its connection.

    python scripts/bench_memory.py streams|connections URL rss|traced STREAM_ID...

is one measurement, in a process of its own, which goes on with each line of its input. It warms up
and prints the CPU seconds of one append, then appends to all the sessions at once and prints the
bytes that each added, then the CPU seconds again.
"""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import httpx

from benchmarks.common import Row, Server, say, server
from heygen_ext import AsyncHeyGen

_COUNT, _TRACED = 500, 100  # how many; fewer under tracemalloc, which is slow
_TEXT = "Once upon a time, in a place far from here,"
# So slow that all requests are under way together, each on a connection of its own.
_LATENCY = 5.0
_WHAT = f"memory per open text stream beyond its connection, {_COUNT} in one process"
_BAR = 64.0  # KiB
_CALLS = 10

Size = Callable[[], int]
Append = Callable[[str], Awaitable[object]]


class _Figures(NamedTuple):
    """What one measuring process found."""

    grown: float
    """Bytes per session."""
    alone: float
    """CPU seconds of one append, one connection in the pool."""
    crowded: float
    """The same, with the connections of all sessions idle in the pool."""


def memory_rows() -> list[Row]:
    """Compare streams that stand open with connections that made the same requests."""
    say(f"memory of {_COUNT} streams")
    if missing := _files_missing():
        return [Row(_WHAT, None, "KiB", _BAR, missing)]
    with server() as fake:
        ids = _sessions(fake.url)
        try:
            ours = _in_process("streams", "rss", fake, ids)
            base = _in_process("connections", "rss", fake, ids)
            ours_traced = _in_process("streams", "traced", fake, ids[:_TRACED])
            base_traced = _in_process("connections", "traced", fake, ids[:_TRACED])
        except RuntimeError as problem:
            return [Row(_WHAT, None, "KiB", _BAR, str(problem))]
    return [
        _row(_WHAT, ours.grown, base.grown, _BAR),
        _row(
            f"the same, allocated by Python, {_TRACED} in one process",
            ours_traced[0],
            base_traced[0],
        ),
        _crowd_row(ours, base),
    ]


def _row(what: str, ours: float, base: float, bar: float | None = None) -> Row:
    made_of = f"{ours / 1024:.1f} KiB - {base / 1024:.1f} KiB"
    return Row(what, (ours - base) / 1024, "KiB", bar, made_of)


def _crowd_row(ours: _Figures, base: _Figures) -> Row:
    """Tell how calls suffer from idle connections, as the pool of httpx compares all with all."""
    return Row(
        f"CPU of one append, asyncio, {_COUNT} idle connections in the pool / one",
        ours.crowded / ours.alone,
        made_of=f"{ours.crowded * 1e3:.1f} ms / {ours.alone * 1e3:.1f} ms; "
        f"raw `httpx.AsyncClient`: {base.crowded * 1e3:.1f} ms / {base.alone * 1e3:.1f} ms",
    )


def _files_missing() -> str:
    """Tell why so many connections cannot be opened; empty if they can. Raises the soft limit."""
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


def _sessions(url: str) -> list[str]:
    opening = {"type": "text_stream", "avatar_id": "look_1", "voice_id": "v_1", "text": "Hello! "}
    with httpx.Client(headers={"x-api-key": "test"}) as client:
        answers = [client.post(f"{url}/v3/avatar-realtime", json=opening) for _ in range(_COUNT)]
    return [answer.json()["data"]["stream_id"] for answer in answers]


def _in_process(what: str, how: str, fake: Server, ids: Sequence[str]) -> _Figures:
    """Measure in a process of its own."""
    command = [sys.executable, str(Path(__file__).resolve()), what, fake.url, how, *ids]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            fake.set_latency(0)
            alone = float(_ask(process))
            fake.set_latency(_LATENCY)
            grown = float(_ask(process))
            if (held := fake.connections()) < len(ids):
                raise RuntimeError(f"only {held} connections for {len(ids)} {what}")
            fake.set_latency(0)
            return _Figures(grown, alone, float(_ask(process)))
        finally:
            process.communicate()  # closes its input, for which it waits


def _ask(process: subprocess.Popen[str]) -> str:
    if process.stdin is None or process.stdout is None:
        raise RuntimeError("the process has no input and output")
    process.stdin.write("\n")
    process.stdin.flush()
    if not (line := process.stdout.readline()):
        raise RuntimeError("a measuring process failed")
    return line


async def _streams(url: str, ids: Sequence[str], size: Size) -> None:
    async with AsyncHeyGen("test", base_url=url) as heygen:
        kept = {}

        async def append(stream_id: str) -> None:
            if stream_id not in kept:
                kept[stream_id] = heygen.attach_text_stream(stream_id)
            await kept[stream_id].write(_TEXT)
            await kept[stream_id].flush()

        await _report(append, ids, size)


async def _connections(url: str, ids: Sequence[str], size: Size) -> None:
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=None, keepalive_expiry=75)
    headers = {"x-api-key": "test"}
    async with httpx.AsyncClient(headers=headers, limits=limits, timeout=60.0) as client:

        async def append(stream_id: str) -> None:
            body = {"delta": _TEXT, "final": False}
            answer = await client.post(f"{url}/v3/avatar-realtime/{stream_id}/text", json=body)
            answer.raise_for_status().json()

        await _report(append, ids, size)


async def _report(append: Append, ids: Sequence[str], size: Size) -> None:
    _await_order()
    await append(ids[0])  # what is loaded and made once is not counted
    print(await _cpu(append, ids[0]), flush=True)
    _await_order()
    before = size()
    await asyncio.gather(*(append(stream_id) for stream_id in ids))
    print((size() - before) / len(ids), flush=True)
    _await_order()
    print(await _cpu(append, ids[0]), flush=True)
    _await_order()


async def _cpu(append: Append, stream_id: str) -> float:
    start = time.process_time()
    for _ in range(_CALLS):
        await append(stream_id)
    return (time.process_time() - start) / _CALLS


def _await_order() -> None:
    sys.stdin.readline()


def _resident() -> int:
    gc.collect()
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGESIZE")
    command = ["ps", "-o", "rss=", "-p", str(os.getpid())]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout) * 1024


def _traced() -> int:
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


def _measure(what: str, url: str, how: str, *ids: str) -> None:
    if how == "traced":
        tracemalloc.start()
    measured = _streams if what == "streams" else _connections
    asyncio.run(measured(url, ids, _traced if how == "traced" else _resident))


if __name__ == "__main__":
    _measure(*sys.argv[1:])
