"""Text streams that end badly: interrupted, dropped, without threads, without a reason."""

import asyncio
import gc
import threading
import time

import httpx
import pytest
from support.awaited import client

from heygen_ext import (
    APIConnectionError,
    AppendUnconfirmedError,
    AsyncHeyGen,
    HeyGen,
    HeyGenError,
    StreamClosedError,
    UsageError,
)
from heygen_ext.testing import FakeHeyGen

APPEND = r"/text$"


@pytest.fixture
def fake():
    with FakeHeyGen(words_per_second=5000, startup=0.0, retry_after=0) as server:
        yield server


def opening(heygen, **options):
    return heygen.open_text_stream("look_1", "v_1", "Hello! ", **options)


def our_threads():
    return [thread for thread in threading.enumerate() if thread.name.startswith("heygen-ext")]


def our_tasks():
    names = [task.get_name() for task in asyncio.all_tasks()]
    return [name for name in names if name.startswith("heygen-ext")]


async def until(condition):
    for _ in range(500):
        if condition():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not come true within 5 s")


def a_client_whose_hook_breaks_on(method, kind, fake):
    """A caller's httpx client with a bug: what it raises is no error of httpx."""

    def hook(request):
        if request.method == method and fake.sessions:
            raise LookupError("a bug in the caller's hook")

    async def async_hook(request):
        hook(request)

    if kind == "sync":
        return httpx.Client(event_hooks={"request": [hook]})
    return httpx.AsyncClient(event_hooks={"request": [async_hook]})


async def test_a_session_whose_end_cannot_be_asked_for_is_over_all_the_same(kind, fake):
    own = a_client_whose_hook_breaks_on("GET", kind, fake)
    async with client(kind, fake.url, http_client=own) as heygen:
        stream = await opening(heygen)
        fake.advance(31)
        await stream.write("lost text")
        with pytest.raises(StreamClosedError) as closed:
            await stream.close()
        assert closed.value.unsent_text == "lost text"
    await (own.aclose() if kind == "async" else asyncio.to_thread(own.close))


async def test_an_append_that_breaks_outside_of_httpx_is_reported(kind, fake):
    own = a_client_whose_hook_breaks_on("POST", kind, fake)
    async with client(kind, fake.url, http_client=own) as heygen:
        stream = await opening(heygen)
        await stream.write("lost text")
        with pytest.raises(AppendUnconfirmedError, match="bug in the caller's hook") as lost:
            await stream.close()
        assert lost.value.text + lost.value.unsent_text == "lost text"
    await (own.aclose() if kind == "async" else asyncio.to_thread(own.close))


async def test_a_task_that_is_cancelled_by_somebody_else_says_what_is_uncertain(fake):
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        fake.fail(path=APPEND, delay=3.0)
        stream = await opening(heygen)
        await stream.write("one two")
        await until(lambda: fake.requests and fake.requests[-1].path.endswith("/text"))
        for task in asyncio.all_tasks():
            if task.get_name() == f"heygen-ext {stream.stream_id}":
                task.cancel()
        with pytest.raises(AppendUnconfirmedError) as lost:
            await stream.close()
        assert lost.value.text + lost.value.unsent_text == "one two"


async def test_a_cancellation_while_the_block_closes_cancels_the_session(fake):
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        fake.words_per_second = 1.0
        fake.fail(path=APPEND, delay=3.0)

        async def work():
            async with opening(heygen) as stream:
                await stream.write("one two")

        task = asyncio.create_task(work())
        await until(lambda: any(request.path.endswith("/text") for request in fake.requests))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not our_tasks()
    assert [request for request in fake.requests if request.path.endswith("/cancel")]


def test_ctrl_c_while_the_block_closes_cancels_the_session(fake, monkeypatch):
    with HeyGen("test", base_url=fake.url) as heygen:
        fake.words_per_second = 1.0  # it still speaks when it is cancelled
        stream = opening(heygen)
        fake.fail(path=APPEND, delay=0.3)

        def interrupted(*_):
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt), stream:
            stream.write("one two")
            monkeypatch.setattr(stream._sender, "wait", interrupted)
    assert fake.session(stream.stream_id).end_reason == "cancelled"
    assert not our_threads()


