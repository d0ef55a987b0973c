"""A text stream that moves between processes: the first one detaches the stream or is killed."""

import asyncio
import json
import signal
import sys
import threading

import pytest
from support.awaited import client
from support.paths import TESTS
from support.programs import environment
from support.streams import APPEND, LIMIT, Gate, opening, proven, sender_of, until

from heygen_ext import AppendUnconfirmedError, BadRequestError, StreamClosedError, UsageError

WORKER = TESTS / "support" / "worker.py"
TEXT = "Hello! One two three"


async def worker(fake, how, kind):
    """Run the first process; return its checkpoint and its exit status."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, str(WORKER), fake.url, how, kind),
        stdout=asyncio.subprocess.PIPE,
        env=environment(),
    )
    async with asyncio.timeout(LIMIT):
        out, _ = await process.communicate()
    return json.loads(out), process.returncode


async def resumed(heygen, checkpoint):
    stream = heygen.resume_text_stream(checkpoint)
    return await stream if hasattr(stream, "__await__") else stream


async def checkpoint_of(stream):
    value = stream.checkpoint()
    return await value if hasattr(value, "__await__") else value


async def call(method):
    return await method()


# Two processes


async def test_detached_stream_continues_in_the_middle_of_a_word(heygen, fake, kind):
    checkpoint, code = await worker(fake, "detached", kind)
    assert code == 0
    stream_id = checkpoint["stream_id"]
    assert fake.session(stream_id).status != "completed", "leaving the block ended the session"
    stream = await resumed(heygen, checkpoint)
    await stream.write("dle of a word.")
    await stream.close()
    assert fake.text(stream_id) == f"{TEXT} in the middle of a word."
    assert stream.stats.settled == 0
    assert stream.buffered_bytes == len(fake.text(stream_id).encode())


@pytest.mark.parametrize("processed", [True, False], ids=["accepted", "lost"])
async def test_nothing_is_lost_if_killed_right_after_a_checkpoint(processed, heygen, fake, kind):
    """The append in flight was accepted or lost; the second process finds out."""
    fault = fake.fail(503, path=APPEND, after=3, times=1, delay=LIMIT, processed=processed)
    checkpoint, code = await worker(fake, "in flight", kind)
    fault.stop()
    assert code == -signal.SIGKILL
    assert "in the mid" in (checkpoint["unanswered"] or "") + checkpoint["unsent_text"]
    stream = await resumed(heygen, checkpoint)
    await stream.write("dle of a word.")
    await stream.close()
    heard = fake.text(checkpoint["stream_id"]).split()
    assert heard == f"{TEXT} in the middle of a word.".split()


async def test_killed_between_a_checkpoint_and_the_next_append(heygen, fake, kind):
    """Only text of the checkpoint was sent: the second process finds out, and continues."""
    checkpoint, code = await worker(fake, "sent what it had", kind)
    assert code == -signal.SIGKILL
    stream = await resumed(heygen, checkpoint)
    try:
        await stream.write(" the end.")
        await stream.close()
    except AppendUnconfirmedError as error:  # it was not in flight yet at the checkpoint
        assert checkpoint["unanswered"] is None
        assert error.text == checkpoint["unsent_text"] == " in"
        assert error.unsent_text == " the end."
        assert fake.text(stream.stream_id) == f"{TEXT} in "
    else:
        assert checkpoint["unanswered"] == " in"
        assert fake.text(stream.stream_id).split() == f"{TEXT} in the end.".split()


async def test_killed_some_appends_after_a_checkpoint_says_what_is_uncertain(heygen, fake, kind):
    checkpoint, code = await worker(fake, "sent more", kind)
    assert code == -signal.SIGKILL
    stream = await resumed(heygen, checkpoint)
    with pytest.raises(AppendUnconfirmedError) as failure:
        await stream.write("dle of a word.")  # it raises if the probe is answered before
        await stream.close()
    assert failure.value.text == checkpoint["unsent_text"] + (checkpoint["unanswered"] or "")
    assert failure.value.unsent_text == "dle of a word."
    assert fake.text(stream.stream_id).split() == f"{TEXT} in the mid".split(), "spoken twice"


# Detaching


async def test_checkpoint_of_one_client_works_in_the_other(fake):
    async with client("sync", fake.url) as first, client("async", fake.url) as second:
        stream = await opening(first)
        await stream.write("One tw")
        checkpoint = await stream.detach()
        other = await resumed(second, checkpoint)
        await other.write("o.")
        await other.close()
    assert fake.text(checkpoint["stream_id"]) == "Hello! One two."


async def test_detached_stream_takes_no_more_text(heygen, fake):
    stream = await opening(heygen)
    await stream.write("One two")
    checkpoint = await stream.detach()
    with pytest.raises(StreamClosedError) as closed:
        await stream.write(" three")
    assert closed.value.unsent_text == " three"
    with pytest.raises(StreamClosedError):
        await checkpoint_of(stream)
    assert len(json.dumps(checkpoint)) < 1_000


async def test_interrupted_detach_lets_the_stream_continue(heygen, fake, kind, monkeypatch):
    """By a timeout or by Ctrl-C, while it waits for the append in flight."""
    stream = await proven(heygen)
    with Gate(fake, status=503, processed=True) as gate:
        await stream.write(" four five")
        await gate.reached()
        if kind == "async":
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(stream.detach(), 0.1)
        else:
            with monkeypatch.context() as patch:
                patch.setattr(sender_of(stream), "wait", interrupted)
                with pytest.raises(KeyboardInterrupt):
                    stream.target.detach()
    async with asyncio.timeout(LIMIT):
        await stream.close()
    assert fake.text(stream.stream_id).split() == f"{TEXT} four five".split()


def interrupted(*_):
    raise KeyboardInterrupt


async def test_close_raises_if_the_stream_is_detached_meanwhile(heygen, fake):
    stream = await proven(heygen)
    with Gate(fake, status=503, processed=True) as gate:
        await stream.write(" four five")
        await gate.reached()
        detaching = asyncio.ensure_future(call(stream.detach))
        await until(lambda: sender_of(stream).machine.state.holders)
        closing = asyncio.ensure_future(call(stream.close))
        await until(lambda: stream.closed)
    with pytest.raises(StreamClosedError, match="checkpoint") as closed:
        async with asyncio.timeout(LIMIT):
            await closing
    assert not closed.value.unsent_text
    checkpoint = await detaching
    assert checkpoint["detached"]
    assert checkpoint["unanswered"] == " four"
    assert checkpoint["unsent_text"] == " five"
    await stream.close()  # a detached stream has nothing to close
    other = await resumed(heygen, checkpoint)
    await other.close()
    assert fake.text(stream.stream_id).split() == f"{TEXT} four five".split()


async def test_second_detach_returns_the_same_checkpoint(heygen):
    """So that it is not lost with a timeout that comes at the last moment."""
    stream = await opening(heygen)
    await stream.write("One two")
    assert await stream.detach() == await stream.detach()


async def test_detach_does_not_wait_for_on_idle(heygen, fake, kind, monkeypatch):
    monkeypatch.setattr("heygen_ext._streaming.planner.IDLE_NOTICE", 0.1)
    monkeypatch.setattr("heygen_ext._streaming.methods._JOIN_TIMEOUT", 0.05)
    began, end = threading.Event(), threading.Event()

    def idle(stream):
        began.set()
        if kind == "sync":
            end.wait(LIMIT)
            return None
        return asyncio.to_thread(end.wait, LIMIT)

    try:
        stream = await opening(heygen, on_idle=idle)
        await asyncio.to_thread(began.wait, LIMIT)
        await stream.write("One two")
        async with asyncio.timeout(LIMIT):
            assert (await stream.detach())["unsent_text"] == "One two"
    finally:
        end.set()


# Checkpoints


async def test_failed_checkpoint_does_not_hide_the_error_from_close(heygen, fake):
    stream = await opening(heygen)
    fake.fail(400, path=APPEND, times=1)
    await stream.write("One two ")
    await until(lambda: stream.closed)
    with pytest.raises(BadRequestError):
        await checkpoint_of(stream)
    with pytest.raises(BadRequestError) as refused:
        await stream.close()
    assert refused.value.unsent_text == "One two "


async def test_resumed_stream_can_be_closed_at_once(heygen, fake, kind, monkeypatch):
    """Even if it was closing at the checkpoint, and, in asyncio, if it is not awaited."""
    monkeypatch.setattr("heygen_ext._streaming.send_buffer.HOLD", 3600.0)
    stream = await proven(heygen)
    with Gate(fake) as gate:
        await stream.write(" four")
        closing = asyncio.ensure_future(call(stream.close))
        await gate.reached()
        checkpoint = await checkpoint_of(stream)
        assert (checkpoint["unanswered"], checkpoint["final"]) == (" four", True)
    async with asyncio.timeout(LIMIT):
        await closing
        other = heygen.resume_text_stream(checkpoint)
        if kind == "sync":
            other = await other
        await other.close()
    assert fake.text(stream.stream_id) == f"{TEXT} four"


async def test_exception_in_the_second_block_cancels_a_session_that_the_first_opened(heygen, fake):
    stream = await opening(heygen)
    opened = await stream.detach()
    with pytest.raises(KeyError):
        async with await resumed(heygen, opened):
            raise KeyError
    assert fake.session(stream.stream_id).end_reason == "cancelled"


@pytest.mark.parametrize(
    "damage",
    [None, [], {}, {"version": 3}, {"byte_count": {}}, {"maybe_sent": "1"}, {"probes": [0]}],
    ids=str,
)
async def test_damaged_checkpoint_is_refused(damage, heygen, fake):
    stream = await opening(heygen)
    checkpoint = await stream.detach()
    sent = len(fake.requests)
    if isinstance(damage, dict) and damage:
        damage = {**checkpoint, **damage}
    with pytest.raises(UsageError):
        await resumed(heygen, damage)
    assert len(fake.requests) == sent
