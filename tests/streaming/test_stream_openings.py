"""Opening text streams: what is refused, what fails, and openings that are cancelled."""

import asyncio
import logging

import pytest
from support.awaited import client
from support.streams import Gate, opening, until

from heygen_ext import (
    APIConnectionError,
    APIResponseValidationError,
    AsyncHeyGen,
    BadRequestError,
    HeyGenError,
    NotFoundError,
    RateLimitError,
    UsageError,
)

SESSIONS = "/v3/avatar-realtime$"


# Arguments


@pytest.mark.parametrize(
    ("avatar_id", "voice_id"), [(None, "v_1"), ("look_1", 3), ("", "v_1"), ("look_1", "")]
)
async def test_invalid_id_is_refused_before_any_request(avatar_id, voice_id, heygen, fake):
    with pytest.raises(UsageError, match="_id must be a non-empty str"):
        await heygen.open_text_stream(avatar_id, voice_id, "Hello! ")
    assert not fake.requests


@pytest.mark.parametrize("text", ["\ud800", b"x", None, ""])
async def test_invalid_first_text_is_refused_before_any_request(text, heygen, fake):
    with pytest.raises(UsageError, match=r"[Tt]ext"):
        await heygen.open_text_stream("look_1", "v_1", text)
    assert fake.requests == []


async def test_other_invalid_arguments_are_refused_before_any_request(heygen, fake):
    with pytest.raises(UsageError, match="first words"):
        await heygen.open_text_stream("look_1", "v_1", "")
    for stream_id in ("", ".", "..", None):
        with pytest.raises(UsageError, match="stream_id"):
            heygen.attach_text_stream(stream_id)
        with pytest.raises(UsageError, match="stream_id"):
            heygen.words(stream_id)
    stream = heygen.attach_text_stream("x")
    with pytest.raises(UsageError, match="surrogate"):
        await stream.write("\ud83d")
    assert fake.requests == []


# Failures


async def test_lost_response_to_the_creation_is_not_repeated(heygen, fake):
    fault = fake.fail(path=SESSIONS, cut=True, processed=True, times=None)
    with pytest.raises(APIConnectionError, match="may have been processed"):
        await opening(heygen)
    assert fault.hits == 1


async def test_unreadable_response_to_the_creation_says_that_a_session_may_run(heygen, fake):
    fake.fail(status=201, body="junk", path=SESSIONS, processed=True)
    with pytest.raises(APIResponseValidationError) as failure:
        await opening(heygen)
    assert "may have been processed" in str(failure.value)
    assert len(fake.requests) == 1


@pytest.mark.parametrize("stream_id", ["", "..", 7])
async def test_response_without_a_usable_id_is_not_a_usage_error(stream_id, heygen, fake):
    fake.fail(status=201, body={"data": {"stream_id": stream_id}}, path=SESSIONS)
    with pytest.raises(APIResponseValidationError, match="its id is"):
        await opening(heygen)


async def test_fourth_session_is_refused_after_the_retries(kind, fake):
    async with client(kind, fake.url, max_retries=1) as heygen:
        for _ in range(3):
            await opening(heygen)
        with pytest.raises(RateLimitError):
            await opening(heygen)
    creates = [request for request in fake.requests if request.path == "/v3/avatar-realtime"]
    assert len(creates) == 5


async def test_bare_400_has_a_hint_about_the_look_id(heygen, fake):
    fake.fail(400, path=SESSIONS, code="invalid_parameter", message="Bad request.")
    with pytest.raises(BadRequestError, match="id of a look") as bad:
        await opening(heygen)
    assert bad.value.message == "Bad request."
    fake.fail(404, path=SESSIONS, code="resource_not_found", message="Not found.")
    with pytest.raises(NotFoundError, match="plan must include"):
        await opening(heygen)


# AsyncTextStream is opened by awaiting it


async def test_stream_that_is_not_opened_says_so(fake):
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        stream = opening(heygen)
        with pytest.raises(UsageError, match="await it"):
            await stream.write("x")
        assert "not opened" in repr(stream)
        assert (await stream) is stream
        assert len(fake.sessions) == 1
        await stream  # an open stream opens no second session
        assert len(fake.sessions) == 1


async def test_tasks_that_await_one_opening_share_its_session(fake):
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        stream = opening(heygen)

        async def enter():
            return (await stream).stream_id

        assert len(set(await asyncio.gather(enter(), enter(), enter()))) == 1
        assert len(fake.sessions) == 1
        await stream.cancel()


async def test_failed_opening_can_be_awaited_again(fake):
    fake.fail(400, path=SESSIONS)
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        stream = opening(heygen)
        with pytest.raises(HeyGenError):
            await stream
        assert (await stream).stream_id == fake.sessions[0]
        await stream.cancel()


async def test_session_is_cancelled_if_its_opening_is_cancelled(fake):
    fake.latency = 0.3
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1), opening(heygen):
                raise AssertionError("the stream opened in time")
        [stream_id] = fake.sessions
        assert fake.session(stream_id).end_reason == "cancelled"


@pytest.mark.parametrize("ends", ["accepted", "failed", "never"])
async def test_opening_that_is_cancelled_twice_leaves_no_session(ends, fake, caplog, monkeypatch):
    """Or a warning says that a session may be running. No task's exception stays unretrieved."""
    complaints = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: complaints.append(context["message"]))
    if ends == "never":
        monkeypatch.setattr("heygen_ext.async_stream._CLEAN_UP", 0.05)
        monkeypatch.setattr("heygen_ext._transport.background.PATIENCE", 0.05)
    failing = {"status": 500} if ends == "failed" else {}
    with (
        caplog.at_level(logging.WARNING, "heygen_ext"),
        Gate(fake, path=SESSIONS, **failing) as gate,
    ):
        async with AsyncHeyGen("test", base_url=fake.url) as heygen:

            async def begin():
                await opening(heygen)

            task = asyncio.create_task(begin())
            await gate.reached()
            task.cancel()
            await asyncio.sleep(0.01)  # so that the first cancellation arrives
            if ends != "never":
                task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            if ends != "never":
                gate.open()
    if ends == "accepted":
        await until(lambda: fake.sessions)
        [stream_id] = fake.sessions
        await until(lambda: fake.session(stream_id).end_reason == "cancelled")
        assert "A session may be running" not in caplog.text
    else:
        await until(lambda: "A session may be running" in caplog.text)
    assert not complaints
