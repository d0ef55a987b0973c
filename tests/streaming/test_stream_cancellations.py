"""A session that we opened never outlives its stream, whatever cancels the stream's owner."""

import asyncio
import gc
import logging
import subprocess
import sys
import time

import anyio
import pytest
from support.awaited import client
from support.streams import until

from heygen_ext import AsyncHeyGen, HeyGen
from heygen_ext._transport.clock import clock
from heygen_ext.testing import FakeHeyGen

SESSIONS = "/v3/avatar-realtime$"


@pytest.fixture
def fake():
    with FakeHeyGen(words_per_second=3, startup=0.0, retry_after=0, max_sessions=20) as server:
        yield server


async def speak(heygen):
    async with heygen.open_text_stream("look_1", "v_1", "Hello there. ") as stream:
        await stream.write("And on it goes. ")
        await asyncio.sleep(60)


async def by_move_on_after(heygen, seconds):
    with anyio.move_on_after(seconds):
        await speak(heygen)


async def by_fail_after(heygen, seconds):
    with pytest.raises(TimeoutError), anyio.fail_after(seconds):
        await speak(heygen)


async def by_timeout(heygen, seconds):
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(seconds):
            await speak(heygen)


async def by_wait_for(heygen, seconds):
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(speak(heygen), seconds)


async def by_task_group(heygen, seconds):
    with pytest.raises(ExceptionGroup):
        async with asyncio.TaskGroup() as group:
            group.create_task(speak(heygen))
            await asyncio.sleep(seconds)
            raise KeyError


async def by_anyio_group(heygen, seconds):
    async with anyio.create_task_group() as group:
        group.start_soon(speak, heygen)
        await anyio.sleep(seconds)
        group.cancel_scope.cancel()


async def twice(heygen, seconds):
    task = asyncio.create_task(speak(heygen))
    await asyncio.sleep(seconds)
    task.cancel()
    await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


WAYS = [
    by_move_on_after,
    by_fail_after,
    by_timeout,
    by_wait_for,
    by_task_group,
    by_anyio_group,
    twice,
]


def ended(fake):
    return [fake.session(each).end_reason for each in fake.sessions]


@pytest.mark.parametrize("way", WAYS)
async def test_every_cancellation_cancels_the_session(way, fake):
    fake.latency = 0.05
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        for seconds in (0.0, 0.02, 0.06, 0.2):
            await way(heygen, seconds)
    assert fake.sessions
    assert set(ended(fake)) == {"cancelled"}


async def test_closing_the_client_in_a_cancelled_scope_waits_for_the_cancellations(fake):
    fake.latency = 0.1
    with anyio.move_on_after(0.25):
        async with AsyncHeyGen("test", base_url=fake.url) as heygen, asyncio.TaskGroup() as group:
            for _ in range(3):
                group.create_task(speak(heygen))
    assert ended(fake) == ["cancelled"] * 3


ENDED_LOOP = """
import asyncio, sys
import anyio
from heygen_ext import AsyncHeyGen

async def main():
    heygen = AsyncHeyGen("test", base_url=sys.argv[1])  # it is not closed
    with anyio.CancelScope() as scope:
        async with heygen.open_text_stream("look_1", "v_1", "Hello there. ") as stream:
            await stream.write("And on it goes. ")
            scope.cancel()
            await asyncio.sleep(60)

asyncio.run(main())
"""


def test_a_loop_that_ends_at_once_still_cancels_the_session(fake):
    """`asyncio.run` cancels all tasks at its end, and waits for them."""
    fake.latency = 0.1
    done = subprocess.run(
        [sys.executable, "-c", ENDED_LOOP, fake.url], capture_output=True, text=True, timeout=30
    )
    assert done.returncode == 0, done.stderr
    assert ended(fake) == ["cancelled"]


async def test_a_cancellation_that_fails_once_is_repeated(fake):
    async with AsyncHeyGen("test", base_url=fake.url, max_retries=0) as heygen:
        fake.fail(503, path="/cancel$", times=1)
        with anyio.move_on_after(0.3):
            await speak(heygen)
    assert ended(fake) == ["cancelled"]


