"""How long a token takes from `write` to its acknowledgement, beside the ideal sender."""

from __future__ import annotations

import asyncio
import random
import statistics
import time
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import httpx
from heygen_api.api.avatar_realtime import append_avatar_realtime_text as append

from benchmarks.common import Row, say, server
from heygen_ext import AsyncHeyGen, HeyGen

LATENCY = 0.1  # seconds that the server takes to answer
RATE = 60.0  # tokens per second
HOLD = 0.150  # seconds that a half word may wait

_SHORT = (
    "the a of and to in is it you that was for on are with they at be this have from or one had "
    "by word but not what all were we when your can said there use an each which she do how their "
    "if will up other about out many then them these so some her would make like him into time "
    "has look two more write go see number no way could people my than first water been call who "
    "its now find long down day did get come made may part"
)
_PIECES = (
    "stream|ing under|stand|ing real|time pro|nunci|ation mile|stone inter|esting|ly syn|chron|ize "
    "avat|ar de|ploy|ment conver|sation|al un|believ|able know|ledge photo|graph|ic to|ken|izer "
    "gene|rous|ly hypo|thesis every|where re|member|ed archi|tect|ure bright|ness"
)


def llm_tokens(count: int, seed: int = 1) -> list[str]:
    """Return text cut as language models cut it: the space leads, long words come in pieces."""
    chance = random.Random(seed)
    short, pieces = _SHORT.split(), _PIECES.split()
    tokens: list[str] = []
    left = chance.randint(6, 18)  # words to the end of the sentence
    while len(tokens) < count:
        word = chance.choice(pieces if chance.random() < 0.25 else short)
        if tokens and not tokens[-1].endswith("\n"):
            word = " " + word
        tokens += word.split("|")
        left -= 1
        if left == 0:
            tokens.append(chance.choice([".", ".", ".", "!", "?"]))
            left = chance.randint(6, 18)
            if chance.random() < 0.15:
                tokens.append("\n\n")
        elif chance.random() < 0.08:
            tokens.append(chance.choice([",", ",", ";", ":", " –"]))
    return tokens[:count]


@dataclass
class Record:
    """What happened in one run, in seconds of the monotonic clock."""

    tokens: list[str] = field(default_factory=list)
    written: list[float] = field(default_factory=list)
    """The moment before each token's `write`."""
    closed: float = 0.0
    """The moment before `close`."""
    appends: list[tuple[int, float, float]] = field(default_factory=list)
    """Of each append: characters, when it was called, when it had returned."""

    @property
    def ends(self) -> list[int]:
        """Where each token ends in the text."""
        ends, at = [], 0
        for token in self.tokens:
            at += len(token)
            ends.append(at)
        return ends

    def latencies(self, appends: list[tuple[int, float, float]]) -> list[float]:
        """Return each token's seconds until the append with its last character had returned."""
        sent, upto = [], 0
        for characters, _, _ in appends:
            upto += characters
            sent.append(upto)
        answers = [appends[bisect_left(sent, end)][2] for end in self.ends]
        return [answer - at for answer, at in zip(answers, self.written, strict=True)]


def ideal_appends(record: Record, round_trip: float) -> list[tuple[int, float, float]]:
    """Simulate the ideal sender on the same arrivals: one append at a time, each as early and as
    large as it may be, every one taking `round_trip`.

    What goes out ends before whitespace; the beginning of a word waits until the word is whole, at
    most `HOLD`, or until the end. It shares no code with the package, to check it.
    """
    text = "".join(record.tokens)
    arrived = [
        at
        for token, at in zip(record.tokens, record.written, strict=True)
        for _ in range(len(token))
    ]
    moments = sorted({*record.written, *(at + HOLD for at in record.written), record.closed})
    appends: list[tuple[int, float, float]] = []
    sent, free = 0, 0.0
    while sent < len(text):
        later = moments[bisect_right(moments, free) :]
        for now in (free, *later):
            size = _sendable(text, arrived, sent, now, over=now >= record.closed)
            if size:
                break
        else:
            raise RuntimeError("the ideal sender never finished")
        appends.append((size, now, now + round_trip))
        sent, free = sent + size, now + round_trip
    return appends


def _sendable(text: str, arrived: list[float], sent: int, now: float, *, over: bool) -> int:
    there = bisect_right(arrived, now)
    if over or there <= sent:
        return there - sent
    end = there
    while end > sent and not text[end - 1].isspace():
        end -= 1
    word = end  # the last word, perhaps half there, begins here
    while end > sent and text[end - 1].isspace():
        end -= 1
    if word < there and now >= arrived[word] + HOLD:
        return there - sent
    return end - sent


