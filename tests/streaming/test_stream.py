"""Text streams over real sockets, synchronous and asynchronous."""

import asyncio
import copy
import gc
import pickle
import threading

import pytest
from support.awaited import client, tokens

from heygen_ext import (
    APIConnectionError,
    AppendUnconfirmedError,
    AsyncHeyGen,
    BadRequestError,
    EndedBeforePlaybackError,
    GoneError,
    HeyGen,
    HeyGenError,
    JobTimeoutError,
    NotFoundError,
    RateLimitError,
    SessionFailedError,
    StreamClosedError,
    UsageError,
)
from heygen_ext.testing import FakeHeyGen

TEXT = "Streaming works, even with émojis 👍🏽 and 你好，世界! Ünd  two spaces.\n\nA new line. "
APPEND = r"/text$"


@pytest.fixture
def fake():
    with FakeHeyGen(words_per_second=5000, startup=0.0, retry_after=0) as server:
        yield server


def opening(heygen, **options):
    return heygen.open_text_stream("look_1", "v_1", "Hello! ", **options)


# The happy path


async def test_what_is_written_is_what_the_server_holds(heygen, fake):
    async with opening(heygen) as stream:
        for token in tokens(TEXT * 20):
            await stream.write(token)
    assert stream.closed
    assert fake.text(stream.stream_id) == "Hello! " + TEXT * 20
    assert fake.max_concurrent_appends(stream.stream_id) == 1
    assert fake.session(stream.stream_id).final
    assert stream.buffered_bytes == len(("Hello! " + TEXT * 20).encode())
    assert stream.stats.bytes == len((TEXT * 20).encode())
    assert stream.unsent_text == ""


async def test_chunks_end_before_whitespace(heygen, fake):
    fake.latency = 0.02
    async with opening(heygen) as stream:
        for token in tokens("one two three four five six seven eight nine ten " * 8, 5):
            await stream.write(token)
            await asyncio.sleep(0.002)
    *deltas, last = fake.appended(stream.stream_id)
    assert len(deltas) > 3
    assert not any(delta[-1].isspace() for delta in deltas)
    assert all(delta[0].isspace() for delta in [*deltas[1:], last])
    assert stream.stats.appends < 40  # 80 tokens and more: a busy line coalesces


async def test_flush_returns_when_all_is_acknowledged_half_words_too(heygen, fake):
    async with opening(heygen) as stream:
        await stream.write("half a wor")
        await stream.flush()
        assert fake.text(stream.stream_id) == "Hello! half a wor"
        assert stream.buffered_bytes == len("Hello! half a wor")
        await stream.flush()  # nothing to do
        await stream.write("")
        await stream.flush()
    assert "".join(fake.appended(stream.stream_id)) == "half a wor"


async def test_write_all_takes_any_iterable(kind, heygen, fake):
    async def llm():
        for token in tokens(TEXT):
            yield token

    async with opening(heygen) as stream:
        await stream.write_all(tokens(TEXT))
        await stream.write_all([])
        if kind == "async":
            await stream.write_all(llm())
    assert fake.text(stream.stream_id) == "Hello! " + TEXT * (2 if kind == "async" else 1)


