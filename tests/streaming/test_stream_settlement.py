"""Lost responses to appends over real sockets: each text once and in order."""

import asyncio
import logging
from contextlib import asynccontextmanager

import pytest
from support.awaited import client
from support.http_library import httpx
from support.streams import APPEND, LIMIT, opening, proven, sender_of, until

from heygen_ext import AppendUnconfirmedError, StreamClosedError, UsageError
from heygen_ext._transport.clock import clock
from heygen_ext.testing import FakeHeyGen

NO_RESPONSE = {"delay": 2.0 * LIMIT}
LOST = [
    {"cut": True},
    {"status": 503},
    {"status": 500, "body": "<html>oops</html>"},
    {"status": 202, "body": "{"},
    NO_RESPONSE,
]


@pytest.fixture(autouse=True)
def quick_retries(monkeypatch):
    monkeypatch.setattr("heygen_ext._transport.retry._FIRST_WAIT", 0.001)


@asynccontextmanager
async def failing_append(fake, stream, *, processed=False, **failing):
    """Let the next append fail. One without a response times out soon, other appends do not."""
    sender = sender_of(stream)
    connection = sender.connection
    if failing == NO_RESPONSE:
        sender.pool.api = connection.with_options(timeout=httpx.Timeout(LIMIT, read=0.2))
    if failing == NO_RESPONSE and not processed:
        failing = {**failing, "cut": True}
    fault = fake.fail(path=APPEND, times=1, processed=processed, **failing)
    yield
    await until(lambda: fault.hits)
    sender.pool.api = connection


def text(fake, stream):
    return fake.text(stream.stream_id)


@pytest.mark.parametrize("processed", [True, False], ids=["accepted", "lost"])
@pytest.mark.parametrize("failing", LOST, ids=str)
async def test_lost_response_is_settled_by_the_next_space(failing, processed, heygen, fake):
    stream = await proven(heygen)
    async with failing_append(fake, stream, processed=processed, **failing):
        await stream.write(" four five")
        await stream.write(" six")
    await stream.close()
    assert text(fake, stream).split() == ["Hello!", "One", "two", "three", "four", "five", "six"]
    assert stream.stats.settled == 1
    assert stream.stats.late == 0


@pytest.mark.parametrize("processed", [True, False], ids=["accepted", "lost"])
async def test_lost_response_to_the_final_append_is_settled(processed, heygen, fake):
    stream = await proven(heygen)
    await stream.write(" four")
    fake.fail(path=APPEND, times=1, cut=True, processed=processed)
    await stream.close()
    assert text(fake, stream).split() == ["Hello!", "One", "two", "three", "four"]
    assert fake.session(stream.stream_id).end_reason in (None, "final_marker")
    assert stream.stats.settled == 1
    assert stream.unsent_text == ""


async def test_close_waits_for_the_end_reason_while_the_avatar_still_speaks(kind, monkeypatch):
    """The probe gets a 410, but the session still streams and has no end reason yet."""
    monkeypatch.setattr("heygen_ext._streaming.machine.POLL_EVERY", 0.01)
    with FakeHeyGen(clock=lambda: 0.0, startup=0.0) as fake:
        async with client(kind, fake.url) as heygen:
            stream = await proven(heygen)
            fake.fail(path=APPEND, times=1, cut=True, processed=True)
            await stream.write(" four")  # a half word waits, and is sent when the stream closes
            closing = asyncio.ensure_future(call(stream.close))
            await until(lambda: [r.method for r in fake.requests].count("GET") > 1)
            assert fake.session(stream.stream_id).end_reason is None
            fake.advance(60)
            await closing
            assert text(fake, stream) == "Hello! One two three four"
            assert fake.session(stream.stream_id).end_reason == "final_marker"


@pytest.mark.parametrize("final", [True, False])
async def test_ended_session_leaves_the_append_uncertain(final, heygen, fake, monkeypatch):
    """A 410 proves nothing if something other than our final marker ended the session."""
    stream = await proven(heygen)
    for name in ("_FIRST_WAIT", "_WAIT_CAP"):
        monkeypatch.setattr(f"heygen_ext._transport.retry.{name}", 3600.0)
    monkeypatch.setattr(clock, "jitter", lambda: 1.0)
    fake.fail(path=APPEND, times=1, cut=True, processed=False)
    await stream.write(" four")
    closing = asyncio.ensure_future(stream.close() if final else stream.flush())
    await until(lambda: stream.stats.retries)  # it waits before the probe
    await heygen.attach_text_stream(stream.stream_id).cancel()
    skip(monkeypatch, stream, 3600.0)
    with pytest.raises(AppendUnconfirmedError, match="takes no more text") as failure:
        await closing
    assert failure.value.end_reason == "cancelled"
    assert failure.value.text + failure.value.unsent_text == " four"


def skip(monkeypatch, stream, seconds):
    """Move the clock, and let the sender see it."""
    now, sender = clock.now, sender_of(stream)
    monkeypatch.setattr(clock, "now", lambda: now() + seconds)
    with sender.lock:
        sender.notify()


async def test_first_append_is_not_settled(heygen, fake):
    stream = await opening(heygen)
    fake.fail(path=APPEND, times=1, cut=True, processed=True)
    await stream.write("One two")
    with pytest.raises(AppendUnconfirmedError, match="not proven") as failure:
        await stream.flush()
    assert failure.value.text + failure.value.unsent_text == "One two"
    assert text(fake, stream) == "Hello! " + failure.value.text