async def test_a_session_that_cannot_be_cancelled_is_named_in_the_log(fake, caplog):
    with caplog.at_level(logging.WARNING, "heygen_ext"):
        async with AsyncHeyGen("test", base_url=fake.url) as heygen:
            fake.fail(403, path="/cancel$")
            with anyio.move_on_after(0.3):
                await speak(heygen)
    [stream_id] = fake.sessions
    assert f"Session {stream_id} could not be cancelled" in caplog.text


@pytest.mark.parametrize("method", ["cancel", "close", "flush", "detach"])
async def test_a_method_that_is_cancelled_leaves_a_stream_that_can_be_ended(method, fake):
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        stream = await heygen.open_text_stream("look_1", "v_1", "Hello there. ")
        fake.latency = 0.2
        await stream.write("one two")
        with anyio.move_on_after(0.05):
            await getattr(stream, method)()
        await stream.cancel()
    assert ended(fake) == ["cancelled"]


async def test_clients_of_an_asgi_app_that_disconnect_leave_no_session(fake):
    from starlette.applications import Starlette
    from starlette.responses import Response, StreamingResponse
    from starlette.routing import Route
    from support.http_library import httpx

    from heygen_ext.testing._http.server import ServerThread

    heygens = []

    def talk(request):
        async def body():
            if not heygens:
                heygens.append(AsyncHeyGen("test", base_url=fake.url))
            async with heygens[0].open_text_stream("look_1", "v_1", "Hello there. ") as stream:
                for number in range(1000):
                    await stream.write(f" word{number}")
                    yield f"{number}\n"
                    await asyncio.sleep(0.02)

        return StreamingResponse(body())

    async def close(request):
        await heygens[0].aclose()
        return Response()

    server = ServerThread(Starlette(routes=[Route("/", talk), Route("/close", close)]))
    url = f"http://127.0.0.1:{server.start('127.0.0.1', 0)}"

    async def leave(count):
        async with httpx.AsyncClient() as http, http.stream("GET", url) as response:
            lines = response.aiter_lines()
            for _ in range(count):
                await anext(lines)

    try:
        await asyncio.gather(*(leave(count) for count in (1, 3, 8)))
        until = time.monotonic() + 8
        while ended(fake) != ["cancelled"] * 3 and time.monotonic() < until:
            await asyncio.sleep(0.02)
        assert ended(fake) == ["cancelled"] * 3
        async with httpx.AsyncClient() as http:
            assert (await http.get(f"{url}/close")).is_success
    finally:
        await asyncio.to_thread(server.stop)


OPENING = """
import _thread, signal, sys, threading, time
from heygen_ext import HeyGen
heygen = HeyGen("test", base_url=sys.argv[1])
threading.Timer(1.0, _thread.interrupt_main).start()
try:
    heygen.open_text_stream("look_1", "v_1", "Hello there. ")
except KeyboardInterrupt:
    print("interrupted")
"""


def test_ctrl_c_while_a_session_is_created_cancels_it(fake):
    fake.latency = 1.6
    done = subprocess.run(
        [sys.executable, "-c", OPENING, fake.url], capture_output=True, text=True, timeout=30
    )
    assert done.stdout == "interrupted\n", done.stderr
    assert ended(fake) == ["cancelled"]


@pytest.mark.filterwarnings("ignore:unclosed")  # of the clients of other tests
@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_dropped_stream_warns_and_closes_its_connection(kind, fake):
    gc.collect()
    async with client(kind, fake.url) as heygen:
        stream = await heygen.open_text_stream("look_1", "v_1", "Hello there. ")
        await stream.wait_for_hls_url()
        assert len(heygen.api.pools._apart) == 1
        with pytest.warns(ResourceWarning, match="its session is open"):
            del stream
            gc.collect()
        for _ in range(100):
            if not heygen.api.pools._apart:
                break
            await asyncio.sleep(0.01)
        assert not heygen.api.pools._apart


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_an_attached_stream_takes_connections_only_when_it_writes(kind, fake):
    async with client(kind, fake.url) as heygen:
        opened = await heygen.open_text_stream("look_1", "v_1", "Hello there. ")
        stream = heygen.attach_text_stream(opened.stream_id)
        await stream.wait_for_hls_url()
        assert len(heygen.api.pools._apart) == 1  # that of the first
        await stream.write("one ")
        await stream.flush()
        assert len(heygen.api.pools._apart) == 2
        await opened.cancel()