def test_a_process_without_a_thread_to_spare_says_so_and_hangs_nobody(fake, monkeypatch):
    def no_more(thread):
        raise RuntimeError("can't start new thread")

    with HeyGen("test", base_url=fake.url) as heygen:
        stream = opening(heygen)
        monkeypatch.setattr(threading.Thread, "start", no_more)
        with pytest.raises(APIConnectionError, match="can't start new thread") as failed:
            stream.write("one two")
        assert failed.value.unsent_text == "one two"
        with pytest.raises(HeyGenError):
            stream.flush()
        stream.close()


async def test_a_stream_that_is_dropped_leaves_no_thread_and_no_task(kind, heygen, monkeypatch):
    monkeypatch.setattr("heygen_ext._streaming.machine.IDLE_NOTICE", 0.05)
    stream = await opening(heygen)
    await stream.write("one ")
    await stream.flush()
    await until(lambda: not our_threads() and not our_tasks())
    await stream.write("two")  # and one that was not dropped goes on
    await stream.flush()
    assert stream.unsent_text == ""
    await stream.close()


async def test_closing_the_client_closes_the_connections_of_its_streams(kind, fake):
    async with client(kind, fake.url) as heygen:
        stream = await opening(heygen)
        await stream.write("one")
        await stream.flush()
        assert fake.connections.open == 1
    await until(lambda: fake.connections.open == 0)
    with pytest.raises(HeyGenError) as closed:
        await stream.write("two")
        await stream.flush()
    assert isinstance(closed.value, UsageError)
    assert closed.value.unsent_text == "two"
    del stream
    gc.collect()


def test_text_that_is_lost_with_a_dropped_stream_is_warned_of(fake):
    heygen = HeyGen("test", base_url=fake.url)
    stream = opening(heygen)
    fake.fail(path=APPEND, delay=0.2)
    stream.write("one two three")
    heygen.close()
    stream._sender.join(10.0)
    with pytest.warns(ResourceWarning, match="was dropped"):
        del stream
        gc.collect()


async def test_a_session_created_for_a_task_that_was_cancelled_is_cancelled(fake):
    fake.latency = 0.3
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1), opening(heygen):
                raise AssertionError("it came in time")
        [stream_id] = fake.sessions
        assert fake.session(stream_id).end_reason == "cancelled"


@pytest.mark.parametrize("order", [{"status": 402}, {"cut": True}], ids=str)
async def test_a_block_that_fails_while_it_closes_cancels_the_session(order, heygen, fake):
    fake.fail(path=APPEND, **order)
    with pytest.raises(HeyGenError) as failed:
        async with opening(heygen) as stream:
            await stream.write("one two")
    assert failed.value.unsent_text or failed.value.text
    assert fake.session(stream.stream_id).end_reason == "cancelled"


async def test_a_lost_answer_to_the_close_alone_lets_the_avatar_finish(heygen, fake):
    async def block():
        async with opening(heygen, on_unconfirmed="raise") as stream:
            await stream.write("one two")
            await stream.flush()
            fake.fail(path=APPEND, cut=True, processed=True)
            return stream

    with pytest.raises(AppendUnconfirmedError) as unconfirmed:
        await block()
    assert unconfirmed.value.text == ""
    assert not [request for request in fake.requests if request.path.endswith("/cancel")]


@pytest.mark.parametrize("order", [{"cut": True}, {"status": 503}], ids=str)
async def test_a_cancellation_whose_answer_is_lost_is_sent_again(order, heygen, fake, monkeypatch):
    monkeypatch.setattr("heygen_ext._transport.retry._FIRST_WAIT", 0.001)
    fake.fail(path="/cancel$", times=2, **order)
    stream = await opening(heygen)
    assert await stream.cancel()
    assert fake.session(stream.stream_id).end_reason == "cancelled"


