"""Lost answers to appends over real sockets, synchronous and asynchronous: once each, in order."""

import asyncio
import logging

import pytest
from support.awaited import client

from heygen_ext import AppendUnconfirmedError, StreamClosedError, UsageError
from heygen_ext._transport.clock import clock
from heygen_ext.testing import FakeHeyGen

APPEND = r"/text$"
LOST = [
    {"cut": True},
    {"status": 503},
    {"status": 500, "body": "<html>oops</html>"},
    {"status": 202, "body": "{"},
    {"delay": 1.2},
]


@pytest.fixture
def fake():
    with FakeHeyGen(words_per_second=5000, startup=0.0, retry_after=0) as server:
        yield server


@pytest.fixture(autouse=True)
def at_once(monkeypatch):
    monkeypatch.setattr("heygen_ext._transport.retry._FIRST_WAIT", 0.001)


@pytest.fixture
async def heygen(kind, fake):
    async with client(kind, fake.url, timeout=0.8) as opened:
        yield opened


async def proven(heygen, **options):
    """Open a stream whose count is proven: three appends were answered."""
    stream = await heygen.open_text_stream("look_1", "v_1", "Hello! ", **options)
    for text in ("One", " two", " three"):
        await stream.write(text)
        await stream.flush()
    return stream


def said(fake, stream):
    return fake.text(stream.stream_id)


@pytest.mark.parametrize("processed", [True, False], ids=["taken", "lost"])
@pytest.mark.parametrize("order", LOST, ids=str)
async def test_a_lost_answer_is_settled_by_the_next_space(order, processed, heygen, fake):
    stream = await proven(heygen)
    fake.fail(path=APPEND, times=1, processed=processed, **order)
    await stream.write(" four five")
    await stream.write(" six")
    await stream.close()
    assert said(fake, stream).split() == ["Hello!", "One", "two", "three", "four", "five", "six"]
    assert stream.stats.settled == 1
    assert stream.stats.late == 0


@pytest.mark.parametrize("processed", [True, False], ids=["taken", "lost"])
async def test_a_lost_answer_to_the_last_append_is_settled(processed, heygen, fake):
    stream = await proven(heygen)
    await stream.write(" four")
    fake.fail(path=APPEND, times=1, cut=True, processed=processed)
    await stream.close()
    assert said(fake, stream).split() == ["Hello!", "One", "two", "three", "four"]
    assert fake.session(stream.stream_id).end_reason in (None, "final_marker")
    assert stream.stats.settled == 1
    assert stream.unsent_text == ""


async def test_what_the_avatar_still_says_does_not_hide_how_the_input_was_closed(kind):
    """410 while the session still streams: its end is waited for, and says who closed it."""
    with FakeHeyGen(words_per_second=4, startup=0.0) as fake:
        async with client(kind, fake.url, timeout=5) as heygen:
            stream = await proven(heygen)
            fake.fail(path=APPEND, times=1, cut=True, processed=True)
            await stream.write(" four")  # a half word, which waits, and then goes with the end
            await stream.close()
            assert said(fake, stream) == "Hello! One two three four"
            assert fake.session(stream.stream_id).end_reason == "final_marker"


@pytest.mark.parametrize("final", [True, False])
async def test_an_ended_session_leaves_the_lost_append_uncertain(final, heygen, fake, monkeypatch):
    """A 410 is no answer if something else than our final marker ended the session."""
    monkeypatch.setattr("heygen_ext._transport.retry._FIRST_WAIT", 1.0)
    monkeypatch.setattr(clock, "jitter", lambda: 0.3)
    stream = await proven(heygen)
    fake.fail(path=APPEND, times=1, cut=True, processed=False)
    await stream.write(" four")
    closing = asyncio.ensure_future(stream.close() if final else stream.flush())
    while not stream.stats.retries:
        await asyncio.sleep(0.005)
    await heygen.attach_text_stream(stream.stream_id).cancel()
    with pytest.raises(AppendUnconfirmedError, match="takes no more text") as failure:
        await closing
    assert failure.value.end_reason == "cancelled"
    assert failure.value.text + failure.value.unsent_text == " four"


async def test_the_first_append_is_not_settled(heygen, fake):
    stream = await heygen.open_text_stream("look_1", "v_1", "Hello! ")
    fake.fail(path=APPEND, times=1, cut=True, processed=True)
    await stream.write("One two")
    with pytest.raises(AppendUnconfirmedError, match="not proven") as failure:
        await stream.flush()
    assert failure.value.text + failure.value.unsent_text == "One two"
    assert said(fake, stream) == "Hello! " + failure.value.text


