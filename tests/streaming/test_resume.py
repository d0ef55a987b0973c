"""A text stream that changes hands: two real processes, the first one killed or gone in peace."""

import asyncio
import json
import signal
import sys
import threading

import pytest
from support.awaited import client
from support.paths import TESTS
from support.programs import LIMIT, environment

from heygen_ext import AppendUnconfirmedError, BadRequestError, StreamClosedError, UsageError
from heygen_ext.testing import FakeHeyGen

WORKER = TESTS / "support" / "worker.py"
SAID = "Hello! One two three"
APPEND = r"/text$"


@pytest.fixture
def fake():
    with FakeHeyGen(words_per_second=5000, startup=0.0) as server:
        yield server


async def worker(fake, how, kind):
    """Let the first process speak; return its checkpoint and how it ended."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, str(WORKER), fake.url, how, kind),
        stdout=asyncio.subprocess.PIPE,
        env=environment(),
    )
    async with asyncio.timeout(LIMIT):
        out, _ = await process.communicate()
    return json.loads(out), process.returncode


async def test_a_stream_left_in_peace_goes_on_in_the_middle_of_a_word(heygen, fake, kind):
    checkpoint, code = await worker(fake, "detached", kind)
    assert code == 0
    stream_id = checkpoint["stream_id"]
    assert fake.session(stream_id).status != "completed", "leaving the block ended the session"
    stream = await resumed(heygen, checkpoint)
    await stream.write("dle of a word.")
    await stream.close()
    assert fake.text(stream_id) == f"{SAID} in the middle of a word."
    assert stream.stats.settled == 0
    assert stream.buffered_bytes == len(fake.text(stream_id).encode())


@pytest.mark.parametrize("processed", [True, False], ids=["taken", "lost"])
async def test_killed_right_after_a_checkpoint_loses_nothing(processed, heygen, fake, kind):
    """The append in flight was taken, or not; the second process finds out."""
    fault = fake.fail(503, path=APPEND, after=3, times=1, delay=LIMIT, processed=processed)
    checkpoint, code = await worker(fake, "in flight", kind)
    fault.stop()
    assert code == -signal.SIGKILL
    assert "in the mid" in (checkpoint["unanswered"] or "") + checkpoint["unsent_text"]
    stream = await resumed(heygen, checkpoint)
    await stream.write("dle of a word.")
    await stream.close()
    heard = fake.text(checkpoint["stream_id"]).split()
    assert heard == f"{SAID} in the middle of a word.".split()


async def test_killed_between_a_checkpoint_and_the_next_append(heygen, fake, kind):
    """Only what the checkpoint had was sent: the second process finds out, and goes on."""
    checkpoint, code = await worker(fake, "sent what it had", kind)
    assert code == -signal.SIGKILL
    stream = await resumed(heygen, checkpoint)
    await stream.write(" the end.")
    try:
        await stream.close()
    except AppendUnconfirmedError as error:  # it was not in flight yet at the checkpoint
        assert checkpoint["unanswered"] is None
        assert error.text == checkpoint["unsent_text"] == " in"
        assert error.unsent_text == " the end."
        assert fake.text(stream.stream_id) == f"{SAID} in "
    else:
        assert checkpoint["unanswered"] == " in"
        assert fake.text(stream.stream_id).split() == f"{SAID} in the end.".split()


async def test_killed_some_appends_after_a_checkpoint_says_what_is_uncertain(heygen, fake, kind):
    checkpoint, code = await worker(fake, "sent more", kind)
    assert code == -signal.SIGKILL
    stream = await resumed(heygen, checkpoint)
    await stream.write("dle of a word.")
    with pytest.raises(AppendUnconfirmedError) as failure:
        await stream.close()
    assert failure.value.text == checkpoint["unsent_text"] + (checkpoint["unanswered"] or "")
    assert failure.value.unsent_text == "dle of a word."
    assert fake.text(stream.stream_id).split() == f"{SAID} in the mid".split(), "spoken twice"


async def resumed(heygen, checkpoint):
    stream = heygen.resume_text_stream(checkpoint)
    return await stream if hasattr(stream, "__await__") else stream


async def test_the_checkpoint_of_one_client_serves_the_other(fake):
    async with client("sync", fake.url) as first, client("async", fake.url) as second:
        stream = await first.open_text_stream("look_1", "v_1", "Hello! ")
        await stream.write("One tw")
        checkpoint = await stream.detach()
        other = await resumed(second, checkpoint)
        await other.write("o.")
        await other.close()
    assert fake.text(checkpoint["stream_id"]) == "Hello! One two."


async def test_a_detached_stream_takes_no_more(heygen, fake):
    stream = await heygen.open_text_stream("look_1", "v_1", "Hello! ")
    await stream.write("One two")
    checkpoint = await stream.detach()
    with pytest.raises(StreamClosedError) as closed:
        await stream.write(" three")
    assert closed.value.unsent_text == " three"
    with pytest.raises(StreamClosedError):
        await checkpoint_of(stream)
    assert len(json.dumps(checkpoint)) < 1_000


async def slow_append(stream, fake):
    """Let an append be under way, with text behind it."""
    for text in ("One", " two", " three"):
        await stream.write(text)
        await stream.flush()
    fake.fail(503, path=APPEND, times=1, delay=0.6, processed=True)
    seen = len(fake.requests)
    await stream.write(" four five")
    async with asyncio.timeout(LIMIT):
        while len(fake.requests) == seen:
            await asyncio.sleep(0.01)


async def test_detaching_can_be_given_up(heygen, fake, kind, monkeypatch):
    """A time-out or a Ctrl-C while it waits: the stream goes on as before."""
    stream = await heygen.open_text_stream("look_1", "v_1", "Hello! ")
    await slow_append(stream, fake)
    if kind == "async":
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(stream.detach(), 0.1)
    else:
        with monkeypatch.context() as patch:
            patch.setattr(stream.target._sender, "wait", interrupted)
            with pytest.raises(KeyboardInterrupt):
                stream.target.detach()
    async with asyncio.timeout(LIMIT):
        await stream.close()
    assert fake.text(stream.stream_id).split() == f"{SAID} four five".split()


def interrupted(*_):
    raise KeyboardInterrupt


async def test_closing_tells_that_somebody_else_handed_the_stream_over(heygen, fake):
    stream = await heygen.open_text_stream("look_1", "v_1", "Hello! ")
    await slow_append(stream, fake)
    detaching = asyncio.ensure_future(call(stream.detach))
    await asyncio.sleep(0.1)
    with pytest.raises(StreamClosedError, match="checkpoint") as closed:
        async with asyncio.timeout(LIMIT):
            await stream.close()
    assert not closed.value.unsent_text
    checkpoint = await detaching
    assert checkpoint["detached"]
    assert checkpoint["unanswered"] == " four"
    assert checkpoint["unsent_text"] == " five"
    await stream.close()  # of a stream that is handed over: nothing to do
    other = await resumed(heygen, checkpoint)
    await other.close()
    assert fake.text(stream.stream_id).split() == f"{SAID} four five".split()


async def call(method):
    return await method()


async def test_detaching_again_gives_the_same_checkpoint(heygen):
    """So that it is not lost with a time-out that comes at the last moment."""
    stream = await heygen.open_text_stream("look_1", "v_1", "Hello! ")
    await stream.write("One two")
    assert await stream.detach() == await stream.detach()


async def test_detaching_does_not_wait_for_on_idle(heygen, fake, kind, monkeypatch):
    monkeypatch.setattr("heygen_ext._streaming.machine.IDLE_NOTICE", 0.1)
    began, end = threading.Event(), threading.Event()

    def idle(stream):
        began.set()
        if kind == "sync":
            end.wait(LIMIT)
            return None
        return asyncio.to_thread(end.wait, LIMIT)

    try:
        stream = await heygen.open_text_stream("look_1", "v_1", "Hello! ", on_idle=idle)
        await asyncio.to_thread(began.wait, LIMIT)
        await stream.write("One two")
        async with asyncio.timeout(LIMIT):
            assert (await stream.detach())["unsent_text"] == "One two"
    finally:
        end.set()


async def test_a_checkpoint_that_fails_does_not_hide_the_failure_from_close(heygen, fake):
    stream = await heygen.open_text_stream("look_1", "v_1", "Hello! ")
    fake.fail(400, path=APPEND, times=1)
    await stream.write("One two ")
    async with asyncio.timeout(LIMIT):
        while not stream.closed:
            await asyncio.sleep(0.01)
    with pytest.raises(BadRequestError):
        await checkpoint_of(stream)
    with pytest.raises(BadRequestError) as told:
        await stream.close()
    assert told.value.unsent_text == "One two "


async def test_a_resumed_stream_can_be_closed_at_once(heygen, fake, kind):
    """Also one that was already closing, and, async, one that was not awaited."""
    stream = await heygen.open_text_stream("look_1", "v_1", "Hello! ")
    for text in ("One", " two", " three"):
        await stream.write(text)
        await stream.flush()
    fake.fail(path=APPEND, times=1, delay=0.3, processed=True)
    await stream.write(" four")
    closing = asyncio.ensure_future(call(stream.close))
    async with asyncio.timeout(LIMIT):
        while not (checkpoint := await checkpoint_of(stream))["final"]:
            await asyncio.sleep(0.01)
        await closing
        other = heygen.resume_text_stream(checkpoint)
        if kind == "sync":
            other = await other
        await other.close()
    assert fake.text(stream.stream_id) == f"{SAID} four"


async def checkpoint_of(stream):
    value = stream.checkpoint()
    return await value if hasattr(value, "__await__") else value


async def test_an_exception_in_the_second_block_cancels_a_session_that_was_opened(heygen, fake):
    """Who owns the session goes with the checkpoint."""
    stream = await heygen.open_text_stream("look_1", "v_1", "Hello! ")
    opened = await stream.detach()
    with pytest.raises(KeyError):
        async with await resumed(heygen, opened):
            raise KeyError
    assert fake.session(stream.stream_id).end_reason == "cancelled"


@pytest.mark.parametrize(
    "damage", [None, [], {}, {"version": 2}, {"ledger": {}}, {"had": "1"}, {"probes": [0]}], ids=str
)
async def test_what_is_no_checkpoint_is_refused(damage, heygen, fake):
    stream = await heygen.open_text_stream("look_1", "v_1", "Hello! ")
    checkpoint = await stream.detach()
    sent = len(fake.requests)
    if isinstance(damage, dict) and damage:
        damage = {**checkpoint, **damage}
    with pytest.raises(UsageError):
        await resumed(heygen, damage)
    assert len(fake.requests) == sent
