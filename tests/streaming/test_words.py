"""The words of a session: each once, in order, resumed after a break, with the end's reason."""

import asyncio
import json

import httpx
import pytest
from heygen_api.models.word_batch import WordBatch
from heygen_api.types import Event
from hypothesis import given
from hypothesis import strategies as st
from support.awaited import client

from heygen_ext import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    HeyGen,
    NotFoundError,
    StreamTruncatedError,
    Word,
)
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
    async with heygen.open_text_stream("look_1", "v_1", "Hello! ") as stream:
        await stream.write("One two 你好, three.")
    fake.advance(10)
    return stream.stream_id


async def collect(words):
    return [word async for word in words]


async def test_words_come_once_in_order_with_times_and_the_reason(heygen, stream_id):
    words = heygen.words(stream_id)
    assert words.end_reason is None
    spoken = await collect(words)
    assert [word.word for word in spoken] == SPOKEN
    assert all(isinstance(word, Word) and word.start <= word.end for word in spoken)
    assert [word.start for word in spoken] == sorted(word.start for word in spoken)
    assert words.end_reason == "final_marker"
    assert await collect(words) == []  # over is over
    assert await collect(heygen.words(stream_id)) == spoken  # history is there for latecomers


async def test_words_come_while_the_session_is_spoken_to(heygen, fake):
    async with heygen.open_text_stream("look_1", "v_1", "Hello! ") as stream:
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


async def test_cut_at_every_byte_it_is_resumed_without_a_gap_or_a_double(heygen, fake, stream_id):
    whole = await collect(heygen.words(stream_id))
    url = f"{fake.url}/v3/avatar-realtime/{stream_id}/words"
    async with httpx.AsyncClient() as plain:
        body = (await plain.get(url, headers={"x-api-key": "test"})).content
    assert len(body) > 300
    for at in range(len(body) + 1):
        order = fake.fail(path=WORDS, cut_body_at=at, cut="reset" if at % 5 == 0 else "close")
        words = heygen.words(stream_id)
        assert await collect(words) == whole, f"cut at byte {at}"
        assert words.end_reason == "final_marker"
        assert order.hits == 1


async def test_a_break_without_end_raises_once_the_retries_are_used_up(heygen, fake):
    async with heygen.open_text_stream("look_1", "v_1", "Hello! ") as stream:
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


async def test_a_clean_stop_without_the_end_event_is_a_break_too(heygen, fake, stream_id):
    order = fake.fail(path=WORDS, body="", content_type="text/event-stream", times=2)
    assert [word.word for word in await collect(heygen.words(stream_id))] == SPOKEN
    assert order.hits == 2


async def test_45_seconds_without_a_byte_are_a_time_out_and_a_reconnect(
    kind, fake, stream_id, monkeypatch
):
    monkeypatch.setattr("heygen_ext._transport.settings.EVENTS_READ", 0.15)
    async with client(kind, fake.url, timeout=0.1) as heygen:
        order = fake.fail(path=WORDS, delay=1.0)
        assert [word.word for word in await collect(heygen.words(stream_id))] == SPOKEN
        assert order.hits == 1
        fake.fail(path=WORDS, delay=1.0, times=None)
        with pytest.raises(APITimeoutError):
            await collect(heygen.words(stream_id))
    seen = []
    with httpx.Client(event_hooks={"request": [seen.append]}) as hooked:
        heygen = HeyGen("test", base_url=fake.url, http_client=hooked, max_retries=0)
        with pytest.raises(NotFoundError):
            list(heygen.words("nope"))
    assert seen[0].extensions["timeout"]["read"] == 45
    assert seen[0].headers["accept"] == "text/event-stream"


async def test_the_budget_is_for_breaks_in_a_row_not_for_the_whole_stream(heygen, fake):
    async with heygen.open_text_stream("look_1", "v_1", "Hello! ") as stream:
        await stream.write("a b c d e f g h i j k l m n o p q r s t u v w x y z " * 3)
    fake.advance(10)
    whole = await collect(heygen.words(stream.stream_id))
    for at in range(6):  # each connection gets a little further than the one before
        fake.fail(path=WORDS, cut_body_at=700 * (at + 1))
    assert await collect(heygen.words(stream.stream_id)) == whole


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
async def test_a_busy_or_failing_server_is_asked_again(status, heygen, fake, stream_id):
    fake.fail(status, path=WORDS, times=2, headers={"Retry-After": "0"})
    assert [word.word for word in await collect(heygen.words(stream_id))] == SPOKEN


async def test_an_unknown_session_is_an_error_at_once(heygen, fake):
    with pytest.raises(NotFoundError):
        await collect(heygen.words("nope"))
    assert len(fake.requests) == 1


async def test_a_server_that_is_not_there_is_a_connection_error(heygen, fake, stream_id):
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
async def test_events_that_are_strange_but_readable(body, expected, heygen, fake):
    assert await answer(heygen, fake, body) == expected


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (events(("", "not json"), END), "text/event-stream"),
        (events(("", '{"words": 5}'), END), "text/event-stream"),
        (events(("", '{"words": [{"word": "x"}]}'), END), "text/event-stream"),
        (events(("", "{}"), END), "text/event-stream"),
        (events(("", "[]"), END), "text/event-stream"),
        ("<html>busy</html>", "text/html"),
        ("{}", "application/json"),
    ],
)
async def test_events_that_cannot_be_read(body, content_type, heygen, fake):
    with pytest.raises(APIResponseValidationError) as unreadable:
        await answer(heygen, fake, body, content_type)
    assert unreadable.value.status_code == 200
    assert unreadable.value.request_id


async def test_a_page_that_breaks_off_is_no_raw_error_either(heygen, fake):
    fake.fail(path=WORDS, body='{"proxy": "login"}', cut_body_at=3, times=None)
    with pytest.raises(APIResponseValidationError):
        await collect(heygen.words("x"))


async def wait_until(condition):
    for _ in range(500):
        if condition():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not come true within 5 s")


async def test_leaving_the_loop_early_closes_the_connection(kind, heygen, fake):
    stream = await heygen.open_text_stream("look_1", "v_1", "Hello! ")
    fake.advance(1.5)

    async def first_word():
        async for word in heygen.words(stream.stream_id):
            return word
        return None

    assert (await first_word()).word == "Hello"
    await wait_until(lambda: fake.connections.open == 1)  # the stream's own

    words = heygen.words(stream.stream_id)
    await anext(aiter(words))
    assert fake.connections.open == 2
    await words.aclose()
    await wait_until(lambda: fake.connections.open == 1)
    await words.aclose()
    assert await collect(words) == []


def test_a_with_block_closes_too(fake):
    with HeyGen("test", base_url=fake.url) as heygen:
        stream = heygen.open_text_stream("look_1", "v_1", "Hello! ")
        fake.advance(1.5)
        with heygen.words(stream.stream_id) as words:
            assert next(words).word == "Hello"
        assert list(words) == []
        stream.cancel()


# The count, without sockets


@given(st.lists(st.integers(1, 5), max_size=8), st.lists(st.integers(0, 40), max_size=8))
def test_every_word_is_delivered_once_however_often_it_breaks(batches, cuts):
    """Connections break after any number of words; batches are the same in each."""
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
