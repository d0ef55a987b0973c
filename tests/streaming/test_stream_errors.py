"""Requests of text streams that fail, and sessions that end while text is written."""

import asyncio
import gc

import pytest
from support.awaited import client, tokens
from support.http_library import httpx
from support.streams import APPEND, opening

from heygen_ext import (
    APIConnectionError,
    APITimeoutError,
    AppendUnconfirmedError,
    GoneError,
    HeyGenError,
    RateLimitError,
    SessionFailedError,
    StreamClosedError,
)

TEXT = "Streaming works, even with émojis 👍🏽 and 你好，世界! Ünd  two spaces.\n\nA new line. "


@pytest.fixture
def quick_retries(monkeypatch):
    monkeypatch.setattr("heygen_ext._transport.retry._FIRST_WAIT", 0.001)


# Retries


async def test_append_is_retried_after_429_with_the_text_that_gathered(heygen, fake):
    fake.fail(429, path=APPEND, times=2, headers={"Retry-After": "0"})
    async with opening(heygen) as stream:
        await stream.write_all(tokens(TEXT))
    assert fake.text(stream.stream_id) == "Hello! " + TEXT
    assert stream.stats.retries == 2


async def test_retry_is_logged_once_without_text_or_id(heygen, fake, caplog):
    fake.fail(429, path=APPEND, headers={"Retry-After": "0"})
    async with opening(heygen) as stream:
        await stream.write("secret words")
    lines = [record for record in caplog.records if record.name == "heygen_ext"]
    assert [record.levelname for record in lines] == ["WARNING"]
    assert lines[0].getMessage().endswith("s: HTTP 429")
    assert "secret" not in caplog.text
    assert stream.stream_id not in lines[0].getMessage()


async def test_error_has_the_number_of_attempts(heygen, fake, quick_retries):
    stream = await opening(heygen)
    fake.fail(429, path=APPEND, times=3, headers={"Retry-After": "0"})
    await stream.write("One ")
    with pytest.raises(RateLimitError, match="3 attempts") as failure:
        await stream.flush()
    assert failure.value.attempts == 3


async def test_retry_after_of_more_than_a_minute_is_raised_at_once(heygen, fake):
    fake.fail(429, path=APPEND, headers={"Retry-After": "61"})
    stream = await opening(heygen)
    await stream.write("one two")
    with pytest.raises(RateLimitError) as limited:
        await stream.flush()
    assert limited.value.retry_after == 61
    assert limited.value.unsent_text == "one two"


# Lost responses, while the byte count is not proven


@pytest.mark.parametrize(
    "failing",
    [
        {"status": 500},
        {"status": 503, "processed": True},
        {"cut": True},
        {"cut": "reset", "processed": True},
        {"cut_body_at": 10},
        {"body": "<html>502</html>", "content_type": "text/html", "processed": True},
        {"body": b"\xff\xfe", "processed": True},
        {"body": b"", "processed": True},
        {"body": {"data": {"ok": True}}, "processed": True},
        {"body": {"data": {"buffered_bytes": "many"}}, "processed": True},
    ],
    ids=str,
)
async def test_lost_response_raises_and_is_not_repeated(failing, heygen, fake):
    fault = fake.fail(path=APPEND, after=1, **failing)
    stream = await opening(heygen)
    await stream.write("first")
    await stream.flush()
    await stream.write(" second third")
    with pytest.raises(AppendUnconfirmedError) as lost:
        await stream.flush()
    sent = lost.value.text + lost.value.unsent_text
    assert sent == " second third"
    assert lost.value.text
    assert fault.hits == 1
    accepted = lost.value.text if failing.get("processed") or "cut_body_at" in failing else ""
    assert fake.text(stream.stream_id) == "Hello! first" + accepted
    with pytest.raises(AppendUnconfirmedError) as again:
        await stream.write("fourth")
    assert again.value.unsent_text == lost.value.unsent_text + "fourth"
    assert sum(request.path.endswith("/text") for request in fake.requests) == 2
    await stream.close()  # the caller has seen the error, so closing does not raise it again
    await stream.cancel()


async def test_response_that_is_not_ok_does_not_count_as_accepted(heygen, fake):
    fake.fail(path=APPEND, status=202, body={"data": {"ok": False, "buffered_bytes": 10}})
    stream = await opening(heygen)
    await stream.write("one two")
    with pytest.raises(AppendUnconfirmedError, match="ok: False"):
        await stream.flush()


@pytest.mark.parametrize("data", [{"ok": True}, {"buffered_bytes": None}, {"buffered_bytes": "5"}])
async def test_response_without_a_byte_count_is_told_in_plain_words(heygen, fake, data):
    fake.fail(path=APPEND, status=202, body={"data": data})
    stream = await opening(heygen)
    await stream.write("one two")
    with pytest.raises(
        AppendUnconfirmedError, match=r"has no .*b(yte count|uffered_bytes)"
    ) as lost:
        await stream.flush()
    assert not any(jargon in str(lost.value) for jargon in ("KeyError", "UNSET", "None"))
    assert "send that text again" in str(lost.value)


