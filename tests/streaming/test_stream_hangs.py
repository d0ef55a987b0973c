"""Streams that could hang: interrupted, at the interpreter's exit, fed by a source that blocks."""

import asyncio
import contextvars
import subprocess
import sys
import threading
import time

import pytest
from support.awaited import client
from support.http_library import httpx

from heygen_ext import AsyncHeyGen, HeyGen, HeyGenError, UsageError
from heygen_ext.testing import FakeHeyGen

LIMIT = 20


@pytest.fixture
def fake():
    with FakeHeyGen(words_per_second=5000, startup=0.0, retry_after=0) as server:
        yield server


INTERRUPTED = """
import logging, random, signal, sys, threading
from heygen_ext import HeyGen
logging.disable(logging.CRITICAL)
armed = False
def interrupt(*_):
    global armed
    if armed:
        armed = False
        raise KeyboardInterrupt
signal.signal(signal.SIGALRM, interrupt)
chance, free = random.Random(1), 0
with HeyGen("test", base_url=sys.argv[1]) as heygen:
    for _ in range(60):
        try:
            with heygen.open_text_stream("l", "v", "S. ") as stream:
                armed = True
                signal.setitimer(signal.ITIMER_REAL, chance.random() * chance.choice([.001, .01]))
                for number in range(40):
                    stream.write(f"w{number} ")
                stream.flush()
        except KeyboardInterrupt:
            pass
        armed = False
        thread = threading.Thread(target=lambda: stream.unsent_text, daemon=True)
        thread.start()
        thread.join(5)
        free += not thread.is_alive()
print(free)
"""


def test_an_interrupt_at_any_place_leaves_no_lock_behind(fake):
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED, fake.url], capture_output=True, text=True, timeout=90
    )
    assert done.stdout == "60\n", done.stderr


EXIT = """
import sys
from heygen_ext import HeyGen, HeyGenError
class Avatar:
    def __init__(self):
        self.heygen = HeyGen("test", base_url=sys.argv[1])
        self.stream = self.heygen.open_text_stream("l", "v", "S. ")
    def __del__(self):
        try:
            {call}
        except HeyGenError:
            pass
        print("done")
avatar = Avatar()
{before}
"""
CALLS = [
    *("close()", "flush()", "detach()", "cancel()", "checkpoint()", "unsent_text"),
    *("write('more')", "wait_for_hls_url(3)", "__exit__(ValueError, ValueError(), None)"),
]


WRITE = "avatar.stream.write('one two three. ')"