async def test_cancel_does_not_wait_for_an_append_that_hangs(heygen, fake):
    fake.fail(path=APPEND, delay=4.0)
    stream = await opening(heygen)
    await stream.write("one two")
    await asyncio.sleep(0.05)
    before = time.monotonic()
    assert await stream.cancel()
    assert time.monotonic() - before < 3


def test_a_client_is_for_one_process(fake):
    with HeyGen("test", base_url=fake.url) as heygen:
        stream = opening(heygen)
        heygen.api.pools._process += 1  # as in the child of a fork
        for call in (stream.flush, stream.close, lambda: stream.write("x"), stream.cancel):
            with pytest.raises(UsageError, match="fork"):
                call()
        heygen.api.pools._process -= 1
        stream.cancel()


def test_an_async_client_is_for_one_event_loop(fake):
    heygen = AsyncHeyGen("test", base_url=fake.url)

    async def first():
        stream = await opening(heygen)
        await stream.cancel()
        await heygen.api.http.aclose()
        heygen.api.http = httpx.AsyncClient()
        return stream

    async def second():
        with pytest.raises(UsageError, match="one event loop"):
            await opening(heygen)
        with pytest.raises(UsageError, match="one event loop"):
            await stream.close()

    stream = asyncio.run(first())
    asyncio.run(second())


def test_a_word_stream_cannot_be_closed_under_another_threads_feet(fake):
    with HeyGen("test", base_url=fake.url) as heygen, opening(heygen) as stream:
        words = stream.words()
        reading = threading.Thread(target=list, args=(words,))
        reading.start()
        while not any(request.path.endswith("/words") for request in fake.requests):
            time.sleep(0.01)
        with pytest.raises(UsageError, match="Another thread"):
            words.close()
        stream.close()
        fake.advance(60)
        reading.join()


async def test_on_idle_that_is_no_function_is_refused_at_once(heygen):
    with pytest.raises(UsageError, match="on_idle"):
        heygen.attach_text_stream("x", on_idle=3)


@pytest.mark.parametrize("text", ["\ud800", b"x", None, ""])
async def test_first_words_that_cannot_be_spoken_are_refused_at_once(text, heygen, fake):
    with pytest.raises(UsageError, match=r"[Tt]ext"):
        await heygen.open_text_stream("look_1", "v_1", text)
    assert fake.requests == []


async def test_an_append_that_is_sent_again_is_logged_once(heygen, fake, caplog):
    fake.fail(429, path=APPEND, headers={"Retry-After": "0"})
    async with opening(heygen) as stream:
        await stream.write("secret words")
    lines = [record for record in caplog.records if record.name == "heygen_ext"]
    assert [record.levelname for record in lines] == ["WARNING"]
    assert lines[0].getMessage().endswith("s: HTTP 429")
    assert "secret" not in caplog.text
    assert stream.stream_id not in lines[0].getMessage()


async def test_an_append_that_is_not_ok_is_not_taken_as_spoken(heygen, fake):
    fake.fail(path=APPEND, status=202, body={"data": {"ok": False, "buffered_bytes": 10}})
    stream = await opening(heygen)
    await stream.write("one two")
    with pytest.raises(AppendUnconfirmedError, match="ok: False"):
        await stream.flush()


async def test_words_survive_a_pause_longer_than_timeout_and_deadline(kind, fake):
    async with client(kind, fake.url, timeout=0.3, deadline=0.3) as heygen:
        stream = await opening(heygen)
        words = heygen.words(stream.stream_id)
        fake.advance(1.5)
        spoken = [(await anext(aiter(words))).word for _ in range(2)]
        await stream.write("More")
        await stream.flush()
        wait = asyncio.create_task(anext(aiter(words)))
        await asyncio.sleep(0.6)
        fake.advance(1.5)
        assert [*spoken, (await wait).word] == ["Hello", "!", "More"]
        await words.aclose()
        await stream.cancel()
    assert sum(request.path.endswith("/words") for request in fake.requests) == 1


