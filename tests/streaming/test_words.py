"""The words of a session: each once and in order, resumed after a break, with the end reason."""

import asyncio
import json
import re
import threading
import time

import pytest
from heygen_api.models.word_batch import WordBatch
from heygen_api.types import Event
from hypothesis import given
from hypothesis import strategies as st
from support.awaited import client
from support.http_library import httpx
from support.streams import LIMIT, opening, until

from heygen_ext import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    AsyncHeyGen,
    HeyGen,
    NotFoundError,
    StreamTruncatedError,
    UsageError,
    Word,
)
from heygen_ext._transport.clock import clock
from heygen_ext.testing import FakeHeyGen
from heygen_ext.words import _Transcript

WORDS = r"/words$"
SPOKEN = ["Hello", "!", "One", "two", "你", "好", ",", "three", "."]


@pytest.fixture
def fake():
    with FakeHeyGen(words_per_second=5000, startup=0.0, clock=lambda: 0.0) as server:
        yield server


@pytest.fixture(autouse=True)
def quick_retries(monkeypatch):
    monkeypatch.setattr("heygen_ext._transport.retry._FIRST_WAIT", 0.001)


@pytest.fixture
async def stream_id(heygen, fake):
    """A session that has spoken all its words."""
    async with opening(heygen) as stream:
        await stream.write("One two 你好, three.")
    fake.advance(10)
    return stream.stream_id


async def collect(words):
    return [word async for word in words]


@pytest.mark.both_libraries
async def test_words_arrive_once_in_order_with_times_and_end_reason(heygen, stream_id):
    words = heygen.words(stream_id)
    assert words.end_reason is None
    spoken = await collect(words)
    assert [word.word for word in spoken] == SPOKEN
    assert all(isinstance(word, Word) and word.start <= word.end for word in spoken)
    assert [word.start for word in spoken] == sorted(word.start for word in spoken)
    assert words.end_reason == "final_marker"
    assert await collect(words) == []
    assert await collect(heygen.words(stream_id)) == spoken  # each connection gets all words


@pytest.mark.both_libraries
async def test_words_arrive_while_text_is_written(heygen, fake):
    async with opening(heygen) as stream:
        words = stream.words()
        fake.advance(1.5)
        assert (await anext(aiter(words))).word == "Hello"
        await stream.write("More")
        await stream.flush()
        fake.advance(1.5)
        assert (await anext(aiter(words))).word == "!"
        assert (await anext(aiter(words))).word == "More"
        await stream.close()
        fake.advance(1.5)
        assert await collect(words) == []
    assert words.end_reason == "final_marker"


async def whole_stream(fake, stream_id):
    """Return the bytes of the event stream."""
    url = f"{fake.url}/v3/avatar-realtime/{stream_id}/words"
    async with httpx.AsyncClient() as plain:
        return (await plain.get(url, headers={"x-api-key": "test"})).content


class CutStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A response body whose connection breaks after some bytes."""

    def __init__(self, received):
        self._received = received

    def __iter__(self):
        yield self._received
        raise httpx.RemoteProtocolError("peer closed connection")

    async def __aiter__(self):
        for piece in self:
            yield piece


async def test_stream_cut_at_any_byte_is_resumed_without_gap_or_repetition(kind, fake, stream_id):
    body = await whole_stream(fake, stream_id)
    assert len(body) > 300
    bodies = []

    def respond(request):
        return httpx.Response(
            200, headers={"content-type": "text/event-stream"}, stream=bodies.pop(0)
        )

    make = httpx.Client if kind == "sync" else httpx.AsyncClient
    http = make(transport=httpx.MockTransport(respond))
    async with client(kind, fake.url, http_client=http) as heygen:
        for at in range(len(body) + 1):
            bodies[:] = [CutStream(body[:at]), httpx.ByteStream(body)]
            words = heygen.words(stream_id)
            assert [word.word for word in await collect(words)] == SPOKEN, f"cut at byte {at}"
            assert words.end_reason == "final_marker"
            assert len(bodies) == (at == len(body))  # the end event had arrived before the cut
    await (http.aclose() if kind == "async" else asyncio.to_thread(http.close))


@pytest.mark.both_libraries
async def test_connection_cut_in_the_middle_is_resumed(heygen, fake, stream_id):
    """The same over sockets, where a cut is a close or a reset."""
    whole = await collect(heygen.words(stream_id))
    for at in range(0, len(await whole_stream(fake, stream_id)), 9):
        fault = fake.fail(path=WORDS, cut_body_at=at, cut="reset" if at % 2 == 0 else "close")
        words = heygen.words(stream_id)
        assert await collect(words) == whole, f"cut at byte {at}"
        assert words.end_reason == "final_marker"
        assert fault.hits == 1


async def test_break_raises_when_the_retries_are_used_up(heygen, fake):
    async with opening(heygen) as stream:
        await stream.write("a b c d e f g h i j k l m n o p q r s t u v w x y z")
    fake.advance(10)
    order = fake.fail(path=WORDS, cut_body_at=900, times=None)
    words = heygen.words(stream.stream_id)
    spoken = []
    with pytest.raises(StreamTruncatedError, match="without an end") as cut:
        async for word in words:
            spoken.append(word.word)
    assert spoken[:4] == ["Hello", "!", "a", "b"]
    assert len(spoken) == len(set(spoken)) < 28
    assert cut.value.attempts == 3
    assert order.hits == 3
    assert words.end_reason is None


async def test_clean_stop_without_end_event_is_a_break_too(heygen, fake, stream_id):
    order = fake.fail(path=WORDS, body="", content_type="text/event-stream", times=2)
    assert [word.word for word in await collect(heygen.words(stream_id))] == SPOKEN
    assert order.hits == 2


async def test_silence_of_45_seconds_is_a_timeout_and_reconnects(
    kind, fake, stream_id, monkeypatch
):
    def hang():
        """Let the next connection stay silent, and have only that one time out soon."""

        def shorten(request):
            monkeypatch.setattr("heygen_ext._transport.settings.EVENTS_READ", 45.0)
            return True

        monkeypatch.setattr("heygen_ext._transport.settings.EVENTS_READ", 0.1)
        return fake.fail(path=WORDS, delay=2.0 * LIMIT, match=shorten)

    timeout = httpx.Timeout(30, read=0.1)
    async with client(kind, fake.url, timeout=timeout) as heygen:
        fault = hang()
        assert [word.word for word in await collect(heygen.words(stream_id))] == SPOKEN
        assert fault.hits == 1
    async with client(kind, fake.url, timeout=timeout, max_retries=0) as heygen:
        hang()
        with pytest.raises(APITimeoutError):
            await collect(heygen.words(stream_id))
    seen = []
    with httpx.Client(event_hooks={"request": [seen.append]}) as hooked:
        heygen = HeyGen("test", base_url=fake.url, http_client=hooked, max_retries=0)
        with pytest.raises(NotFoundError):
            list(heygen.words("nope"))
    assert seen[0].extensions["timeout"]["read"] == 45
    assert seen[0].headers["accept"] == "text/event-stream"


async def test_retries_are_counted_in_a_row(heygen, fake):
    async with opening(heygen) as stream:
        await stream.write("a b c d e f g h i j k l m n o p q r s t u v w x y z " * 3)
    fake.advance(10)
    whole = await collect(heygen.words(stream.stream_id))
    for at in range(6):  # each connection gets further than the one before
        fake.fail(path=WORDS, cut_body_at=700 * (at + 1))
    assert await collect(heygen.words(stream.stream_id)) == whole


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
async def test_failing_server_is_retried(status, heygen, fake, stream_id):
    fake.fail(status, path=WORDS, times=2, headers={"Retry-After": "0"})
    assert [word.word for word in await collect(heygen.words(stream_id))] == SPOKEN


async def test_unknown_session_raises_at_once(heygen, fake):
    with pytest.raises(NotFoundError):
        await collect(heygen.words("nope"))
    assert len(fake.requests) == 1


async def test_server_that_is_down_raises_connection_error(heygen, fake, stream_id):
    fake.stop()
    with pytest.raises(APIConnectionError) as refused:
        await collect(heygen.words(stream_id))
    assert not isinstance(refused.value, StreamTruncatedError)


def events(*frames):
    return "".join(f"{name}data: {data}\n\n" for name, data in frames)


END = ("event: end\n", '{"reason": "final_marker"}')
ONE = ("", '{"words": [{"word": "One", "start": 0.5, "end": 1, "new": {"a": 1}}], "more": []}')


async def answer(heygen, fake, body, content_type="text/event-stream"):
    fake.fail(path=WORDS, body=body, content_type=content_type, times=None)
    words = heygen.words("x")
    return [word.word for word in await collect(words)], words.end_reason


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (events(ONE, END), (["One"], "final_marker")),
        (events(("event: warming_up\n", "not json"), ONE, END), (["One"], "final_marker")),
        (": comment\n\nretry: 10\nid: 7\n\n" + events(ONE, END), (["One"], "final_marker")),
        (events(ONE, END).replace("\n", "\r\n"), (["One"], "final_marker")),
        (events(ONE, ("event: end\n", '{"reason": "a new word"}')), (["One"], "a new word")),
        (events(ONE, ("event: end\n", "not json")), (["One"], None)),
        (events(ONE, ("event: end\n", "[]")), (["One"], None)),
        (events(("", '{"words": []}'), END), ([], "final_marker")),
        (events(ONE, END, ONE), (["One"], "final_marker")),
        (events(ONE, END).replace("One", "\u2028\x85 One"), (["\u2028\x85 One"], "final_marker")),
    ],
)
async def test_unusual_events_are_read(body, expected, heygen, fake):
    assert await answer(heygen, fake, body) == expected


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (events(("", "not json"), END), "text/event-stream"),
        (events(("", '{"words": 5}'), END), "text/event-stream"),
        (events(("", "{}"), END), "text/event-stream"),
        (events(("", "[]"), END), "text/event-stream"),
        ("<html>busy</html>", "text/html"),
        ("{}", "application/json"),
    ],
)
async def test_unreadable_events_raise_validation_error(body, content_type, heygen, fake):
    with pytest.raises(APIResponseValidationError) as unreadable:
        await answer(heygen, fake, body, content_type)
    assert unreadable.value.status_code == 200
    assert unreadable.value.request_id


async def test_truncated_page_raises_validation_error(heygen, fake):
    fake.fail(path=WORDS, body='{"proxy": "login"}', cut_body_at=3, times=None)
    with pytest.raises(APIResponseValidationError):
        await collect(heygen.words("x"))


@pytest.mark.both_libraries
async def test_leaving_the_loop_closes_the_connection(kind, heygen, fake):
    stream = await opening(heygen)
    fake.advance(1.5)

    async def first_word():
        async for word in heygen.words(stream.stream_id):
            return word
        return None

    assert (await first_word()).word == "Hello"
    await until(lambda: fake.connections.open == 1)  # that of the appends

    words = heygen.words(stream.stream_id)
    await anext(aiter(words))
    assert fake.connections.open == 2
    await words.aclose()
    await until(lambda: fake.connections.open == 1)
    await words.aclose()
    assert await collect(words) == []


def test_with_block_closes_the_connection(fake):
    with HeyGen("test", base_url=fake.url) as heygen:
        stream = opening(heygen)
        fake.advance(1.5)
        with heygen.words(stream.stream_id) as words:
            assert next(words).word == "Hello"
        assert list(words) == []
        stream.cancel()


# The count, without sockets


@given(st.lists(st.integers(1, 5), max_size=8), st.lists(st.integers(0, 40), max_size=8))
def test_every_word_is_delivered_once_after_any_number_of_breaks(batches, cuts):
    """Connections break after any number of events; the events are the same in each."""
    names = iter(range(1000))
    events = []
    for size in batches:
        words = [{"word": str(next(names)), "start": 0, "end": 0} for _ in range(size)]
        batch = WordBatch.from_dict({"words": words})
        events.append(Event(event="message", data=json.dumps({"words": words}), parsed=batch))
    transcript = _Transcript("s", max_retries=10**6)
    delivered = []
    for cut in [*cuts, len(events)]:
        with transcript:
            for event in events[:cut]:
                delivered += [word.word for word in transcript.take(event)]
        transcript.pause(0.0)
    assert delivered == [str(number) for number in range(sum(batches))]


# Threads and timeouts


def test_word_stream_cannot_be_used_while_another_thread_reads(fake):
    with HeyGen("test", base_url=fake.url) as heygen, opening(heygen) as stream:
        words = stream.words()
        reading = threading.Thread(target=list, args=(words,))
        reading.start()
        while not any(request.path.endswith("/words") for request in fake.requests):
            time.sleep(0.01)
        for use in (words.close, lambda: next(words)):
            with pytest.raises(UsageError, match="Another thread"):
                use()
        stream.close()
        fake.advance(60)
        reading.join()


async def test_word_stream_cannot_be_used_while_another_task_reads(fake):
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        stream = await opening(heygen)
        words = stream.words()
        reading = asyncio.create_task(collect(words))
        await until(lambda: any(request.path.endswith("/words") for request in fake.requests))
        for use in (words.aclose, words.__anext__):
            with pytest.raises(UsageError, match="Another task"):
                await use()
        await stream.close()
        fake.advance(60)
        assert [word.word for word in await reading] == ["Hello", "!"]


async def test_words_survive_a_pause_longer_than_timeout_and_deadline(kind, fake, monkeypatch):
    """Both bound the start of the event stream only."""
    async with client(kind, fake.url) as heygen:
        stream = await opening(heygen)
        impatient = heygen.with_options(timeout=httpx.Timeout(30, read=0.2), deadline=600.0)
        words = impatient.words(stream.stream_id)
        fake.advance(1.5)
        spoken = [(await anext(aiter(words))).word for _ in range(2)]
        now = clock.now
        monkeypatch.setattr(clock, "now", lambda: now() + 1200.0)
        await stream.write("More")
        await stream.flush()
        wait = asyncio.create_task(anext(aiter(words)))
        await asyncio.sleep(0.4)
        fake.advance(1.5)
        assert [*spoken, (await wait).word] == ["Hello", "!", "More"]
        await words.aclose()
        await stream.cancel()
    assert sum(request.path.endswith("/words") for request in fake.requests) == 1


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_deadline_bounds_all_attempts_until_words_come(kind, fake, monkeypatch):
    """A server that accepts connections and never answers takes as long as the deadline says."""
    monkeypatch.setattr(clock, "jitter", lambda: 0.0)
    fake.fail(path="/words", times=None, delay=30.0)
    async with client(kind, fake.url, deadline=0.5) as heygen:
        start = time.monotonic()
        with pytest.raises(APITimeoutError) as caught:
            async for _ in heygen.words("s1"):
                pass
        assert time.monotonic() - start < 2.0
    assert set(re.findall(r"deadline of ([\d.]+) s", str(caught.value))) <= {"0.5"}