async def test_a_mebibyte_in_one_write_and_ten_thousand_one_letter_writes(heygen, fake):
    big = "word " * (2**20 // 5)
    async with opening(heygen) as stream:
        await stream.write(big)
        await stream.write("the end")
    assert fake.text(stream.stream_id) == "Hello! " + big + "the end"

    async with opening(heygen) as stream:
        await stream.write_all("ab cd" * 2000)
    assert fake.text(stream.stream_id) == "Hello! " + "ab cd" * 2000


async def test_a_writer_waits_while_more_than_64_kib_are_unsent(heygen, fake):
    order = fake.fail(path=APPEND, delay=0.2)
    async with opening(heygen) as stream:
        await stream.write("x" * 70_000 + " ")  # at once, though more than the bound
        before = asyncio.get_running_loop().time()
        assert stream.buffered_bytes == 0
        await stream.write("y")  # waits for the line
        assert asyncio.get_running_loop().time() - before > 0.05
        assert stream.buffered_bytes > 0
    assert order.hits == 1


async def test_attach_continues_a_session_and_cancels_nothing(heygen, fake):
    stream = await opening(heygen)
    attached = heygen.attach_text_stream(stream.stream_id)
    with pytest.raises(ZeroDivisionError):
        async with attached:
            await attached.write("more ")
            await attached.flush()
            1 / 0  # noqa: B018
    assert attached.closed
    assert fake.session(stream.stream_id).status == "streaming"
    assert fake.text(stream.stream_id) == "Hello! more "
    async with heygen.attach_text_stream(stream.stream_id) as attached:
        await attached.write("and more")
    assert fake.text(stream.stream_id) == "Hello! more and more"
    assert fake.session(stream.stream_id).final


async def test_leaving_by_an_exception_cancels_the_session_we_opened(heygen, fake):
    with pytest.raises(ZeroDivisionError):
        async with opening(heygen) as stream:
            await stream.write("more ")
            1 / 0  # noqa: B018
    assert fake.session(stream.stream_id).end_reason == "cancelled"
    with pytest.raises(StreamClosedError):
        await stream.write("late")
    await stream.close()  # like a file: once more does nothing


async def test_cancel_says_whether_it_ended_the_session(heygen, fake):
    stream = await opening(heygen)
    await stream.write("more ")
    assert await stream.cancel() is True
    assert await stream.cancel() is False
    assert stream.closed
    with pytest.raises(StreamClosedError) as closed:
        await stream.write("late")
    assert closed.value.unsent_text == "late"


async def test_cancel_during_a_slow_append_returns_and_leaves_nothing_running(heygen, fake):
    fake.fail(path=APPEND, delay=0.3)
    stream = await opening(heygen)
    await stream.write("more and more")
    await asyncio.sleep(0.05)
    assert await stream.cancel() is True
    assert not [thread for thread in threading.enumerate() if stream.stream_id in thread.name]


async def test_closing_twice_sends_one_final(heygen, fake):
    stream = await opening(heygen)
    await stream.close()
    await stream.close()
    appends = [request for request in fake.requests if request.path.endswith("/text")]
    assert len(appends) == 1


async def test_the_connection_is_kept_through_pauses(heygen, fake):
    async with opening(heygen) as stream:
        for word in ("one ", "two ", "three "):
            await stream.write(word)
            await stream.flush()
    assert fake.connections.accepted == 1


# Idle input


async def test_on_idle_is_called_and_may_write(kind, heygen, fake, monkeypatch):
    monkeypatch.setattr("heygen_ext._streaming.machine.IDLE_NOTICE", 0.05)
    called = asyncio.Event()
    loop = asyncio.get_running_loop()

    def on_idle(stream):
        stream.write("Well, ")
        loop.call_soon_threadsafe(called.set)

    async def on_idle_async(stream):
        await stream.write("Well, ")
        called.set()

    callback = on_idle if kind == "sync" else on_idle_async
    async with opening(heygen, on_idle=callback) as stream:
        await asyncio.wait_for(called.wait(), 5)
    assert fake.text(stream.stream_id).startswith("Hello! Well,")


async def test_an_on_idle_that_fails_or_waits_for_itself_stops_nothing(
    kind, heygen, fake, monkeypatch, caplog
):
    monkeypatch.setattr("heygen_ext._streaming.machine.IDLE_NOTICE", 0.05)

    def on_idle(stream):
        stream.write("Well, ")
        return stream.flush()

    async with opening(heygen, on_idle=on_idle if kind == "sync" else (lambda s: 1 / 0)) as stream:
        while not caplog.records:
            await asyncio.sleep(0.01)
        await stream.write("more")
    assert fake.text(stream.stream_id).endswith("more")
    assert "on_idle" in caplog.text


# Faults


async def test_429_and_refused_connections_are_sent_again_with_what_gathered(heygen, fake):
    fake.fail(429, path=APPEND, times=2, headers={"Retry-After": "0"})
    async with opening(heygen) as stream:
        await stream.write_all(tokens(TEXT))
    assert fake.text(stream.stream_id) == "Hello! " + TEXT
    assert stream.stats.retries == 2


async def test_a_retry_after_of_more_than_a_minute_is_raised_at_once(heygen, fake):
    fake.fail(429, path=APPEND, headers={"Retry-After": "61"})
    stream = await opening(heygen)
    await stream.write("one two")
    with pytest.raises(RateLimitError) as limited:
        await stream.flush()
    assert limited.value.retry_after == 61
    assert limited.value.unsent_text == "one two"


@pytest.mark.parametrize(
    "order",
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
async def test_a_lost_answer_raises_and_is_never_repeated(order, heygen, fake):
    fault = fake.fail(path=APPEND, after=1, **order)
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
    taken = lost.value.text if order.get("processed") or "cut_body_at" in order else ""
    assert fake.text(stream.stream_id) == "Hello! first" + taken
    with pytest.raises(AppendUnconfirmedError) as again:
        await stream.write("fourth")
    assert again.value.unsent_text == lost.value.unsent_text + "fourth"
    assert sum(request.path.endswith("/text") for request in fake.requests) == 2
    await stream.close()  # the failure was told: closing is quiet
    await stream.cancel()


async def test_an_append_times_out_after_its_read_timeout(kind, fake):
    async with client(kind, fake.url, timeout=0.1) as heygen:
        fake.fail(path=APPEND, delay=0.5, processed="late")
        stream = await opening(heygen)
        await stream.write("one")
        with pytest.raises(AppendUnconfirmedError, match="No response in time"):
            await stream.flush()


async def test_a_server_that_is_not_there_leaves_the_text_unsent(kind, fake, monkeypatch):
    monkeypatch.setattr("heygen_ext._transport.retry._FIRST_WAIT", 0.001)
    async with client(kind, fake.url) as heygen:
        stream = await opening(heygen)
        fake.stop()
        gc.collect()
        await stream.write("one two")
        with pytest.raises(HeyGenError) as failed:
            await stream.flush()
        # The kept connection was closed in time to be noticed, or breaks under the request.
        assert isinstance(failed.value, APIConnectionError | AppendUnconfirmedError)
        text = getattr(failed.value, "text", "")
        assert text + failed.value.unsent_text == "one two"


@pytest.mark.parametrize("status", [400, 401, 403, 422])
async def test_a_refusal_surfaces_on_the_next_call(status, heygen, fake):
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


async def test_an_idle_session_says_why_it_takes_no_more_text(heygen, fake):
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


async def test_the_hour_a_vanished_and_a_failed_session_say_so(heygen, fake):
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


async def test_an_unknown_stream_says_so(heygen):
    async with heygen.attach_text_stream("nope") as stream:
        await stream.write("one")
        with pytest.raises(StreamClosedError, match="no such session") as unknown:
            await stream.flush()
    assert unknown.value.status_code == 404


async def test_an_exception_after_the_end_of_the_session_cancels_nothing(heygen, fake):
    with pytest.raises(StreamClosedError):
        async with opening(heygen) as stream:
            fake.advance(31)
            await stream.write("one")
            await stream.flush()
    assert not [request for request in fake.requests if request.path.endswith("/cancel")]


async def test_a_cancellation_that_fails_does_not_hide_the_reason(heygen, fake, caplog):
    fake.fail(403, path="/cancel$")
    with pytest.raises(ZeroDivisionError):
        async with opening(heygen):
            1 / 0  # noqa: B018
    assert "could not be cancelled" in caplog.text


# Opening


async def test_a_create_whose_answer_is_lost_is_not_repeated(heygen, fake):
    fault = fake.fail(path="/v3/avatar-realtime$", cut=True, processed=True, times=None)
    with pytest.raises(APIConnectionError, match="may have been processed"):
        await opening(heygen)
    assert fault.hits == 1


async def test_a_fourth_session_is_refused_after_the_retries(kind, fake):
    async with client(kind, fake.url, max_retries=1) as heygen:
        for _ in range(3):
            await opening(heygen)
        with pytest.raises(RateLimitError):
            await opening(heygen)
    creates = [request for request in fake.requests if request.path == "/v3/avatar-realtime"]
    assert len(creates) == 5


async def test_a_bare_400_hints_at_the_look_id(heygen, fake):
    fake.fail(400, path="/v3/avatar-realtime$", code="invalid_parameter", message="Bad request.")
    with pytest.raises(BadRequestError, match="id of a look") as bad:
        await opening(heygen)
    assert bad.value.message == "Bad request."
    fake.fail(404, path="/v3/avatar-realtime$", code="resource_not_found")
    with pytest.raises(NotFoundError, match="plan must include"):
        await opening(heygen)


async def test_bad_arguments_are_refused_before_any_request(heygen, fake):
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


async def test_an_async_stream_that_is_not_opened_says_so(fake):
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        stream = opening(heygen)
        with pytest.raises(UsageError, match="await it"):
            await stream.write("x")
        assert "not opened" in repr(stream)
        assert (await stream) is stream
        assert len(fake.sessions) == 1
        await stream  # once open, awaiting opens no second session
        assert len(fake.sessions) == 1


# Playback


async def test_the_playback_address_is_kept_once_seen(heygen, fake):
    stream = await opening(heygen)
    url = await stream.wait_for_hls_url(timeout=5)
    assert url.startswith("https://")
    await stream.cancel()
    assert await stream.wait_for_hls_url() == url


async def test_waiting_for_playback_polls_and_gives_up(heygen, fake, monkeypatch):
    monkeypatch.setattr("heygen_ext._streaming.session.POLL_EVERY", 0.02)
    fake.startup = 3600.0
    stream = await opening(heygen)
    with pytest.raises(JobTimeoutError) as late:
        await stream.wait_for_hls_url(timeout=0.2)
    assert isinstance(late.value, TimeoutError)
    assert late.value.last.status == "pending"
    polls = [request for request in fake.requests if request.method == "GET"]
    assert len(polls) >= 3


async def test_a_slow_look_does_not_outlast_the_wait(heygen, fake):
    stream = await opening(heygen)
    fake.fail(method="GET", delay=5.0, times=None)
    before = asyncio.get_running_loop().time()
    with pytest.raises(JobTimeoutError) as late:
        await stream.wait_for_hls_url(timeout=0.2)
    assert asyncio.get_running_loop().time() - before < 2
    assert late.value.last is None
    await stream.cancel()


async def test_a_session_that_ends_or_fails_before_playback_says_so(heygen, fake):
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


async def test_an_unknown_status_is_waited_through(heygen, fake, monkeypatch):
    monkeypatch.setattr("heygen_ext._streaming.session.POLL_EVERY", 0.02)
    stream = await opening(heygen)
    fake.fail(method="GET", body={"data": {"stream_id": "s", "status": "warming_up"}}, times=2)
    assert await stream.wait_for_hls_url(timeout=5)


async def test_a_failure_behind_the_scenes_ends_the_wait(heygen, fake):
    fake.startup = 3600.0
    stream = await opening(heygen)
    fake.fail(400, path=APPEND)
    await stream.write("one")
    with pytest.raises(BadRequestError):
        await stream.wait_for_hls_url(timeout=30)


async def test_a_failure_seen_while_waiting_for_playback_is_raised_by_close_too(heygen, fake):
    stream = await opening(heygen)
    fake.fail(400, path=APPEND)
    await stream.write("one")
    with pytest.raises(BadRequestError):
        for _ in range(1000):  # until the failure is known
            await stream.wait_for_hls_url()
            getattr(stream, "target", stream)._hls_url = None  # look again
            await asyncio.sleep(0.01)
    with pytest.raises(BadRequestError) as refused:
        await stream.close()
    assert refused.value.unsent_text == "one"
    await stream.close()  # told: quiet from here on


async def test_a_stream_does_not_copy_or_pickle(heygen):
    stream = await opening(heygen)
    for attempt in (copy.deepcopy, copy.copy, pickle.dumps):
        with pytest.raises(TypeError, match="checkpoint"):
            attempt(getattr(stream, "target", stream))


# Nothing stays behind


async def test_nothing_runs_on_after_close(kind, fake):
    threads, tasks = set(threading.enumerate()), asyncio.all_tasks()
    async with client(kind, fake.url) as heygen:
        async with opening(heygen) as stream:
            await stream.write("one two")
        with pytest.raises(ZeroDivisionError):
            async with opening(heygen) as stream:
                await stream.write("one two")
                1 / 0  # noqa: B018
    extra = {t for t in threading.enumerate() if t.name.startswith("heygen-ext")} - threads
    assert not extra
    assert asyncio.all_tasks() == tasks
    for _ in range(100):
        if fake.connections.open == 0:
            break
        await asyncio.sleep(0.01)
    assert fake.connections.open == 0


async def test_a_stream_that_is_dropped_unclosed_still_sends_what_was_written(fake):
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        stream = await opening(heygen)
        stream_id = stream.stream_id
        await stream.write("one ")
        await stream.flush()
        await stream.write("two")
        del stream
        gc.collect()
        for _ in range(1000):
            if fake.text(stream_id) == "Hello! one two":
                break
            await asyncio.sleep(0.01)
        assert fake.text(stream_id) == "Hello! one two"
        await asyncio.sleep(0.1)  # for the answer: what is in doubt when a loop ends is warned of


def test_a_sync_stream_can_be_written_from_many_threads(fake):
    with HeyGen("test", base_url=fake.url) as heygen, opening(heygen) as stream:
        writers = [
            threading.Thread(target=stream.write_all, args=([f" w{number}"] * 200,))
            for number in range(5)
        ]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()
    words = fake.text(stream.stream_id).split()
    assert sorted(words[1:]) == sorted(f"w{number}" for number in range(5) for _ in range(200))
    assert fake.max_concurrent_appends(stream.stream_id) == 1


async def test_a_cancelled_task_leaves_its_stream_by_cancelling_the_session(fake):
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        opened = asyncio.Event()

        async def work():
            async with opening(heygen) as stream:
                await stream.write("one two ")
                opened.set()
                await asyncio.sleep(60)

        task = asyncio.create_task(work())
        await opened.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert fake.session(fake.sessions[0]).end_reason == "cancelled"
