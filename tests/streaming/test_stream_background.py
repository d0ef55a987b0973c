"""The thread or task behind a stream: dropped streams, no threads, forks, event loops."""

import asyncio
import gc
import threading

import pytest
from support.awaited import client
from support.http_library import httpx
from support.streams import (
    APPEND,
    LIMIT,
    hanging,
    opening,
    our_tasks,
    our_threads,
    sender_of,
    until,
)

from heygen_ext import (
    APIConnectionError,
    AppendUnconfirmedError,
    AsyncHeyGen,
    HeyGen,
    HeyGenError,
    UsageError,
)

# Nothing stays behind


async def test_close_leaves_no_thread_task_or_connection_behind(kind, fake, patient):
    threads, tasks = set(threading.enumerate()), asyncio.all_tasks()
    async with client(kind, fake.url) as heygen:
        async with opening(heygen) as stream:
            await stream.write("one two")
        with pytest.raises(ZeroDivisionError):
            async with opening(heygen) as stream:
                await stream.write("one two")
                1 / 0  # noqa: B018
    assert not set(our_threads()) - threads
    assert asyncio.all_tasks() == tasks
    await until(lambda: fake.connections.open == 0)


async def test_idle_stream_has_no_thread_and_no_task(kind, heygen, monkeypatch):
    monkeypatch.setattr("heygen_ext._streaming.planner.IDLE_NOTICE", 0.05)
    stream = await opening(heygen)
    await stream.write("one ")
    await stream.flush()
    await until(lambda: not our_threads() and not our_tasks())
    await stream.write("two")  # starts another one
    await stream.flush()
    assert stream.unsent_text == ""
    await stream.close()


async def test_dropped_stream_still_sends_what_was_written(fake):
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        stream = await opening(heygen)
        stream_id = stream.stream_id
        await stream.write("one ")
        await stream.flush()
        await stream.write("two")
        machine = sender_of(stream).machine
        del stream
        gc.collect()
        await until(lambda: fake.text(stream_id) == "Hello! one two")
        # If the loop ended before the response, a warning would say that the text is uncertain.
        await until(lambda: not machine.unsent_text)


def test_lost_text_of_a_dropped_stream_is_warned_of(fake):
    heygen = HeyGen("test", base_url=fake.url)
    stream = opening(heygen)
    fake.fail(path=APPEND, delay=0.2)
    stream.write("one two three")
    heygen.close()
    sender_of(stream).join(LIMIT)
    with pytest.warns(ResourceWarning, match="was dropped"):
        del stream
        gc.collect()


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


def test_each_of_many_streams_has_its_own_connection(fake, patient):
    """A shared pool would look at every idle connection for each request."""
    fake.max_sessions = 200
    with HeyGen("test", base_url=fake.url) as heygen:
        streams = [opening(heygen) for _ in range(150)]
        pools = {id(sender_of(stream).connection.http) for stream in streams}
        assert len(pools) == 150
        for stream in streams:
            stream.write("one two")
        for stream in streams:
            stream.close()
        assert not our_threads()
    assert all(fake.text(stream.stream_id) == "Hello! one two" for stream in streams)


# Threads that cannot be started


def no_more_threads(thread):
    raise RuntimeError("can't start new thread")


def test_thread_that_cannot_be_started_is_an_error_and_nobody_waits(fake, monkeypatch):
    with HeyGen("test", base_url=fake.url) as heygen:
        stream = opening(heygen)
        monkeypatch.setattr(threading.Thread, "start", no_more_threads)
        with pytest.raises(APIConnectionError, match="can't start new thread") as failed:
            stream.write("one two")
        assert failed.value.unsent_text == "one two"
        with pytest.raises(HeyGenError):
            stream.flush()
        stream.close()


def test_thread_that_is_not_needed_and_cannot_be_started_is_no_error(fake, monkeypatch):
    with HeyGen("test", base_url=fake.url) as heygen:
        stream = opening(heygen)
        with monkeypatch.context() as patch:
            patch.setattr(threading.Thread, "start", no_more_threads)
            stream.flush()
        assert not stream.closed
        stream.write("one")
        stream.close()
    assert fake.text(stream.stream_id) == "Hello! one"


# Tasks that somebody else cancels


async def test_cancelled_sender_task_says_what_is_uncertain(fake):
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        hanging(fake)
        stream = await opening(heygen)
        await stream.write("one two")
        await until(lambda: fake.requests[-1].path.endswith("/text"))
        for task in our_tasks():
            task.cancel()
        with pytest.raises(AppendUnconfirmedError) as lost:
            await stream.close()
        assert lost.value.text + lost.value.unsent_text == "one two"


async def test_task_cancelled_before_it_began_keeps_nobody_waiting(fake):
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        for end in ("flush", "close"):
            stream = await opening(heygen)
            await stream.write("one two")
            for task in our_tasks():
                task.cancel()
            with pytest.raises(HeyGenError) as failure:
                async with asyncio.timeout(LIMIT):
                    await getattr(stream, end)()
            assert failure.value.unsent_text == "one two"
            assert not fake.text(stream.stream_id).endswith("two")


async def test_cancelled_idle_task_does_not_end_the_stream(fake):
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        stream = await opening(heygen)
        await stream.write("one")
        await stream.flush()
        for _ in range(2):
            for task in our_tasks():
                task.cancel()
            await asyncio.sleep(0.01)
        await stream.write(" two")
        await stream.close()
    assert fake.text(stream.stream_id) == "Hello! one two"
    await until(lambda: fake.session(stream.stream_id).end_reason == "final_marker")


# Processes and event loops


def test_stream_belongs_to_one_process(fake):
    with HeyGen("test", base_url=fake.url) as heygen:
        stream = opening(heygen)
        heygen.api.pools._process += 1  # as in the child of a fork
        for call in (stream.flush, stream.close, lambda: stream.write("x"), stream.cancel):
            with pytest.raises(UsageError, match="fork"):
                call()
        heygen.api.pools._process -= 1
        stream.cancel()


def test_client_belongs_to_one_event_loop(fake):
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


def test_stream_that_is_left_in_another_event_loop(fake, caplog):
    """The exception that leaves the block comes out, and the log says what was not done."""

    async def begin():
        heygen = AsyncHeyGen("test", base_url=fake.url)
        return heygen, await opening(heygen).__aenter__()

    async def leave(stream):
        error = KeyError("x")
        assert not await stream.__aexit__(KeyError, error, None)

    async def end(heygen, stream):
        assert not stream.closed
        await stream.cancel()
        await heygen.aclose()

    with asyncio.Runner() as first, asyncio.Runner() as second:
        heygen, stream = first.run(begin())
        second.run(asyncio.wait_for(leave(stream), LIMIT))
        [record] = caplog.records
        assert f"Session {stream.stream_id} could not be cancelled: " in record.getMessage()
        assert "one event loop" in record.getMessage()
        first.run(end(heygen, stream))


def test_stream_cannot_be_used_or_cancelled_in_another_event_loop(fake):
    async def begin():
        heygen = AsyncHeyGen("test", base_url=fake.url)
        return heygen, await opening(heygen)

    async def end(heygen, stream):
        assert not stream.closed
        await stream.cancel()
        await heygen.aclose()

    with asyncio.Runner() as first, asyncio.Runner() as second:
        heygen, stream = first.run(begin())
        for call in (stream.cancel, lambda: stream.write("x"), stream.flush, stream.close):
            with pytest.raises(UsageError, match="one event loop"):
                second.run(asyncio.wait_for(call(), LIMIT))
        first.run(end(heygen, stream))
    assert fake.session(stream.stream_id).end_reason == "cancelled"
