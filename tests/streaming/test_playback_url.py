"""Waiting for the playback URL of a session."""

import asyncio
from types import SimpleNamespace

import pytest
from support.streams import APPEND, LIMIT, opening

from heygen_ext import (
    APITimeoutError,
    BadRequestError,
    EndedBeforePlaybackError,
    JobTimeoutError,
    SessionFailedError,
    UsageError,
)
from heygen_ext._streaming.session import PlaybackWait


def session(status="pending", hls_url=None):
    return SimpleNamespace(stream_id="s", status=status, hls_url=hls_url)


# The pace and the end of a wait, without a clock


def test_session_is_read_every_second_and_once_more_at_the_end():
    wait = PlaybackWait("s", 2.5, now=100.0)
    reads, now = [], 100.0
    with pytest.raises(JobTimeoutError, match=r"2\.5 s; its status is pending") as late:
        while True:
            reads.append(now)
            assert wait.checked(session()) is None
            now += wait.pause(now)
    assert reads == [100.0, 101.0, 102.0, 102.5]
    assert late.value.last.status == "pending"


def test_url_ends_the_wait():
    assert PlaybackWait("s", 5.0, now=0.0).checked(session("streaming", "https://x")) == "https://x"


def test_a_read_may_take_as_long_as_the_rest_of_the_wait():
    wait = PlaybackWait("s", 2.0, now=0.0)
    assert wait.time_for_check(0.5) == 1.5
    assert wait.time_for_check(3.0) == 0.1  # the last read gets some time too


def test_read_that_times_out_is_an_error_only_before_the_end_of_the_wait():
    wait = PlaybackWait("s", 2.0, now=0.0)
    with pytest.raises(APITimeoutError):
        wait.timed_out(APITimeoutError("no answer"), 1.0)
    wait.timed_out(APITimeoutError("no answer"), 2.0)
    with pytest.raises(JobTimeoutError, match="unknown"):
        wait.pause(2.0)


# Over sockets


@pytest.fixture
def quick_polls(monkeypatch):
    monkeypatch.setattr("heygen_ext._streaming.session.POLL_EVERY", 0.01)


async def test_url_is_kept_once_seen(heygen, fake):
    stream = await opening(heygen)
    url = await stream.wait_for_hls_url(timeout=LIMIT)
    assert url.startswith("https://")
    await stream.cancel()
    assert await stream.wait_for_hls_url() == url


async def test_session_is_read_until_it_has_a_url(heygen, fake, quick_polls):
    """A status that is newer than this package counts as pending."""
    stream = await opening(heygen)
    fake.fail(method="GET", body={"data": {"stream_id": "s", "status": "warming_up"}}, times=2)
    assert await stream.wait_for_hls_url(timeout=LIMIT)
    assert len([request for request in fake.requests if request.method == "GET"]) == 3


async def test_timeout_raises_with_the_session_as_last_read(heygen, fake, quick_polls):
    fake.startup = 3600.0
    stream = await opening(heygen)
    with pytest.raises(JobTimeoutError) as late:
        await stream.wait_for_hls_url(timeout=0.2)
    assert isinstance(late.value, TimeoutError)
    assert late.value.last is None or late.value.last.status == "pending"


async def test_slow_read_does_not_outlast_the_wait(heygen, fake):
    stream = await opening(heygen)
    fault = fake.fail(method="GET", delay=2.0 * LIMIT, times=None)
    with pytest.raises(JobTimeoutError) as late:
        await stream.wait_for_hls_url(timeout=0.2)  # else the read would time out after 30 s
    assert late.value.last is None
    fault.stop()
    await stream.cancel()


async def test_error_says_how_the_session_ended_before_playback(heygen, fake):
    fake.startup = 3600.0
    stream = await opening(heygen)
    fake.advance(31)
    with pytest.raises(EndedBeforePlaybackError) as ended:
        await stream.wait_for_hls_url()
    assert ended.value.end_reason == "idle_timeout"
    assert ended.value.body["status"] == "completed"

    stream = await opening(heygen)
    fake.fail_session(stream.stream_id, "GPU on fire")
    with pytest.raises(SessionFailedError, match="GPU on fire"):
        await stream.wait_for_hls_url()


async def test_failed_append_ends_the_wait(heygen, fake):
    fake.startup = 3600.0
    stream = await opening(heygen)
    fake.fail(400, path=APPEND)
    await stream.write("one")
    with pytest.raises(BadRequestError):
        await stream.wait_for_hls_url(timeout=LIMIT)


async def test_error_raised_by_the_wait_is_raised_by_close_too(heygen, fake):
    """The wait is not about the text, so the caller may not expect that text is unsent."""
    stream = await opening(heygen)
    fake.fail(400, path=APPEND)
    await stream.write("one")
    with pytest.raises(BadRequestError):
        async with asyncio.timeout(LIMIT):
            while True:  # until the error is known
                await stream.wait_for_hls_url()
                getattr(stream, "target", stream)._methods._hls_url = None  # read again
                await asyncio.sleep(0.01)
    with pytest.raises(BadRequestError) as refused:
        await stream.close()
    assert refused.value.unsent_text == "one"
    await stream.close()  # the caller has seen the error


@pytest.mark.parametrize("timeout", [0, -1, float("inf"), float("nan"), 1e10, 10**400, None, "5"])
async def test_timeout_must_be_a_number_of_seconds(timeout, heygen):
    stream = await opening(heygen)
    with pytest.raises(UsageError, match="timeout must be"):
        await stream.wait_for_hls_url(timeout)
