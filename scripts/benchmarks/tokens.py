"""How long a token takes from `write` to its acknowledgement, compared with the ideal sender."""

from __future__ import annotations

import asyncio
import random
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
from heygen_api.api.avatar_realtime import append_avatar_realtime_text as append

from benchmarks.fake import server
from benchmarks.ideal_sender import Append, Record, ideal_appends
from benchmarks.llm_tokens import llm_tokens
from benchmarks.table import Row, announce
from heygen_ext import AsyncHeyGen, HeyGen

LATENCY = 0.1  # seconds that the server takes to respond
RATE = 60.0  # tokens a second


def token_rows(seconds: float = 22.0) -> list[Row]:
    """Stream tokens in real time, with threads and with asyncio, and compare."""
    announce(f"tokens, 2 x {seconds:.0f} s")
    tokens = llm_tokens(int(seconds * RATE))
    with server(LATENCY) as fake:
        raw = _raw_round_trip(fake.url)
        sync = _stream(fake.url, tokens)
        awaited = asyncio.run(_stream_async(fake.url, tokens))
    what = "token written → acknowledged, mean"
    mean = sync.mean_latency(sync.appends)
    ideal_raw = sync.mean_latency(ideal_appends(sync, raw))
    return [
        _latency_row(f"{what} / ideal sender", sync, bar=1.10),
        _latency_row(f"{what}, asyncio / ideal sender", awaited),
        Row(
            "the first / ideal sender with the round trip of raw `httpx.Client`",
            mean / ideal_raw,
            made_of=f"{mean * 1e3:.0f} ms / {ideal_raw * 1e3:.0f} ms; one POST {raw * 1e3:.1f} ms",
        ),
        _one_post_per_token_row(sync, raw, mean),
        Row(
            "requests / tokens",
            len(sync.appends) / len(tokens),
            bar=0.2,
            made_of=f"{len(sync.appends)} requests / {len(tokens)} tokens",
        ),
    ]


def _latency_row(what: str, record: Record, bar: float | None = None) -> Row:
    round_trip = record.mean_round_trip()
    mean = record.mean_latency(record.appends)
    ideal = record.mean_latency(ideal_appends(record, round_trip))
    return Row(
        what,
        mean / ideal,
        bar=bar,
        made_of=f"{mean * 1e3:.0f} ms / {ideal * 1e3:.0f} ms; one append {round_trip * 1e3:.1f} ms",
    )


def _one_post_per_token_row(record: Record, round_trip: float, mean: float) -> Row:
    """Simulate a sender with one POST per token, one at a time. It falls behind."""
    free, waits, pending = 0.0, [], 0
    for written in record.written:
        free = max(free, written) + round_trip
        waits.append(free - written)
        pending += free > record.closed
    theirs = statistics.mean(waits)
    return Row(
        "one POST per token (simulated) / `heygen_ext`",
        theirs / mean,
        made_of=f"{theirs:.0f} s / {mean:.2f} s; when the last token comes, {pending} of "
        f"{len(waits)} wait, it {waits[-1]:.0f} s",
    )


def _raw_round_trip(url: str, posts: int = 10) -> float:
    """Return the mean seconds of an append through `httpx.Client`."""
    with (
        HeyGen("test", base_url=url) as heygen,
        httpx.Client(headers={"x-api-key": "test"}) as client,
    ):
        stream_id = heygen.open_text_stream("look_1", "v_1", "Hello!").stream_id
        times = []
        for _ in range(posts + 1):
            start = time.monotonic()
            body = {"delta": " some words of text,", "final": False}
            client.post(f"{url}/v3/avatar-realtime/{stream_id}/text", json=body).json()
            times.append(time.monotonic() - start)
    return statistics.mean(times[1:])  # the first one connects


def _arrivals(tokens: list[str]) -> Iterator[tuple[str, float]]:
    """Yield the tokens with their times: `RATE` a second, irregular as from a network."""
    chance = random.Random(2)
    due = time.monotonic()
    for token in tokens:
        due += chance.uniform(0.5, 1.5) / RATE
        yield token, due


@contextmanager
def _recorded_appends(record: Record) -> Iterator[None]:
    """Record the times of each append, by wrapping the generated functions."""
    sync, awaited = append.sync, append.asyncio

    def record_sync(stream_id: str, *, client: object, body: dict[str, str]) -> object:
        start = time.monotonic()
        answer = sync(stream_id, client=client, body=body)  # type: ignore[arg-type]
        record.appends.append(Append(len(body["delta"]), start, time.monotonic()))
        return answer

    async def record_async(stream_id: str, *, client: object, body: dict[str, str]) -> object:
        start = time.monotonic()
        answer = await awaited(stream_id, client=client, body=body)  # type: ignore[arg-type]
        record.appends.append(Append(len(body["delta"]), start, time.monotonic()))
        return answer

    append.sync, append.asyncio = record_sync, record_async  # type: ignore[assignment]
    try:
        yield
    finally:
        append.sync, append.asyncio = sync, awaited


def _stream(url: str, tokens: list[str]) -> Record:
    record = Record(tokens)
    with HeyGen("test", base_url=url) as heygen, _recorded_appends(record):
        stream = heygen.open_text_stream("look_1", "v_1", "Hello! ")
        for token, due in _arrivals(tokens):
            time.sleep(max(0.0, due - time.monotonic()))
            record.written.append(time.monotonic())
            stream.write(token)
        record.closed = time.monotonic()
        stream.close()
    return record


async def _stream_async(url: str, tokens: list[str]) -> Record:
    record = Record(tokens)
    async with AsyncHeyGen("test", base_url=url) as heygen:
        with _recorded_appends(record):
            stream = await heygen.open_text_stream("look_1", "v_1", "Hello! ")
            for token, due in _arrivals(tokens):
                await asyncio.sleep(max(0.0, due - time.monotonic()))
                record.written.append(time.monotonic())
                await stream.write(token)
            record.closed = time.monotonic()
            await stream.close()
    return record
