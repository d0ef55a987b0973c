"""The CPU time of an import and of one call, compared with httpx and the openai package."""

from __future__ import annotations

import asyncio
import importlib.util
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence

import httpx
from heygen_api.api.avatar_realtime import append_avatar_realtime_text as append
from heygen_api.models.append_text_delta_request import AppendTextDeltaRequest

from benchmarks.fake import server
from benchmarks.table import Row, announce
from heygen_ext import AsyncHeyGen, HeyGen

HAS_OPENAI = importlib.util.find_spec("openai") is not None

_IMPORTS, _OPENAI_IMPORTS = 25, 7  # processes for each import
_BLOCKS, _CALLS = 50, 40  # blocks of calls
_BURSTS, _BURST = 7, 100  # bursts of concurrent calls
_LISTS = 400  # lists of videos, in all
_VIDEO = {"type": "avatar", "avatar_id": "look_1", "voice_id": "v_1", "script": "Hi.", "title": "A"}
_DELTA = " a few words of text,"
_KEY = {"x-api-key": "test"}
_NO_CLI = "import sys; sys.modules['click'] = None; "
_CLIENT = "from heygen_ext import HeyGen; HeyGen('test').close()"
_HTTPX_CLIENT = "import httpx; httpx.Client().close()"


def import_rows() -> list[Row]:
    """Time imports in new processes, in turn. The shortest time of each counts.

    Where click and rich are installed, httpx imports its command line. Development tools bring them
    along, but users rarely have them. So click is hidden: it would make our share look too small.
    """
    announce(f"imports, {_IMPORTS} processes each")
    codes = ["import httpx", "import heygen_ext", _HTTPX_CLIENT, _CLIENT]
    shortest = dict.fromkeys(codes, float("inf"))
    for number in range(_IMPORTS):
        if HAS_OPENAI and number < _OPENAI_IMPORTS:
            seconds = _seconds_for("import openai")
            shortest["import openai"] = min(shortest.get("import openai", seconds), seconds)
        for code in codes:
            shortest[code] = min(shortest[code], _seconds_for(code))
    rows = [_import_row("import heygen_ext", "import httpx", shortest, bar=1.2)]
    if HAS_OPENAI:
        rows.append(_import_row("import openai", "import httpx", shortest))
    rows.append(_import_row(_CLIENT, _HTTPX_CLIENT, shortest))
    return rows