@pytest.mark.parametrize("counts", ["characters", "remaining", "constant"])
async def test_server_that_does_not_count_bytes_is_not_trusted(counts, kind, caplog):
    with FakeHeyGen(words_per_second=50, startup=0.0, counts=counts) as fake:
        async with client(kind, fake.url) as heygen:
            stream = await proven(heygen)
            with caplog.at_level(logging.WARNING, "heygen_ext"):
                fake.advance(5)  # the avatar speaks, so less is left to say
                try:
                    await stream.write(" ünd 你好")
                    await stream.flush()
                    await stream.write(" weiter")
                    await stream.flush()
                except AppendUnconfirmedError as error:
                    # A total of what is left to say may shrink. It then looks like the response to
                    # an older append: what it answers is uncertain, and is not sent again.
                    assert counts == "remaining"
                    assert text(fake, stream).count(error.text) <= 1
                    return
            fake.fail(path=APPEND, times=1, cut=True, processed=True)
            await stream.write(" four")
            with pytest.raises(AppendUnconfirmedError, match="not proven"):
                await stream.close()
            assert text(fake, stream).count("four") == 1
            assert stream.stats.settled == 0


async def test_another_writer_is_recognised(heygen, fake, caplog):
    stream = await proven(heygen)
    await send_elsewhere(heygen, stream, " strange")
    with caplog.at_level(logging.WARNING, "heygen_ext"):
        await stream.write(" four")
        await stream.flush()
    assert "another client writes to this stream" in caplog.text
    fake.fail(path=APPEND, times=1, cut=True, processed=False)
    await stream.write(" five")
    with pytest.raises(AppendUnconfirmedError) as failure:
        await stream.flush()
    assert failure.value.text == " five"


async def send_elsewhere(heygen, stream, text):
    """Append text to the session with another stream."""
    other = heygen.attach_text_stream(stream.stream_id)
    await other.write(text)
    await other.flush()
    await other.detach()  # so that no thread stays behind


@pytest.mark.parametrize("end", ["flush", "close", "write"])
async def test_waiting_call_gets_the_error_if_settling_turns_out_impossible(end, heygen, fake):
    """The half word goes on, so no space may be added. That is known only while others wait."""
    stream = await proven(heygen)
    fake.fail(path=APPEND, times=1, cut=True, processed=False)
    seen = len(fake.requests)
    await stream.write(" super")
    await until(lambda: len(fake.requests) > seen)
    await stream.write("man flies" if end != "write" else "x" * 100_000)
    with pytest.raises(AppendUnconfirmedError, match="in the middle of a word") as failure:
        async with asyncio.timeout(LIMIT):
            if end == "write":
                await stream.write("x")
                await stream.write("x")
            else:
                await getattr(stream, end)()
    assert failure.value.text == " super"


async def test_lost_response_to_a_part_of_a_giant_word_is_an_error(heygen, fake):
    stream = await proven(heygen)
    fake.fail(path=APPEND, times=1, cut=True, processed=False)
    await stream.write("x" * 20_000)
    with pytest.raises(AppendUnconfirmedError, match="in the middle of a word") as failure:
        async with asyncio.timeout(LIMIT):
            await stream.flush()
    assert failure.value.text + failure.value.unsent_text == "x" * 20_000


async def test_on_unconfirmed_raise_sends_nothing_more(heygen, fake):
    stream = await proven(heygen, on_unconfirmed="raise")
    fake.fail(path=APPEND, times=1, cut=True, processed=False)
    await stream.write(" four five")
    sent = len(fake.requests)
    with pytest.raises(AppendUnconfirmedError, match="'raise'") as failure:
        await stream.flush()
    assert failure.value.text + failure.value.unsent_text == " four five"
    assert len([r for r in fake.requests[sent:] if r.path.endswith("/text")]) <= 1


async def test_invalid_on_unconfirmed_is_refused(heygen, fake):
    with pytest.raises(UsageError, match="'settle' or 'raise'"):
        await heygen.open_text_stream("look_1", "v_1", "Hi", on_unconfirmed="guess")
    assert fake.requests == []


async def test_settling_ends_with_the_retry_budget(heygen, fake):
    stream = await proven(heygen)
    fake.fail(path=APPEND, times=None, status=503, processed=False)
    await stream.write(" four five six")
    with pytest.raises(AppendUnconfirmedError) as failure:
        await stream.flush()
    assert failure.value.text + failure.value.unsent_text == " four five six"
    assert failure.value.status_code == 503
    assert text(fake, stream) == "Hello! One two three"


async def test_text_that_arrives_after_it_was_sent_again_is_noticed(heygen, fake, caplog):
    """An append timed out and counted as lost, and arrives later. Nothing can undo that."""
    stream = await proven(heygen)
    async with failing_append(fake, stream, **NO_RESPONSE):
        await stream.write(" four")
        flushing = asyncio.ensure_future(call(stream.flush))
    await flushing
    await send_elsewhere(heygen, stream, " four")  # it arrives
    with caplog.at_level(logging.WARNING, "heygen_ext"):
        await stream.write(" five")
        await stream.flush()
    assert text(fake, stream).count("four") == 2
    assert stream.stats.late == 1
    assert "may be spoken twice" in caplog.text
    await stream.close()


async def call(method):
    return await method()


async def test_idle_timeout_of_the_session_leaves_the_text_unsent(heygen, fake):
    stream = await proven(heygen)
    fake.advance(31)
    with pytest.raises(StreamClosedError) as closed:
        await stream.write(" four five")
        await stream.close()
    assert closed.value.end_reason == "idle_timeout"
    assert closed.value.unsent_text == " four five"