@pytest.mark.parametrize("counts", ["characters", "remaining", "constant"])
async def test_a_server_that_counts_otherwise_is_not_trusted(counts, kind, caplog):
    with FakeHeyGen(words_per_second=50, startup=0.0, counts=counts) as fake:
        async with client(kind, fake.url) as heygen:
            stream = await proven(heygen)
            with caplog.at_level(logging.WARNING, "heygen_ext"):
                fake.advance(5)  # the avatar speaks on, and less is left to say
                await stream.write(" ünd 你好")
                await stream.flush()
                await stream.write(" weiter")
                await stream.flush()
            fake.fail(path=APPEND, times=1, cut=True, processed=True)
            await stream.write(" four")
            with pytest.raises(AppendUnconfirmedError, match="not proven"):
                await stream.close()
            assert said(fake, stream).count("four") == 1
            assert stream.stats.settled == 0


async def test_another_writer_is_recognised(heygen, fake, caplog):
    stream = await proven(heygen)
    other = heygen.attach_text_stream(stream.stream_id)
    await other.write(" strange")
    await other.flush()
    await other.detach()  # no thread stays behind
    with caplog.at_level(logging.WARNING, "heygen_ext"):
        await stream.write(" four")
        await stream.flush()
    assert "another client writes to this stream" in caplog.text
    fake.fail(path=APPEND, times=1, cut=True, processed=False)
    await stream.write(" five")
    with pytest.raises(AppendUnconfirmedError) as failure:
        await stream.flush()
    assert failure.value.text == " five"


@pytest.mark.parametrize("end", ["flush", "close", "write"])
async def test_who_waits_when_settling_turns_out_to_be_impossible_is_told(end, heygen, fake):
    """The half word goes on, so that no space may be added: known only while others wait."""
    stream = await proven(heygen)
    fake.fail(path=APPEND, times=1, cut=True, processed=False)
    seen = len(fake.requests)
    await stream.write(" super")
    async with asyncio.timeout(10):
        while len(fake.requests) == seen:
            await asyncio.sleep(0.01)
    await stream.write("man flies" if end != "write" else "x" * 100_000)
    with pytest.raises(AppendUnconfirmedError, match="within a word") as failure:
        async with asyncio.timeout(10):
            if end == "write":
                await stream.write("x")
                await stream.write("x")
            else:
                await getattr(stream, end)()
    assert failure.value.text == " super"


async def test_a_giant_word_whose_answer_is_lost_is_told(heygen, fake):
    stream = await proven(heygen)
    fake.fail(path=APPEND, times=1, cut=True, processed=False)
    await stream.write("x" * 20_000)
    with pytest.raises(AppendUnconfirmedError, match="within a word") as failure:
        async with asyncio.timeout(10):
            await stream.flush()
    assert failure.value.text + failure.value.unsent_text == "x" * 20_000


async def test_raise_sends_nothing_more(heygen, fake):
    stream = await proven(heygen, on_unconfirmed="raise")
    fake.fail(path=APPEND, times=1, cut=True, processed=False)
    await stream.write(" four five")
    sent = len(fake.requests)
    with pytest.raises(AppendUnconfirmedError, match="'raise'") as failure:
        await stream.flush()
    assert failure.value.text + failure.value.unsent_text == " four five"
    assert len([r for r in fake.requests[sent:] if r.path.endswith("/text")]) <= 1


async def test_another_word_for_the_choice_is_refused(heygen, fake):
    with pytest.raises(UsageError, match="'settle' or 'raise'"):
        await heygen.open_text_stream("look_1", "v_1", "Hi", on_unconfirmed="guess")
    assert fake.requests == []


async def test_the_budget_of_retries_ends_the_settling(heygen, fake):
    stream = await proven(heygen)
    fake.fail(path=APPEND, times=None, status=503, processed=False)
    await stream.write(" four five six")
    with pytest.raises(AppendUnconfirmedError) as failure:
        await stream.flush()
    assert failure.value.text + failure.value.unsent_text == " four five six"
    assert failure.value.status_code == 503
    assert said(fake, stream) == "Hello! One two three"


async def test_what_comes_after_all_is_noticed(heygen, fake, caplog):
    """The server sat on an append that had timed out, and took it later: nothing can undo that."""
    stream = await proven(heygen)
    fake.fail(path=APPEND, times=1, delay=1.2, processed="late")
    await stream.write(" four")
    await stream.flush()
    with caplog.at_level(logging.WARNING, "heygen_ext"):
        for word in ["five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]:
            await stream.write(f" {word}")
            await stream.flush()
            if stream.stats.late:
                break
            await asyncio.sleep(0.1)
    assert said(fake, stream).count("four") == 2
    assert stream.stats.late == 1
    assert "may be spoken twice" in caplog.text
    await stream.close()


async def test_a_session_that_idles_out_says_what_was_not_taken(heygen, fake):
    stream = await proven(heygen)
    fake.advance(31)
    with pytest.raises(StreamClosedError) as closed:
        await stream.write(" four five")
        await stream.close()
    assert closed.value.end_reason == "idle_timeout"
    assert closed.value.unsent_text == " four five"
