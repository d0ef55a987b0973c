"""The text streams of the load test: each writes its tokens at a fixed rate."""

from __future__ import annotations

import asyncio
import random
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from heygen_ext import AppendUnconfirmedError, AsyncHeyGen, HeyGen, HeyGenError
from heygen_ext.stream import TextStream
from loadtest.measure import Monitor
from loadtest.options import Options

OPENING = ("look_1", "v_1", "Hello!")
"""Avatar, voice and first text of each stream."""


@dataclass
class StreamRun:
    """One stream: what it wrote, and what became of it."""

    number: int
    tokens: list[str]
    written_tokens: int = 0
    id: str = ""
    stats: Any = None
    error: HeyGenError | None = None
    max_delay: float = 0.0
    """Seconds by which a token was written too late, at most."""

    @property
    def written(self) -> str:
        """The text that it wrote, including a token that was refused."""
        return OPENING[-1] + "".join(self.tokens[: self.written_tokens])

    def is_exact(self, text: str) -> bool:
        """Return whether the server's text has every word once, complete and in order."""
        return self.error is None and text.split() == self.written.split()

    def error_is_accurate(self, text: str) -> bool:
        """Return whether the server's text is what the error says.

        The unsent text is missing. The uncertain text is either missing or there.
        """
        if self.error is None:
            return True
        uncertain = self.error.text if isinstance(self.error, AppendUnconfirmedError) else ""
        certain = self.written.removesuffix(uncertain + (self.error.unsent_text or ""))
        return text.split() in (certain.split(), (certain + uncertain).split())

    def delay_of(self, token: int, begin: float, rate: float) -> float:
        """Return the seconds since a token was due, negative if it is early. Keeps the maximum."""
        delay = time.monotonic() - (begin + token / rate)
        self.max_delay = max(self.max_delay, delay)
        return delay


@dataclass
class Result:
    """What became of all streams of a run."""

    streams: list[StreamRun]
    seconds: float = 0.0
    cpu: float = 0.0
    """Seconds of this process."""
    left: dict[str, int] = field(default_factory=dict)
    """What is still there after closing. All values should be 0."""
    complaints: list[str] = field(default_factory=list)
    """Errors that the event loop or the interpreter could only report."""

    @contextmanager
    def timed(self) -> Iterator[None]:
        """Keep the seconds and the CPU seconds of the block."""
        begin, cpu = time.monotonic(), time.process_time()
        yield
        self.seconds, self.cpu = time.monotonic() - begin, time.process_time() - cpu


def new_streams(options: Options) -> list[StreamRun]:
    """Return the streams with their tokens: random words, each with a space before it."""
    runs = []
    for number in range(options.streams):
        chance = random.Random(f"{options.seed} {number}")
        tokens = [
            " " + "".join(chance.choices("abcdefghij", k=chance.randint(1, 12)))
            for _ in range(options.tokens)
        ]
        runs.append(StreamRun(number, tokens))
    return runs


def open_and_close(url: str, options: Options) -> None:
    """Open and close one stream, to load what would else count as the memory of streams."""

    async def run() -> None:
        async with (
            AsyncHeyGen(base_url=url, api_key="test") as heygen,
            heygen.open_text_stream(*OPENING),
        ):
            pass

    if options.kind == "async":
        asyncio.run(run())
        return
    with HeyGen(base_url=url, api_key="test") as heygen, heygen.open_text_stream(*OPENING):
        pass


def _first_token_at(run: StreamRun, options: Options) -> float:
    """Return the time of the first token: the streams take turns, and do not write all at once."""
    return time.monotonic() + run.number / options.streams / options.rate


async def run_async(url: str, options: Options, monitor: Monitor, result: Result) -> None:
    """Run all streams as tasks of one event loop."""
    asyncio.get_running_loop().set_exception_handler(
        lambda _, context: result.complaints.append(context["message"])
    )
    opened = asyncio.Barrier(options.streams)

    async def write(heygen: AsyncHeyGen, run: StreamRun) -> None:
        stream = None
        try:
            async with heygen.open_text_stream(*OPENING) as stream:
                run.id = stream.stream_id
                await opened.wait()
                monitor.all_open.set()
                begin = _first_token_at(run, options)
                for number, token in enumerate(run.tokens):
                    delay = run.delay_of(number, begin, options.rate)
                    if delay < 0:
                        await asyncio.sleep(-delay)
                    run.written_tokens += 1
                    await stream.write(token)
        except HeyGenError as error:
            run.error = error
            if stream is None:
                await opened.abort()  # so that the others do not wait for it
        finally:
            run.stats = stream.stats if stream is not None else None

    async with AsyncHeyGen(base_url=url, api_key="test") as client:
        heygen = client.with_options(timeout=options.timeout, max_retries=options.max_retries)
        with result.timed():
            await asyncio.gather(*(write(heygen, run) for run in result.streams))
    result.left["tasks"] = len(asyncio.all_tasks()) - 1


def run_sync(url: str, options: Options, monitor: Monitor, result: Result) -> None:
    """Run all streams, each written by a thread of its own."""
    opened = threading.Barrier(options.streams, action=monitor.all_open.set)

    def write(heygen: HeyGen, run: StreamRun) -> None:
        stream: TextStream | None = None
        try:
            with heygen.open_text_stream(*OPENING) as stream:
                run.id = stream.stream_id
                opened.wait()
                begin = _first_token_at(run, options)
                for number, token in enumerate(run.tokens):
                    delay = run.delay_of(number, begin, options.rate)
                    if delay < 0:
                        time.sleep(-delay)
                    run.written_tokens += 1
                    stream.write(token)
        except HeyGenError as error:
            run.error = error
            if stream is None:
                opened.abort()  # so that the others do not wait for it
        finally:
            run.stats = stream.stats if stream is not None else None

    with HeyGen(base_url=url, api_key="test") as client:
        heygen = client.with_options(timeout=options.timeout, max_retries=options.max_retries)
        threads = [threading.Thread(target=write, args=(heygen, run)) for run in result.streams]
        with result.timed():
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