def test_dropping_a_synchronous_stream_does_not_need_the_garbage_collector(fake):
    with HeyGen("test", base_url=fake.url) as heygen:
        gc.collect()
        gc.disable()
        try:
            stream = heygen.attach_text_stream("s1")
            del stream
            assert not heygen.api.pools._apart
        finally:
            gc.enable()


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_on_idle_does_not_keep_a_dropped_stream(kind, fake, monkeypatch):
    """Else it would go on to write, and the session would be billed until its maximum duration."""
    monkeypatch.setattr("heygen_ext._streaming.planner.IDLE_NOTICE", 0.1)
    called = []
    async with client(kind, fake.url) as heygen:
        stream = await heygen.open_text_stream(
            "look_1", "v_1", "Hello there. ", on_idle=lambda stream: called.append(1)
        )
        await stream.write("And so on. ")
        await stream.flush()
        await until(lambda: called)
        await stream.write("And so on. ")
        await stream.flush()
        with pytest.warns(ResourceWarning, match="its session is open"):
            del stream
            gc.collect()
        calls = len(called)
        await asyncio.sleep(0.2)
        assert len(called) == calls


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_dropped_stream_still_sends_its_text(kind, fake):
    async with client(kind, fake.url) as heygen:
        opened = await heygen.open_text_stream("look_1", "v_1", "Hello there. ")
        stream = heygen.attach_text_stream(opened.stream_id)
        fake.latency = 0.1
        await stream.write("And so on. ")
        del stream
        gc.collect()
        await until(lambda: "And so on." in fake.text(opened.stream_id))
        await opened.cancel()


LEAVING = """
import _thread, sys, threading, time
from heygen_ext import HeyGen
heygen = HeyGen("test", base_url=sys.argv[1])
try:
    with heygen.open_text_stream("look_1", "v_1", "Hello there. "):
        threading.Timer(0.3, _thread.interrupt_main).start()
        raise RuntimeError
except KeyboardInterrupt:
    print("interrupted")
"""


def test_ctrl_c_while_the_block_cancels_its_session_does_not_stop_that(fake):
    fake.fail(429, path="/cancel$", times=1, headers={"Retry-After": "1"})
    done = subprocess.run(
        [sys.executable, "-c", LEAVING, fake.url], capture_output=True, text=True, timeout=30
    )
    assert done.stdout == "interrupted\n", done.stderr
    assert ended(fake) == ["cancelled"]


def test_ctrl_c_in_cancel_names_the_session_in_the_log(fake, caplog, monkeypatch):
    def interrupt(seconds):
        raise KeyboardInterrupt

    fake.fail(429, path="/cancel$", times=1)
    monkeypatch.setattr(clock, "sleep", interrupt)
    with HeyGen("test", base_url=fake.url) as heygen:
        stream = heygen.open_text_stream("look_1", "v_1", "Hello there. ")
        with pytest.raises(KeyboardInterrupt):
            stream.cancel()
        assert f"Cancelling session {stream.stream_id} was interrupted" in caplog.text
        stream.cancel()


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_stream_that_an_exception_left_does_not_warn(kind, fake, recwarn):
    async def fail(heygen):
        async with heygen.open_text_stream("look_1", "v_1", "Hello there. ") as stream:
            await stream.write("And so on. ")
            await until(lambda: stream.closed)
            raise ValueError

    async with client(kind, fake.url) as heygen:
        fake.fail(path="/text$", times=None, cut=True)
        with pytest.raises(ValueError):
            await fail(heygen)
        gc.collect()
    assert not [each for each in recwarn if "was dropped" in str(each.message)]