def _seconds_for(code: str) -> float:
    timed = (
        f"{_NO_CLI}import time; start = time.perf_counter(); {code}; "
        "print(time.perf_counter() - start)"
    )
    # Isolated and in another folder, so that modules come from where they are installed.
    done = subprocess.run(
        [sys.executable, "-I", "-c", timed],
        cwd=tempfile.gettempdir(),
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


def _import_row(code: str, base: str, seconds: dict[str, float], bar: float | None = None) -> Row:
    return Row(
        f"`{code}` / `{base}`",
        seconds[code] / seconds[base],
        bar=bar,
        made_of=f"{seconds[code] * 1e3:.0f} ms / {seconds[base] * 1e3:.0f} ms",
    )


def call_rows() -> list[Row]:
    """Measure the CPU time of one append. Waiting and the server process do not count."""
    announce("CPU of one call")
    with server() as fake:
        return [*_sync_rows(fake.url), *asyncio.run(_async_rows(fake.url))]


def burst_row() -> Row:
    """Measure the CPU time of many calls at once, on the connections that earlier ones have left.

    The latency makes all of them be in flight together.
    """
    announce(f"CPU of {_BURST} calls at once")
    with server(latency=0.2) as fake:
        times = asyncio.run(_burst_times(fake.url))
    what = f"CPU of {_BURST} calls at once, asyncio, `heygen_ext` / raw `httpx.AsyncClient`"
    return _cpu_row(what, *(seconds / _BURST for seconds in times))


async def _burst_times(url: str) -> list[float]:
    """Return the median CPU seconds of a burst through our client, and through raw httpx."""
    async with (
        AsyncHeyGen("test", base_url=url) as heygen,
        httpx.AsyncClient(headers=_KEY, timeout=60.0) as client,
    ):

        async def ours() -> object:
            return (await heygen.videos.list()).data

        async def raw() -> object:
            return (await client.get(f"{url}/v3/videos")).json()["data"]

        times: list[list[float]] = [[], []]
        for number in range(_BURSTS + 1):
            for call, values in zip((ours, raw), times, strict=True):
                start = time.process_time()
                await asyncio.gather(*(call() for _ in range(_BURST)))
                if number:  # the first burst warms up
                    values.append(time.process_time() - start)
    return [statistics.median(values) for values in times]


def list_row() -> Row:
    """Measure the CPU time of a page of 100 completed videos, of which id and status are read."""
    announce("CPU of a list of 100 videos")
    with (
        server() as fake,
        HeyGen("test", base_url=fake.url) as heygen,
        httpx.Client(headers=_KEY) as client,
    ):
        address = f"{fake.url}/v3/videos"
        for _ in range(100):
            client.post(address, json=_VIDEO).raise_for_status()
        time.sleep(1.2)  # then the jobs of the fake are completed

        def ours() -> list[object]:
            page = heygen.videos.list(limit=100)
            return [(video.id, video.status) for video in page.data]

        def raw() -> list[object]:
            videos = client.get(f"{address}?limit=100").json()["data"]
            return [(video["id"], video["status"]) for video in videos]

        if ours() != raw() or len(ours()) != 100:
            raise RuntimeError("the lists differ")
        times = _median_times([ours, raw], calls_in_block=_LISTS // _BLOCKS)
    return _cpu_row("CPU of a list of 100 videos, typed / raw `httpx.Client`", *times, bar=1.25)


def _sync_rows(url: str) -> list[Row]:
    with HeyGen("test", base_url=url) as heygen, httpx.Client(headers=_KEY) as client:
        stream_id = heygen.open_text_stream("look_1", "v_1", "Hello!").stream_id
        text_url = f"{url}/v3/avatar-realtime/{stream_id}/text"

        def ours() -> int:
            body = AppendTextDeltaRequest(delta=_DELTA)
            return append.sync(stream_id, client=heygen.api, body=body).data.buffered_bytes

        def raw() -> int:
            response = client.post(text_url, json={"delta": _DELTA, "final": False})
            return int(response.json()["data"]["buffered_bytes"])

        calls = [ours, raw, *([_openai_call(url)] if HAS_OPENAI else [])]
        times = _median_times(calls)
    what = "CPU of one call, `{}` / raw `httpx.Client`"
    rows = [_cpu_row(what.format("heygen_ext"), times[0], times[1], 1.15)]
    if HAS_OPENAI:
        rows.append(_cpu_row(what.format("openai"), times[2], times[1]))
    return rows


def _median_times(
    calls: Sequence[Callable[[], object]], calls_in_block: int = _CALLS
) -> list[float]:
    """Return the median CPU seconds of each call.

    The calls take turns, so that a disturbance of the machine disturbs all of them.
    """
    times: list[list[float]] = [[] for _ in calls]
    for number in range(_BLOCKS + 1):
        for call, values in zip(calls, times, strict=True):
            start = time.process_time()
            for _ in range(calls_in_block):
                call()
            if number:  # the first block warms up
                values.append((time.process_time() - start) / calls_in_block)
    return [statistics.median(values) for values in times]


def _openai_call(url: str) -> Callable[[], object]:
    """Return the same call through the client of the openai package, with a model of its kind."""
    import openai

    class Data(openai.BaseModel):
        ok: bool
        buffered_bytes: int

    class Answer(openai.BaseModel):
        data: Data

    client = openai.OpenAI(api_key="test", base_url=url)
    opening = {"type": "text_stream", "avatar_id": "a", "voice_id": "v", "text": "Hello!"}
    opened = client.post("/v3/avatar-realtime", cast_to=object, body=opening)
    path = f"/v3/avatar-realtime/{opened['data']['stream_id']}/text"  # type: ignore[index]

    def call() -> int:
        answer = client.post(path, cast_to=Answer, body={"delta": _DELTA, "final": False})
        return answer.data.buffered_bytes

    return call


async def _async_rows(url: str) -> list[Row]:
    async with (
        AsyncHeyGen("test", base_url=url) as heygen,
        httpx.AsyncClient(headers=_KEY) as client,
    ):
        stream_id = (await heygen.open_text_stream("look_1", "v_1", "Hello!")).stream_id
        text_url = f"{url}/v3/avatar-realtime/{stream_id}/text"

        async def ours() -> int:
            body = AppendTextDeltaRequest(delta=_DELTA)
            answer = await append.asyncio(stream_id, client=heygen.api, body=body)
            return answer.data.buffered_bytes

        async def raw() -> int:
            response = await client.post(text_url, json={"delta": _DELTA, "final": False})
            return int(response.json()["data"]["buffered_bytes"])

        times = await _async_median_times([ours, raw])
    return [_cpu_row("CPU of one call, asyncio, `heygen_ext` / raw `httpx.AsyncClient`", *times)]


async def _async_median_times(calls: Sequence[Callable[[], Awaitable[object]]]) -> list[float]:
    """Do the same as `_median_times`."""
    times: list[list[float]] = [[] for _ in calls]
    for number in range(_BLOCKS + 1):
        for call, values in zip(calls, times, strict=True):
            start = time.process_time()
            for _ in range(_CALLS):
                await call()
            if number:  # the first block warms up
                values.append((time.process_time() - start) / _CALLS)
    return [statistics.median(values) for values in times]


def _cpu_row(what: str, ours: float, base: float, bar: float | None = None) -> Row:
    return Row(what, ours / base, bar=bar, made_of=f"{ours * 1e6:.0f} µs / {base * 1e6:.0f} µs")