@pytest.mark.parametrize(("before", "calls"), [("", CALLS), (WRITE, [CALLS[0], *CALLS[4:6]])])
def test_a_method_in_a_finalizer_at_exit_does_not_hang(before, calls, fake):
    fake.latency, fake.max_sessions = 0.1, len(calls)
    programs = [
        subprocess.Popen(
            [
                sys.executable,
                "-c",
                EXIT.format(call=f"self.stream.{call}", before=before),
                fake.url,
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for call in calls
    ]
    results = [program.communicate(timeout=LIMIT) for program in programs]
    ends = dict(zip(calls, [out for out, _ in results], strict=True))
    assert set(ends.values()) == {"done\n"}, (ends, results)


@pytest.mark.parametrize("end", ["cancel", "detach"])
@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_blocked_write_is_woken_by_the_end_of_the_stream(kind, end, fake):
    async with client(kind, fake.url) as heygen:
        stream = await heygen.open_text_stream("look_1", "v_1", "Hello! ")
        fake.fail(path="/text$", delay=1.0, processed=True)
        await stream.write("word " * 20_000)

        async def write():
            await stream.write("more")

        blocked = asyncio.create_task(write())
        await asyncio.sleep(0.2)
        assert not blocked.done()
        async with asyncio.timeout(LIMIT):
            await getattr(stream, end)()
            with pytest.raises(HeyGenError):
                await blocked


async def test_a_source_that_blocks_does_not_stop_the_sending(fake):
    closed = threading.Event()

    def tokens():
        try:
            for number in range(8):
                time.sleep(0.05)
                yield f"word{number} "
        finally:
            closed.set()

    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        async with heygen.open_text_stream("look_1", "v_1", "Well. ") as stream:
            await stream.write_all(tokens())
            assert stream.stats.appends
            await stream.write_all(["in", " memory"])
        assert fake.text(stream.stream_id).endswith("word7 in memory")
    assert closed.wait(LIMIT)


async def test_what_a_source_raises_passes_through(fake):
    def tokens():
        yield "one "
        raise LookupError("the source broke")

    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        stream = await heygen.open_text_stream("look_1", "v_1", "Well. ")
        with pytest.raises(LookupError, match="the source broke"):
            await stream.write_all(tokens())
        with pytest.raises(UsageError, match="None"):
            await stream.write_all(each for each in (None,))
        await stream.close()
    assert fake.text(stream.stream_id) == "Well. one "


async def test_cancelling_stops_the_reading_of_a_source(fake):
    read, closed = [], threading.Event()

    def tokens():
        try:
            for number in range(1000):
                read.append(number)
                time.sleep(0.05)
                yield f"{number} "
        finally:
            closed.set()

    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        stream = await heygen.open_text_stream("look_1", "v_1", "Well. ")
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await stream.write_all(tokens())
        await asyncio.to_thread(closed.wait, LIMIT)
        assert closed.is_set()
        assert len(read) < 20
        await stream.close()


def test_context_variables_reach_requests_and_on_idle(fake, monkeypatch):
    monkeypatch.setattr("heygen_ext._streaming.planner.IDLE_NOTICE", 0.05)
    request_id = contextvars.ContextVar("request_id", default="lost")
    seen, idle = [], threading.Event()

    def hook(request):
        seen.append((request.url.path.rsplit("/", 1)[-1], request_id.get()))

    def on_idle(stream):
        seen.append(("idle", request_id.get()))
        idle.set()

    with (
        httpx.Client(event_hooks={"request": [hook]}) as http,
        HeyGen("test", base_url=fake.url, http_client=http) as heygen,
    ):
        request_id.set("first")
        with heygen.open_text_stream("look_1", "v_1", "Hi. ", on_idle=on_idle) as stream:
            stream.write("Hello.")
            stream.flush()
            request_id.set("second")
            stream.write(" And more.")
            stream.flush()
            assert idle.wait(LIMIT)
    assert [each for name, each in seen if name == "text"][:2] == ["first", "second"]
    assert "lost" not in {each for _, each in seen}


async def test_context_variables_reach_requests_and_on_idle_in_asyncio(fake, monkeypatch):
    monkeypatch.setattr("heygen_ext._streaming.planner.IDLE_NOTICE", 0.05)
    request_id = contextvars.ContextVar("request_id", default="lost")
    seen, idle = [], asyncio.Event()

    async def hook(request):
        seen.append((request.url.path.rsplit("/", 1)[-1], request_id.get()))

    async def on_idle(stream):
        seen.append(("idle", request_id.get()))
        with pytest.raises(UsageError, match="must not wait"):
            await stream.flush()
        idle.set()

    async with (
        httpx.AsyncClient(event_hooks={"request": [hook]}) as http,
        AsyncHeyGen("test", base_url=fake.url, http_client=http) as heygen,
    ):
        request_id.set("first")
        opening = heygen.open_text_stream("look_1", "v_1", "Hi. ", on_idle=on_idle)
        async with opening as stream:
            await stream.write("Hello.")
            await stream.flush()
            request_id.set("second")
            await stream.write(" And more.")
            await stream.flush()
            async with asyncio.timeout(LIMIT):
                await idle.wait()
    assert [each for name, each in seen if name == "text"][:2] == ["first", "second"]
    assert "lost" not in {each for _, each in seen}


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_closing_waits_until_the_playback_url_was_seen(kind, fake):
    async with client(kind, fake.url) as heygen:
        stream = await heygen.open_text_stream("look_1", "v_1", "Yes.")

        async def close():
            await asyncio.sleep(0.02)
            await stream.close()

        closing = asyncio.create_task(close())
        assert await stream.wait_for_hls_url(LIMIT)
        await closing
