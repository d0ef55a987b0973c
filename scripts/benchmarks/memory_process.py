"""One measurement of memory, run as a process.

    python -m benchmarks.memory_process streams|connections URL resident|traced STREAM_ID...

Each line of its input starts the next step, which prints one figure:

1. the CPU seconds of one append, after a warm-up
2. the bytes that each session added, after an append to all of them at once
3. the CPU seconds of one append again
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

import httpx

from heygen_ext import AsyncHeyGen
from heygen_ext.async_stream import AsyncTextStream

_TEXT = "Once upon a time, in a place far from here,"
_CALLS = 10

Append = Callable[[str], Awaitable[object]]
Size = Callable[[], int]


async def _streams(url: str, ids: Sequence[str], size: Size) -> None:
    async with AsyncHeyGen("test", base_url=url) as heygen:
        streams: dict[str, AsyncTextStream] = {}

        async def append(stream_id: str) -> None:
            if stream_id not in streams:
                streams[stream_id] = heygen.attach_text_stream(stream_id)
            await streams[stream_id].write(_TEXT)
            await streams[stream_id].flush()

        await _measure(append, ids, size)


async def _connections(url: str, ids: Sequence[str], size: Size) -> None:
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=None, keepalive_expiry=75)
    headers = {"x-api-key": "test"}
    async with httpx.AsyncClient(headers=headers, limits=limits, timeout=60.0) as client:

        async def append(stream_id: str) -> None:
            body = {"delta": _TEXT, "final": False}
            answer = await client.post(f"{url}/v3/avatar-realtime/{stream_id}/text", json=body)
            answer.raise_for_status().json()

        await _measure(append, ids, size)


async def _measure(append: Append, ids: Sequence[str], size: Size) -> None:
    _wait_for_line()
    await append(ids[0])  # loads what is loaded once
    print(await _cpu(append, ids[0]), flush=True)
    _wait_for_line()
    before = size()
    await asyncio.gather(*(append(stream_id) for stream_id in ids))
    print((size() - before) / len(ids), flush=True)
    _wait_for_line()
    print(await _cpu(append, ids[0]), flush=True)
    _wait_for_line()


async def _cpu(append: Append, stream_id: str) -> float:
    start = time.process_time()
    for _ in range(_CALLS):
        await append(stream_id)
    return (time.process_time() - start) / _CALLS


def _wait_for_line() -> None:
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


def main(what: str, url: str, how: str, *ids: str) -> None:
    """Measure as the arguments say."""
    if how == "traced":
        tracemalloc.start()
    measured = _streams if what == "streams" else _connections
    asyncio.run(measured(url, ids, _traced if how == "traced" else _resident))


if __name__ == "__main__":
    main(*sys.argv[1:])