async def test_append_times_out_after_the_read_timeout(kind, fake):
    async with client(kind, fake.url) as heygen:
        session = await opening(heygen)
        impatient = heygen.with_options(timeout=httpx.Timeout(30, read=0.1))
        stream = impatient.attach_text_stream(session.stream_id)
        fake.fail(path=APPEND, delay=0.5, processed="late")
        await stream.write("one")
        with pytest.raises(AppendUnconfirmedError) as lost:
            await stream.flush()
        assert isinstance(lost.value.__cause__, APITimeoutError)


async def test_server_that_is_down_leaves_the_text_unsent(kind, fake, quick_retries):
    async with client(kind, fake.url) as heygen:
        stream = await opening(heygen)
        fake.stop()
        gc.collect()
        await stream.write("one two")
        with pytest.raises(HeyGenError) as failed:
            await stream.flush()
        # Either the client saw that its idle connection was closed, or it broke under the request.
        assert isinstance(failed.value, APIConnectionError | AppendUnconfirmedError)
        text = getattr(failed.value, "text", "")
        assert text + failed.value.unsent_text == "one two"


# Refusals


@pytest.mark.parametrize("status", [400, 401, 403, 422])
async def test_refusal_is_raised_by_every_later_call(status, heygen, fake):
    fake.fail(status, path=APPEND)
    stream = await opening(heygen)
    await stream.write("one two")
    with pytest.raises(HeyGenError) as refused:
        await stream.flush()
    assert refused.value.status_code == status
    assert refused.value.unsent_text == "one two"
    for call in (stream.flush, lambda: stream.write("!"), stream.wait_for_hls_url):
        with pytest.raises(HeyGenError) as again:
            await call()
        assert again.value.status_code == status


# Sessions that end


async def test_error_after_the_idle_timeout_says_why_the_session_takes_no_text(heygen, fake):
    stream = await opening(heygen)
    await stream.write("one ")
    await stream.flush()
    fake.advance(31)
    await stream.write("two three")
    with pytest.raises(StreamClosedError) as closed:
        await stream.flush()
    assert isinstance(closed.value, GoneError)
    assert closed.value.end_reason == "idle_timeout"
    assert closed.value.unsent_text == "two three"
    assert closed.value.status_code == 410
    assert "idle_timeout" in str(closed.value)


async def test_error_says_how_the_session_ended(heygen, fake):
    for end, kind, reason in (
        (lambda id: fake.advance(3601), StreamClosedError, "max_duration"),
        (fake.vanish, StreamClosedError, None),
        (lambda id: fake.fail_session(id, "GPU on fire"), SessionFailedError, None),
    ):
        fake.idle_timeout = 10_000.0
        stream = await opening(heygen)
        end(stream.stream_id)
        await stream.write("one")
        with pytest.raises(kind) as ended:
            await stream.close()
        assert ended.value.end_reason == reason
        assert ended.value.unsent_text == "one"
        if kind is SessionFailedError:
            assert "GPU on fire" in str(ended.value)


async def test_unknown_session_raises_stream_closed_error(heygen):
    async with heygen.attach_text_stream("nope") as stream:
        await stream.write("one")
        with pytest.raises(StreamClosedError, match="no such session") as unknown:
            await stream.flush()
    assert unknown.value.status_code == 404


# Bugs in the caller's httpx client


def a_client_whose_hook_fails_for(method, kind, fake):
    """Return an httpx client of the caller whose hook raises an exception that is not httpx's."""

    def hook(request):
        if request.method == method and fake.sessions:
            raise LookupError("a bug in the caller's hook")

    async def async_hook(request):
        hook(request)

    if kind == "sync":
        return httpx.Client(event_hooks={"request": [hook]})
    return httpx.AsyncClient(event_hooks={"request": [async_hook]})


async def test_session_whose_end_reason_cannot_be_read_is_over_nevertheless(kind, fake):
    own = a_client_whose_hook_fails_for("GET", kind, fake)
    async with client(kind, fake.url, http_client=own) as heygen:
        stream = await opening(heygen)
        fake.advance(31)
        await stream.write("lost text")
        with pytest.raises(StreamClosedError) as closed:
            await stream.close()
        assert closed.value.unsent_text == "lost text"
    await (own.aclose() if kind == "async" else asyncio.to_thread(own.close))


async def test_append_that_fails_outside_httpx_is_reported(kind, fake):
    own = a_client_whose_hook_fails_for("POST", kind, fake)
    async with client(kind, fake.url, http_client=own) as heygen:
        stream = await opening(heygen)
        await stream.write("lost text")
        with pytest.raises(AppendUnconfirmedError, match="bug in the caller's hook") as lost:
            await stream.close()
        assert lost.value.text + lost.value.unsent_text == "lost text"
    await (own.aclose() if kind == "async" else asyncio.to_thread(own.close))
