"""Nothing hangs while a test has frozen the time: waits end, deadlines pass, streams speak."""

import asyncio

import freezegun
import pytest

from heygen_ext import APITimeoutError, AsyncHeyGen, HeyGen, JobTimeoutError
from heygen_ext._transport.clock import clock
from heygen_ext.testing import FakeHeyGen

pytestmark = pytest.mark.timeout(30)

FROZEN = freezegun.freeze_time("2026-01-01 12:00")

FROZEN_BUT_ASYNCIO = freezegun.freeze_time("2026-01-01 12:00", real_asyncio=True)
"""Without `real_asyncio` no timeout of asyncio ever passes, in any program."""

SESSION = "/v3/avatar-realtime/"


@pytest.fixture
def fake(clean_env, monkeypatch):
    monkeypatch.setattr(clock, "jitter", lambda: 0.1)
    with FakeHeyGen(startup=0.0, words_per_second=1000, retry_after=0) as server:
        yield server


def without_playback(fake):
    fake.fail(
        method="GET",
        path=SESSION,
        times=None,
        body={"data": {"stream_id": "s", "status": "pending"}},
    )


@FROZEN
def test_calls(fake):
    with HeyGen("test", base_url=fake.url) as heygen:
        fake.fail(503, times=2)
        assert not heygen.videos.list().has_more
        fake.fail(delay=2.0)
        with pytest.raises(APITimeoutError, match="deadline"):
            heygen.with_options(deadline=0.1).videos.list()


@FROZEN
def test_wait(fake):
    with HeyGen("test", base_url=fake.url) as heygen:
        body = {"type": "avatar", "avatar_id": "a", "voice_id": "v", "script": "Hello."}
        created = heygen.videos.create(body=body)
        with pytest.raises(JobTimeoutError):
            heygen.wait(created, timeout=0.1)


@FROZEN
def test_text_stream(fake):
    with HeyGen("test", base_url=fake.url) as heygen:
        with heygen.open_text_stream("look_1", "v_1", "Hello. ") as stream:
            stream.write("One ")
            stream.flush()
            assert stream.wait_for_hls_url(5)
            stream.write("two three")
        assert len(list(stream.words())) == 5
        with heygen.open_text_stream("look_1", "v_1", "Hello. ") as stream:
            without_playback(fake)
            with pytest.raises(JobTimeoutError):
                stream.wait_for_hls_url(0.1)


@FROZEN
async def test_async_calls(fake):
    """The event loop's clock stands still too, so asyncio.sleep would never end."""
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        fake.fail(503, times=2)
        assert not (await heygen.videos.list()).has_more


@FROZEN
async def test_async_text_stream(fake):
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        async with heygen.open_text_stream("look_1", "v_1", "Hello. ") as stream:
            await stream.write("One ")
            await stream.flush()
            await stream.write("two three")
        without_playback(fake)
        with pytest.raises(JobTimeoutError):
            await stream.wait_for_hls_url(0.1)


@FROZEN_BUT_ASYNCIO
async def test_async_deadlines(fake):
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        fake.fail(delay=2.0)
        with pytest.raises(APITimeoutError, match="deadline"):
            await heygen.with_options(deadline=0.1).videos.list()
        async with heygen.open_text_stream("look_1", "v_1", "Hello. ") as stream:
            await stream.write("Half a wo")
            while not fake.appended(stream.stream_id):
                await asyncio.sleep(0.01)
            assert await stream.wait_for_hls_url(5)
        assert len([word async for word in stream.words()]) == 5
