"""Many text streams at once against a fake HeyGen whose appends fail now and then.

    python scripts/load.py async|sync STREAMS SECONDS [SEED]

Each stream writes 60 tokens a second. About 2 % of the appends fail, in every way that the fake
knows, and half-way the server is away for a moment. Prints a table; exits with 1 if a text is not
what was written, or if anything is left running, open or unbounded. Linux only: it reads /proc.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import random
import resource
import sys
import threading
import time
import warnings
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from loadtest.faults import listed
from loadtest.watch import Server, Watch, server, sockets

from heygen_ext import AppendUnconfirmedError, AsyncHeyGen, HeyGen, HeyGenError
from heygen_ext.stream import TextStream

RATE = 60.0  # tokens a second and stream
SHARE = 0.02  # of the appends that fail
TIMEOUT = 5.0  # seconds that an append may take
SLOW = 2 * TIMEOUT  # seconds of an answer that comes too late
RETRIES = 5
MOST_MEMORY = 256 * 1024  # bytes that a stream may add, its connection and text included
OPENING = ("look_1", "v_1", "Hello!")


@dataclass
class Stream:
    """One stream: what it wrote and what came of it."""

    number: int
    tokens: list[str]
    wrote: int = 0  # tokens
    id: str = ""
    stats: Any = None
    error: HeyGenError | None = None
    behind: float = 0.0
    """Seconds by which its latest token was written later than its time, at most."""

    @property
    def written(self) -> str:
        """All of its text, the token included that was refused."""
        return OPENING[-1] + "".join(self.tokens[: self.wrote])

    def words_match(self, held: str) -> bool:
        """Tell whether `held` has each of its words once, whole and in order."""
        return held.split() == self.written.split()

    def error_is_true(self, held: str) -> bool:
        """Tell whether `held` is what its error says: all but the unsent, the uncertain maybe."""
        uncertain = self.error.text if isinstance(self.error, AppendUnconfirmedError) else ""
        rest = uncertain + ((self.error and self.error.unsent_text) or "")
        certain = self.written.removesuffix(rest)
        return held.split() in (certain.split(), (certain + uncertain).split())


@dataclass
class Outcome:
    """What a run left."""

    streams: list[Stream]
    seconds: float = 0.0
    cpu: float = 0.0
    left: dict[str, int] = field(default_factory=dict)
    """What is still there after closing; all should be 0."""
    complaints: list[str] = field(default_factory=list)


def new_streams(count: int, seconds: float, seed: int) -> list[Stream]:
    """Return the streams and all they will write: words with the space before them."""
    streams = []
    for number in range(count):
        chance = random.Random(f"{seed} {number}")
        tokens = [
            " " + "".join(chance.choices("abcdefghij", k=chance.randint(1, 12)))
            for _ in range(int(seconds * RATE))
        ]
        streams.append(Stream(number, tokens))
    return streams


async def run_async(fake: Server, watch: Watch, out: Outcome) -> None:
    """Let all streams speak, as tasks of one loop."""
    asyncio.get_running_loop().set_exception_handler(
        lambda _, context: out.complaints.append(context["message"])
    )
    ready, go = 0, asyncio.Event()

    async def speak(heygen: AsyncHeyGen, stream: Stream) -> None:
        nonlocal ready
        try:
            async with heygen.open_text_stream(*OPENING) as text:
                stream.id = text.stream_id
                ready += 1
                if ready == len(out.streams):
                    watch.begun.set()
                    go.set()
                await go.wait()
                begun = time.monotonic() + stream.number / len(out.streams) / RATE
                try:
                    for at, token in enumerate(stream.tokens):
                        early = begun + at / RATE - time.monotonic()
                        if early > 0:
                            await asyncio.sleep(early)
                        stream.behind = max(stream.behind, -early)
                        stream.wrote += 1
                        await text.write(token)
                finally:
                    stream.stats = text.stats
            stream.stats = text.stats
        except HeyGenError as error:
            stream.error = error

    async with AsyncHeyGen(base_url=fake.url, api_key="test") as client:
        heygen = client.with_options(timeout=TIMEOUT, max_retries=RETRIES)
        with measured(out):
            await asyncio.gather(*(speak(heygen, stream) for stream in out.streams))
    out.left["tasks"] = len(asyncio.all_tasks()) - 1


def run_sync(fake: Server, watch: Watch, out: Outcome) -> None:
    """Let all streams speak, each written by a thread."""
    go = threading.Barrier(len(out.streams), action=watch.begun.set)

    def speak(heygen: HeyGen, stream: Stream) -> None:
        text: TextStream | None = None
        try:
            with heygen.open_text_stream(*OPENING) as text:
                stream.id = text.stream_id
                go.wait()
                begun = time.monotonic() + stream.number / len(out.streams) / RATE
                for at, token in enumerate(stream.tokens):
                    early = begun + at / RATE - time.monotonic()
                    if early > 0:
                        time.sleep(early)
                    stream.behind = max(stream.behind, -early)
                    stream.wrote += 1
                    text.write(token)
        except HeyGenError as error:
            stream.error = error
            if text is None:
                go.abort()  # nobody shall wait for this one
        finally:
            stream.stats = text.stats if text is not None else None

    with HeyGen(base_url=fake.url, api_key="test") as client:
        heygen = client.with_options(timeout=TIMEOUT, max_retries=RETRIES)
        threads = [threading.Thread(target=speak, args=(heygen, each)) for each in out.streams]
        with measured(out):
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()


@contextmanager
def measured(out: Outcome) -> Iterator[None]:
    """Note how long the block takes and what it costs."""
    began, cpu = time.monotonic(), time.process_time()
    yield
    out.seconds, out.cpu = time.monotonic() - began, time.process_time() - cpu


def run(kind: str, count: int, seconds: float, seed: int) -> int:
    """Run one kind of stream, print the table, return the exit code."""
    out = Outcome(new_streams(count, seconds, seed))
    sys.unraisablehook = lambda problem: out.complaints.append(repr(problem.exc_value))
    warnings.simplefilter("error", ResourceWarning)
    threads_before = threading.active_count()
    with server(seed, SHARE, SLOW) as fake:
        with HeyGen(base_url=fake.url, api_key="test") as heygen:
            heygen.open_text_stream(*OPENING).close()  # what is loaded once is no stream's memory
        before = fake.told("figures")
        watch = Watch(fake, seconds)
        with watch.on():
            if kind == "async":
                asyncio.run(run_async(fake, watch, out))
            else:
                run_sync(fake, watch, out)
        gc.collect()
        out.left["threads"] = threading.active_count() - threads_before
        out.left["sockets"] = sockets() - watch.sockets_before
        until = time.monotonic() + 10
        while (figures := fake.told("figures"))["open"] and time.monotonic() < until:
            time.sleep(0.05)
        out.left["connections at the server"] = figures["open"]
        texts = fake.told("texts")
    return report(kind, out, watch, figures, figures["cpu"] - before["cpu"], texts)


def report(
    kind: str,
    out: Outcome,
    watch: Watch,
    figures: dict[str, Any],
    server_cpu: float,
    texts: dict[str, str],
) -> int:
    """Print what was found; return 1 if anything is not as promised."""
    streams = out.streams
    count = len(streams)
    held = [texts.get(each.id, "") for each in streams]
    exact = sum(
        each.error is None and each.words_match(text)
        for each, text in zip(streams, held, strict=True)
    )
    to_the_letter = sum(text == each.written for each, text in zip(streams, held, strict=True))
    errors = Counter(type(each.error).__name__ for each in streams if each.error is not None)
    honest = all(
        each.error_is_true(text)
        for each, text in zip(streams, held, strict=True)
        if each.error is not None
    )
    stats = [each.stats for each in streams if each.stats is not None]
    appends = sum(each.appends for each in stats)
    tokens = sum(len(each.tokens) for each in streams)
    faults = {kind: hits for kind, hits in figures["faults"].items() if hits}
    failed = sum(faults.values())
    late = sum(each.late for each in stats)
    settled = sum(each.settled for each in stats)
    per_stream = watch.most_memory / count
    most_sockets = count + count // 10 + 10
    cpu = f"{out.cpu / out.seconds:.0%} of a core, server {server_cpu / out.seconds:.0%}"
    told = f"{listed(errors) or 'none'}{'' if honest else ', and not as they say'}"
    shown = f"{exact} of {count} ({to_the_letter} to the letter)"
    rows: list[tuple[str, object, bool | None]] = [
        ("streams", f"{count} {kind}", None),
        ("tokens", f"{tokens}, {RATE:g} a second and stream", None),
        ("time, opening and closing included", f"{out.seconds:.1f} s; CPU {cpu}", None),
        ("latest token", f"{max(each.behind for each in streams):.2f} s behind its time", None),
        (
            "appends",
            f"{appends}, {appends / out.seconds:.0f} a second, "
            f"{tokens / max(appends, 1):.1f} tokens each",
            None,
        ),
        ("faults", f"{failed} ({failed / max(appends + failed, 1):.1%})", failed > 0),
        ("by kind", listed(faults), None),
        ("sent again or to settle", sum(each.retries for each in stats), None),
        ("lost answers settled", settled, settled > 0),
        ("taken late", late, late == 0),
        ("exact texts", shown, exact == count),
        ("errors", told, not errors),
        ("longest wait", f"{max((each.longest_wait for each in stats), default=0):.1f} s", None),
        ("peak memory", f"{per_stream / 1024:.0f} KiB a stream", per_stream <= MOST_MEMORY),
        ("peak sockets", watch.most_sockets, watch.most_sockets <= most_sockets),
        ("connections made", figures["accepted"], None),
        ("left after closing", listed(out.left), not any(out.left.values())),
        ("complaints", "; ".join(out.complaints[:5]) or "none", not out.complaints),
    ]
    print("| | | |\n|---|---|---|")
    for what, value, ok in rows:
        print(f"| {what} | {value} | {'' if ok is None else 'ok' if ok else 'MISSED'} |")
    for each in [each for each in streams if each.error is not None][:5]:
        print(f"stream {each.number}: {each.error!r}")
    return int(any(ok is False for _, _, ok in rows))


def main() -> int:
    """Run as the arguments say."""
    kind, count, seconds, *seed = sys.argv[1:]
    logging.getLogger("heygen_ext").setLevel(logging.ERROR)  # each fault is a warning
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    needed = 3 * int(count) + 200
    if soft != resource.RLIM_INFINITY and soft < needed:
        resource.setrlimit(resource.RLIMIT_NOFILE, (needed, hard))
    return run(kind, int(count), float(seconds), int(seed[0]) if seed else 1)


if __name__ == "__main__":
    sys.exit(main())