def token_rows(seconds: float = 22.0) -> list[Row]:
    """Stream tokens in real time, with threads and with asyncio, and compare."""
    say(f"tokens, 2 x {seconds:.0f} s")
    tokens = llm_tokens(int(seconds * RATE))
    with server(LATENCY) as fake:
        raw = _raw_round_trip(fake.url)
        first = _stream(fake.url, tokens)
        second = asyncio.run(_stream_async(fake.url, tokens))
    trip = statistics.mean(end - start for _, start, end in first.appends)
    mean, ideal = _means(first, trip)
    rows = [
        Row(
            "token written → acknowledged, mean / ideal sender",
            mean / ideal,
            bar=1.10,
            made_of=f"{mean * 1e3:.0f} ms / {ideal * 1e3:.0f} ms; one append {trip * 1e3:.1f} ms",
        )
    ]
    trip = statistics.mean(end - start for _, start, end in second.appends)
    mean_async, ideal_async = _means(second, trip)
    made_of = (
        f"{mean_async * 1e3:.0f} ms / {ideal_async * 1e3:.0f} ms; one append {trip * 1e3:.1f} ms"
    )
    rows.append(
        Row(
            "token written → acknowledged, mean, asyncio / ideal sender",
            mean_async / ideal_async,
            made_of=made_of,
        )
    )
    _, ideal_raw = _means(first, raw)
    rows.append(
        Row(
            "the first / ideal sender with the round trip of raw `httpx.Client`",
            mean / ideal_raw,
            made_of=f"{mean * 1e3:.0f} ms / {ideal_raw * 1e3:.0f} ms; one POST {raw * 1e3:.1f} ms",
        )
    )
    rows.append(_one_each(first, raw, mean))
    made_of = f"{len(first.appends)} requests / {len(tokens)} tokens"
    rows.append(
        Row("requests / tokens", len(first.appends) / len(tokens), bar=0.2, made_of=made_of)
    )
    return rows


def _means(record: Record, round_trip: float) -> tuple[float, float]:
    ideal = ideal_appends(record, round_trip)
    return (
        statistics.mean(record.latencies(record.appends)),
        statistics.mean(record.latencies(ideal)),
    )


def _one_each(record: Record, round_trip: float, mean: float) -> Row:
    """Simulate one POST per token, one at a time: it falls behind."""
    free, waits, behind = 0.0, [], 0
    for at in record.written:
        free = max(free, at) + round_trip
        waits.append(free - at)
        behind += free > record.closed
    theirs = statistics.mean(waits)
    return Row(
        "one POST per token (simulated) / `heygen_ext`",
        theirs / mean,
        made_of=f"{theirs:.0f} s / {mean:.2f} s; when the last token comes, {behind} of "
        f"{len(waits)} wait, it {waits[-1]:.0f} s",
    )


def _raw_round_trip(url: str, posts: int = 10) -> float:
    with (
        HeyGen("test", base_url=url) as heygen,
        httpx.Client(headers={"x-api-key": "test"}) as client,
    ):
        stream_id = heygen.open_text_stream("look_1", "v_1", "Hello!").stream_id
        taken = []
        for _ in range(posts + 1):
            start = time.monotonic()
            body = {"delta": " some words of text,", "final": False}
            client.post(f"{url}/v3/avatar-realtime/{stream_id}/text", json=body).json()
            taken.append(time.monotonic() - start)
    return statistics.mean(taken[1:])  # the first one connects


def _arrivals(tokens: list[str]) -> Iterator[tuple[str, float]]:
    """Yield the tokens with their times: `RATE` a second, unevenly, as they come from a network."""
    chance = random.Random(2)
    due = time.monotonic()
    for token in tokens:
        due += chance.uniform(0.5, 1.5) / RATE
        yield token, due


@contextmanager
def _watched(record: Record) -> Iterator[None]:
    """Note each append as it is called and as it returns, around the generated functions."""
    sync, awaited = append.sync, append.asyncio

    def watch_sync(stream_id: str, *, client: object, body: object) -> object:
        start = time.monotonic()
        answer = sync(stream_id, client=client, body=body)  # type: ignore[arg-type]
        record.appends.append((len(body.delta), start, time.monotonic()))  # type: ignore[attr-defined]
        return answer

    async def watch_async(stream_id: str, *, client: object, body: object) -> object:
        start = time.monotonic()
        answer = await awaited(stream_id, client=client, body=body)  # type: ignore[arg-type]
        record.appends.append((len(body.delta), start, time.monotonic()))  # type: ignore[attr-defined]
        return answer

    append.sync, append.asyncio = watch_sync, watch_async  # type: ignore[assignment]
    try:
        yield
    finally:
        append.sync, append.asyncio = sync, awaited


def _stream(url: str, tokens: list[str]) -> Record:
    record = Record(tokens)
    with HeyGen("test", base_url=url) as heygen, _watched(record):
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
        with _watched(record):
            stream = await heygen.open_text_stream("look_1", "v_1", "Hello! ")
            for token, due in _arrivals(tokens):
                await asyncio.sleep(max(0.0, due - time.monotonic()))
                record.written.append(time.monotonic())
                await stream.write(token)
            record.closed = time.monotonic()
            await stream.close()
    return record
