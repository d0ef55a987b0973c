"""Streams that are cancelled, and blocks that are left by an exception."""

import asyncio

import pytest
from support.awaited import client
from support.streams import (
    APPEND,
    Gate,
    hanging,
    opening,
    our_tasks,
    our_threads,
    sender_of,
    until,
)

from heygen_ext import (
    AppendUnconfirmedError,
    AsyncHeyGen,
    HeyGen,
    HeyGenError,
    StreamClosedError,
)


def cancellations(fake):
    return [request for request in fake.requests if request.path.endswith("/cancel")]


# cancel()


async def test_cancel_returns_whether_it_ended_the_session(heygen, fake):
    stream = await opening(heygen)
    await stream.write("more ")
    assert await stream.cancel() is True
    assert await stream.cancel() is False
    assert stream.closed
    with pytest.raises(StreamClosedError, match="was cancelled") as closed:
        await stream.write("late")
    assert closed.value.unsent_text == "late"


async def test_write_after_close_is_not_called_cancelled(heygen, fake):
    stream = await opening(heygen)
    await stream.close()
    with pytest.raises(StreamClosedError, match="This stream is closed"):
        await stream.write("late")


async def test_cancel_leaves_no_thread_behind(heygen, fake, patient):
    stream = await opening(heygen)
    with Gate(fake) as gate:
        await stream.write("more and more")
        await gate.reached()
        cancelling = asyncio.ensure_future(result_of(stream.cancel))
        await until(lambda: stream.closed)
    assert await cancelling is True
    assert not [thread for thread in our_threads() if stream.stream_id in thread.name]


async def result_of(method):
    return await method()


@pytest.mark.parametrize("leave", [False, True], ids=["cancel", "cancel and leave"])
async def test_cancelling_does_not_wait_for_an_append_that_hangs(leave, kind, fake, monkeypatch):
    monkeypatch.setattr("heygen_ext._streaming.methods._JOIN_TIMEOUT", 0.01)
    async with client(kind, fake.url) as heygen:
        hanging(fake)
        stream = await opening(heygen)
        await stream.write("one ")
        await until(lambda: fake.requests[-1].path.endswith("/text"))
        if leave:
            async with stream:
                assert await stream.cancel()
        else:
            assert await stream.cancel()
        if kind == "sync":  # a task is cancelled, a thread is not waited for
            thread = sender_of(stream)._thread
            assert thread.is_alive(), "it waited for the append"
            fake.stop()
            await asyncio.to_thread(thread.join)
    assert not our_tasks()


@pytest.mark.parametrize("failing", [{"cut": True}, {"status": 503}], ids=str)
async def test_cancellation_without_a_response_is_sent_again(failing, heygen, fake, monkeypatch):
    monkeypatch.setattr("heygen_ext._transport.retry._FIRST_WAIT", 0.001)
    fake.fail(path="/cancel$", times=2, **failing)
    stream = await opening(heygen)
    assert await stream.cancel()
    assert fake.session(stream.stream_id).end_reason == "cancelled"


# Leaving a block by an exception


async def test_exception_in_the_block_cancels_a_session_that_was_opened(heygen, fake):
    with pytest.raises(ZeroDivisionError):
        async with opening(heygen) as stream:
            await stream.write("more ")
            1 / 0  # noqa: B018
    assert fake.session(stream.stream_id).end_reason == "cancelled"
    with pytest.raises(StreamClosedError):
        await stream.write("late")
    await stream.close()  # as with a file, closing again does nothing


async def test_exception_after_the_end_of_the_session_cancels_nothing(heygen, fake):
    with pytest.raises(StreamClosedError):
        async with opening(heygen) as stream:
            fake.advance(31)
            await stream.write("one")
            await stream.flush()
    assert not cancellations(fake)


async def test_failed_cancellation_does_not_hide_the_exception(heygen, fake, caplog):
    fake.fail(403, path="/cancel$")
    with pytest.raises(ZeroDivisionError):
        async with opening(heygen):
            1 / 0  # noqa: B018
    assert "could not be cancelled" in caplog.text


@pytest.mark.parametrize("failing", [{"status": 402}, {"cut": True}], ids=str)
async def test_failed_close_of_a_block_cancels_the_session(failing, heygen, fake):
    fake.fail(path=APPEND, **failing)
    with pytest.raises(HeyGenError) as failed:
        async with opening(heygen) as stream:
            await stream.write("one two")
    assert failed.value.unsent_text or failed.value.text
    assert fake.session(stream.stream_id).end_reason == "cancelled"


async def test_unconfirmed_close_lets_the_avatar_finish(heygen, fake):
    """All text was acknowledged, so the session is not cancelled."""

    async def block():
        async with opening(heygen, on_unconfirmed="raise") as stream:
            await stream.write("one two")
            await stream.flush()
            fake.fail(path=APPEND, cut=True, processed=True)
            return stream

    with pytest.raises(AppendUnconfirmedError) as unconfirmed:
        await block()
    assert unconfirmed.value.text == ""
    assert not cancellations(fake)


# Cancelled tasks, and Ctrl-C


async def test_cancelled_task_cancels_its_session(fake):
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        opened = asyncio.Event()

        async def work():
            async with opening(heygen) as stream:
                await stream.write("one two ")
                opened.set()
                await asyncio.sleep(3600)

        task = asyncio.create_task(work())
        await opened.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert fake.session(fake.sessions[0]).end_reason == "cancelled"


async def test_task_cancelled_while_its_block_closes_cancels_the_session(fake):
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        fake.words_per_second = 1.0
        hanging(fake)

        async def work():
            async with opening(heygen) as stream:
                await stream.write("one two")

        task = asyncio.create_task(work())
        await until(lambda: any(request.path.endswith("/text") for request in fake.requests))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not our_tasks()
    assert cancellations(fake)


def test_ctrl_c_while_the_block_closes_cancels_the_session(fake, monkeypatch, patient):
    with HeyGen("test", base_url=fake.url) as heygen:
        fake.words_per_second = 1.0  # so that it still speaks when it is cancelled
        stream = opening(heygen)
        fake.fail(path=APPEND, delay=0.3)

        def interrupted(*_):
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt), stream:
            stream.write("one two")
            monkeypatch.setattr(stream._sender, "wait", interrupted)
    assert fake.session(stream.stream_id).end_reason == "cancelled"
    assert not our_threads()
