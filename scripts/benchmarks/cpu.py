"""What it costs to import the package and to make one call, beside httpx and the openai SDK."""

from __future__ import annotations

import asyncio
import importlib.util
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable

import httpx
from heygen_api.api.avatar_realtime import append_avatar_realtime_text as append
from heygen_api.models.append_text_delta_request import AppendTextDeltaRequest

from benchmarks.common import Row, medians, say, server
from heygen_ext import AsyncHeyGen, HeyGen

HAS_OPENAI = importlib.util.find_spec("openai") is not None

_IMPORTS, _OPENAI_IMPORTS = 25, 7  # fresh processes of each kind
_BLOCKS, _CALLS = 50, 40
_DELTA = " a few words of text,"
_NO_CLI = "import sys; sys.modules['click'] = None; "
_CLIENT = "from heygen_ext import HeyGen; HeyGen('test').close()"
_HTTPX_CLIENT = "import httpx; httpx.Client().close()"


def _seconds_for(code: str) -> float:
    timed = (
        f"{_NO_CLI}import time; start = time.perf_counter(); {code}; "
        "print(time.perf_counter() - start)"
    )
    # Isolated and elsewhere, so that modules come from where they are installed.
    done = subprocess.run(
        [sys.executable, "-I", "-c", timed],
        cwd=tempfile.gettempdir(),
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


def import_rows() -> list[Row]:
    """Time the imports in fresh processes, taken in turn; the least time of each counts.

    httpx's command line, which it imports when click and rich happen to be installed (development
    tools bring them along), is kept out: it would make our share look smaller than users see it.
    """
    say(f"imports, {_IMPORTS} processes each")
    codes = ["import httpx", "import heygen_ext", _HTTPX_CLIENT, _CLIENT]
    least = dict.fromkeys(codes, float("inf"))
    rounds = _IMPORTS
    for number in range(rounds):
        if HAS_OPENAI and number < _OPENAI_IMPORTS:
            taken = _seconds_for("import openai")
            least["import openai"] = min(least.get("import openai", taken), taken)
        for code in codes:
            least[code] = min(least[code], _seconds_for(code))
    rows = [_import_row("import heygen_ext", "import httpx", least, bar=1.2)]
    if HAS_OPENAI:
        rows.append(_import_row("import openai", "import httpx", least))
    rows.append(_import_row(_CLIENT, _HTTPX_CLIENT, least))
    return rows


def _import_row(code: str, base: str, least: dict[str, float], bar: float | None = None) -> Row:
    return Row(
        f"`{code}` / `{base}`",
        least[code] / least[base],
        bar=bar,
        made_of=f"{least[code] * 1e3:.0f} ms / {least[base] * 1e3:.0f} ms",
    )


def call_rows() -> list[Row]:
    """Measure the CPU time of one append; waiting and the server, another process, do not count."""
    say("CPU of one call")
    with server() as fake:
        return [*_sync_rows(fake.url), *asyncio.run(_async_rows(fake.url))]


def _sync_rows(url: str) -> list[Row]:
    with HeyGen("test", base_url=url) as heygen, httpx.Client(headers=_KEY) as client:
        stream_id = heygen.open_text_stream("look_1", "v_1", "Hello!").stream_id
        address = f"{url}/v3/avatar-realtime/{stream_id}/text"

        def ours() -> int:
            body = AppendTextDeltaRequest(delta=_DELTA)
            return append.sync(stream_id, client=heygen.api, body=body).data.buffered_bytes

        def raw() -> int:
            answer = client.post(address, json={"delta": _DELTA, "final": False})
            return int(answer.json()["data"]["buffered_bytes"])

        calls = [ours, raw, *([_openai_call(url)] if HAS_OPENAI else [])]
        for call in calls:
            _block(call)
        times = medians([lambda call=call: _block(call) for call in calls], _BLOCKS)  # type: ignore[misc]
    rows = [
        _cpu_row("CPU of one call, `heygen_ext` / raw `httpx.Client`", times[0], times[1], 1.15)
    ]
    if HAS_OPENAI:
        rows.append(_cpu_row("CPU of one call, `openai` / raw `httpx.Client`", times[2], times[1]))
    return rows


_KEY = {"x-api-key": "test"}


def _block(call: Callable[[], object]) -> float:
    start = time.process_time()
    for _ in range(_CALLS):
        call()
    return (time.process_time() - start) / _CALLS


def _openai_call(url: str) -> Callable[[], object]:
    """Return the same call through the openai SDK's own client, its answer a model of its kind."""
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
        address = f"{url}/v3/avatar-realtime/{stream_id}/text"

        async def ours() -> int:
            body = AppendTextDeltaRequest(delta=_DELTA)
            answer = await append.asyncio(stream_id, client=heygen.api, body=body)
            return answer.data.buffered_bytes

        async def raw() -> int:
            answer = await client.post(address, json={"delta": _DELTA, "final": False})
            return int(answer.json()["data"]["buffered_bytes"])

        times = await _async_medians(ours, raw)
    return [_cpu_row("CPU of one call, asyncio, `heygen_ext` / raw `httpx.AsyncClient`", *times)]


async def _async_medians(*calls: Callable[[], Awaitable[object]]) -> list[float]:
    blocks: list[list[float]] = [[] for _ in calls]
    for number in range(_BLOCKS + 1):
        for call, values in zip(calls, blocks, strict=True):
            start = time.process_time()
            for _ in range(_CALLS):
                await call()
            if number:  # the first block warms up
                values.append((time.process_time() - start) / _CALLS)
    return [sorted(values)[len(values) // 2] for values in blocks]


def _cpu_row(what: str, ours: float, base: float, bar: float | None = None) -> Row:
    return Row(what, ours / base, bar=bar, made_of=f"{ours * 1e6:.0f} µs / {base * 1e6:.0f} µs")
