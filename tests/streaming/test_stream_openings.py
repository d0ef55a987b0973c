"""Text streams whose opening goes wrong, and streams used where they do not belong."""

import asyncio
import logging

import pytest

from heygen_ext import APIResponseValidationError, AsyncHeyGen, RateLimitError, UsageError
from heygen_ext.testing import FakeHeyGen

SESSIONS = "/v3/avatar-realtime$"


@pytest.fixture
def fake():
    with FakeHeyGen(words_per_second=5000, startup=0.0, retry_after=0) as server:
        yield server


@pytest.mark.parametrize(
    ("avatar_id", "voice_id"), [(None, "v_1"), ("look_1", 3), ("", "v_1"), ("look_1", "")]
)
async def test_what_is_no_id_is_refused_before_anything_is_sent(avatar_id, voice_id, heygen, fake):
    with pytest.raises(UsageError, match="_id must be a non-empty str"):
        await heygen.open_text_stream(avatar_id, voice_id, "Hello! ")
    assert not fake.requests


async def test_an_unreadable_answer_to_the_opening_says_that_a_session_may_run(heygen, fake):
    fake.fail(status=201, body="junk", path=SESSIONS, processed=True)
    with pytest.raises(APIResponseValidationError) as failure:
        await heygen.open_text_stream("look_1", "v_1", "Hello! ")
    assert "may have been processed" in str(failure.value)
    assert len(fake.requests) == 1


@pytest.mark.parametrize("stream_id", ["", "..", 7])
async def test_an_answer_without_an_id_is_not_the_callers_fault(stream_id, heygen, fake):
    fake.fail(status=201, body={"data": {"stream_id": stream_id}}, path=SESSIONS)
    with pytest.raises(APIResponseValidationError, match="its id is"):
        await heygen.open_text_stream("look_1", "v_1", "Hello! ")


async def test_an_append_that_fails_again_and_again_says_how_often(heygen, fake, monkeypatch):
    monkeypatch.setattr("heygen_ext._transport.retry._FIRST_WAIT", 0.001)
    stream = await heygen.open_text_stream("look_1", "v_1", "Hello! ")
    fake.fail(429, path=r"/text$", times=3)
    await stream.write("One ")
    with pytest.raises(RateLimitError, match="3 attempts") as failure:
        await stream.flush()
    assert failure.value.attempts == 3


@pytest.mark.parametrize("ends", ["taken", "failed", "never"])
async def test_an_opening_that_is_cancelled_twice_leaves_nothing_unheard(
    ends, fake, caplog, monkeypatch
):
    """No task whose exception nobody retrieves; and a session that may run is told of."""
    complaints = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: complaints.append(context["message"]))
    if ends == "never":
        monkeypatch.setattr("heygen_ext.async_stream._CLEAN_UP", 0.05)
        monkeypatch.setattr("heygen_ext._transport.background.PATIENCE", 0.05)
    fake.fail(**({"status": 500} if ends == "failed" else {}), delay=0.5, path=SESSIONS)
    with caplog.at_level(logging.WARNING, "heygen_ext"):
        async with AsyncHeyGen("test", base_url=fake.url) as heygen:

            async def begin():
                await heygen.open_text_stream("look_1", "v_1", "Hello! ")

            task = asyncio.create_task(begin())
            await asyncio.sleep(0.1)
            task.cancel()
            await asyncio.sleep(0.1)
            if ends != "never":
                task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
    await asyncio.sleep(0)
    if ends == "taken":
        [stream_id] = fake.sessions
        assert fake.session(stream_id).end_reason == "cancelled"
    else:
        for _ in range(100):  # the task ends once its connections are closed
            if "A session may be running" in caplog.text:
                break
            await asyncio.sleep(0.01)
    assert ("A session may be running" in caplog.text) == (ends != "taken")
    assert not complaints


def test_a_stream_is_not_cancelled_from_another_event_loop(fake):
    async def begin():
        heygen = AsyncHeyGen("test", base_url=fake.url)
        return heygen, await heygen.open_text_stream("look_1", "v_1", "Hello! ")

    async def end(heygen, stream):
        assert not stream.closed
        await stream.cancel()
        await heygen.aclose()

    with asyncio.Runner() as first, asyncio.Runner() as second:
        heygen, stream = first.run(begin())
        for call in (stream.cancel, lambda: stream.write("x"), stream.flush, stream.close):
            with pytest.raises(UsageError, match="one event loop"):
                second.run(asyncio.wait_for(call(), 10))
        first.run(end(heygen, stream))
    assert fake.session(stream.stream_id).end_reason == "cancelled"