@pytest.mark.parametrize("timeout", [0, -1, float("inf"), float("nan"), None, "5"])
async def test_a_wait_for_playback_takes_seconds_only(timeout, heygen):
    stream = await opening(heygen)
    with pytest.raises(UsageError, match="timeout must be"):
        await stream.wait_for_hls_url(timeout)


async def test_a_wait_for_playback_looks_until_its_end(heygen, fake):
    fake.startup = 0.3
    stream = await opening(heygen)
    before = time.monotonic()
    assert await stream.wait_for_hls_url(timeout=0.8)  # shorter than the second between two looks
    assert time.monotonic() - before < 5


async def test_two_tasks_that_await_one_opening_share_its_session(fake):
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        stream = opening(heygen)

        async def enter():
            return (await stream).stream_id

        assert len(set(await asyncio.gather(enter(), enter(), enter()))) == 1
        assert len(fake.sessions) == 1
        await stream.cancel()


async def test_an_opening_that_failed_can_be_tried_again(fake):
    fake.fail(400, path="/v3/avatar-realtime$")
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        stream = opening(heygen)
        with pytest.raises(HeyGenError):
            await stream
        assert (await stream).stream_id == fake.sessions[0]
        await stream.cancel()


def test_many_streams_do_not_slow_each_other_down(fake):
    """Each has a connection of its own: a shared pool looks at every idle one for each request."""
    fake.max_sessions = 200
    with HeyGen("test", base_url=fake.url) as heygen:
        streams = [opening(heygen) for _ in range(150)]
        pools = {id(stream._sender.connection.http) for stream in streams}
        assert len(pools) == 150
        for stream in streams:
            stream.write("one two")
        for stream in streams:
            stream.close()
        assert not our_threads()
    assert all(fake.text(stream.stream_id) == "Hello! one two" for stream in streams)


async def test_a_task_that_is_cancelled_before_it_began_keeps_nobody_waiting(fake):
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        for end in ("flush", "close"):
            stream = await opening(heygen)
            await stream.write("one two")
            for task in asyncio.all_tasks() - {asyncio.current_task()}:
                task.cancel()
            with pytest.raises(HeyGenError) as failure:
                async with asyncio.timeout(10):
                    await getattr(stream, end)()
            assert failure.value.unsent_text == "one two"
            assert not fake.text(stream.stream_id).endswith("two")


async def test_an_idle_task_that_is_cancelled_from_outside_does_not_end_the_stream(fake):
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        stream = await opening(heygen)
        await stream.write("one")
        await stream.flush()
        for _ in range(2):
            for task in asyncio.all_tasks() - {asyncio.current_task()}:
                task.cancel()
            await asyncio.sleep(0.01)
        await stream.write(" two")
        await stream.close()
    assert fake.text(stream.stream_id) == "Hello! one two"
    await until(lambda: fake.session(stream.stream_id).end_reason == "final_marker")


def test_a_thread_that_is_not_needed_and_cannot_be_had_ends_nothing(fake, monkeypatch):
    def refuse(thread):
        raise RuntimeError("can't start new thread")

    with HeyGen("test", base_url=fake.url) as heygen:
        stream = opening(heygen)
        with monkeypatch.context() as patch:
            patch.setattr(threading.Thread, "start", refuse)
            stream.flush()
        assert not stream.closed
        stream.write("one")
        stream.close()
    assert fake.text(stream.stream_id) == "Hello! one"


async def test_leaving_a_cancelled_stream_does_not_wait_for_the_append_in_flight(fake, monkeypatch):
    monkeypatch.setattr("heygen_ext._streaming.base._GRACE", 0.01)
    async with client("sync", fake.url) as heygen:
        fake.fail(path=APPEND, delay=60.0)  # until the fake stops
        async with opening(heygen) as stream:
            await stream.write("one ")
            await until(lambda: fake.requests[-1].path.endswith("/text"))
            await stream.cancel()
        thread = stream._sender._thread
        assert thread.is_alive(), "leaving waited for the append in flight"
        fake.stop()
        await asyncio.to_thread(thread.join)
