"""The words of the fake: units, times, batches, and the event stream."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from itertools import pairwise

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.fakes import KEY, TEXT_STREAM, until
from support.fakes import SESSIONS as PATH

from heygen_ext.testing import FakeHeyGen
from heygen_ext.testing._realtime.session import Session
from heygen_ext.testing._realtime.speech import Speech, batch, split


def pieces(text: str) -> list[str]:
    found = split(text)
    assert all(text[offset:].startswith(piece) for piece, offset in found)
    return [piece for piece, _ in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n ", []),
        ("Hello, world!", ["Hello", ",", "world", "!"]),
        ("don't well-known 'quoted' end-", ["don't", "well-known", "'", "quoted", "'", "end", "-"]),
        ("it’s 42%", ["it’s", "42", "%"]),
        ("...", [".", ".", "."]),
        ("你好。再", ["你", "好", "。", "再"]),
        ("a你b", ["a", "你", "b"]),
        ("がハ", ["が", "ハ"]),
        ("สวัส", ["ส", "วั", "ส"]),
        ("नमस्ते दुनिया", ["नमस्ते", "दुनिया"]),
        ("안녕 세상", ["안녕", "세상"]),
        ("e\u0301te\u0301 x", ["e\u0301te\u0301", "x"]),
        ("👩‍👩‍👧👍🏽", ["👩‍👩‍👧", "👍🏽"]),
        ("🇩🇪🇫🇷", ["🇩🇪", "🇫🇷"]),
        ("\u0301x", ["\u0301", "x"]),
    ],
)
def test_text_is_split_into_units(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected
    assert "".join(pieces(text)) == "".join(text.split())


def units(*texts: tuple[float, str], rate: float = 1.0) -> list[tuple[str, float, float]]:
    """Return text, start and end of the units of `texts`, which arrive at the given seconds."""
    speech = Speech(rate)
    for at, text in texts:
        speech.add(text, at)
    return [(unit.text, unit.start, unit.end) for unit in speech.units]


def test_unit_starts_after_its_predecessor_and_its_text() -> None:
    assert units((0, "a b"), (5, " c d"), rate=2) == [
        ("a", 0, 0.5),
        ("b", 0.5, 1),
        ("c", 5, 5.5),
        ("d", 5.5, 6),
    ]


def test_unspoken_half_of_a_word_is_joined_with_the_rest() -> None:
    assert units((0, "Hel"), (0.9, "lo")) == [("Hello", 0, 1)]
    assert units((0, "Hel"), (1.0, "lo")) == [("Hel", 0, 1), ("lo", 1, 2)]
    assert units((0, "a Hel"), (1.5, "lo the"), (1.6, "re")) == [
        ("a", 0, 1),
        ("Hello", 1, 2),
        ("there", 2, 3),
    ]
    assert units((0, "Hel "), (0.5, "lo")) == [("Hel", 0, 1), ("lo", 1, 2)]
    assert units((0, "don"), (0.1, "'"), (0.2, "t")) == [("don't", 0, 1)]
    assert units((0, "e"), (0.1, "\u0301")) == [("e\u0301", 0, 1)]
    assert units((0, "wow!"), (0.1, "!")) == [("wow", 0, 1), ("!", 1, 2), ("!", 2, 3)]


def test_units_do_not_depend_on_when_they_are_read() -> None:
    texts = [(0.0, "Hel"), (0.5, "lo, wor"), (0.6, "ld"), (4.0, "! A"), (4.5, "nd")]
    read, unread = Speech(2), Speech(2)
    for at, text in texts:
        unread.add(text, at)
        read.add(text, at)
        assert read.spoken(at) <= len(read.units)
    assert read.units == unread.units
    assert read.units[-1].end_byte == len("Hello, world! And")


def test_batch_holds_one_second_or_ten_words() -> None:
    slow, fast = Speech(2.5), Speech(1000)
    slow.add("one two three four five", 0)
    fast.add("w " * 25, 0)
    assert batch(slow.units, 0) == (2, 1.0)
    assert batch(slow.units, 2) == (4, 1.8)
    assert batch(fast.units, 0) == (10, pytest.approx(0.010))
    assert batch(fast.units, 20) == (25, pytest.approx(1.020))


@given(
    seed=st.text(),
    deltas=st.lists(
        st.tuples(st.floats(0, 3), st.text(alphabet=" a'b-你!\u0301\u200d🇩👍", min_size=1))
    ),
    startup=st.sampled_from([0.0, 0.7]),
    rate=st.sampled_from([0.7, 2.5, 40.0]),
)
def test_early_and_late_listeners_get_the_same_batches(
    seed: str, deltas: list[tuple[float, str]], startup: float, rate: float
) -> None:
    now = 1000.0
    session = Session(
        stream_id="s",
        owner="o",
        kind="text_stream",
        text=seed,
        now=now,
        settings=FakeHeyGen(words_per_second=rate, startup=startup),
    )
    early: list[list[tuple[str, float, float]]] = []
    cursor = 0

    def listen(cursor: int) -> tuple[list[list[tuple[str, float, float]]], int, str | None]:
        spoken = session.words(cursor, now)
        found = [[(u.text, u.start, u.end) for u in units] for units in spoken.batches]
        return found, spoken.cursor, spoken.reason

    for wait, delta in deltas:
        now += wait
        session.append(delta, False, now)
        batches, cursor, reason = listen(cursor)
        early += batches
        assert reason is None
        # Every word that was sent had ended by then.
        assert all(end <= now - 1000.0 - startup + 1e-5 for b in batches for _, _, end in b)
    now += 1
    session.append("", True, now)
    now += 1500
    batches, cursor, reason = listen(cursor)
    assert reason == "final_marker"
    early += batches
    assert early == listen(0)[0]
    words = [word for batch in early for word in batch]
    assert "".join(word for word, _, _ in words) == "".join(session.text().split())
    assert all(first[2] <= then[1] for first, then in pairwise(words))
    assert all(len(batch) == 1 or batch[-1][2] - batch[0][1] <= 1.0 for batch in early)
    assert max(map(len, early), default=0) <= 10


# -- over the socket ------------------------------------------------------------------------------


@pytest.fixture
def fake() -> Iterator[FakeHeyGen]:
    with FakeHeyGen(clock=lambda: 0.0, startup=0.0) as fake:
        yield fake


def create(http: httpx.Client, text: str, kind: str = "text_stream") -> str:
    body = {**TEXT_STREAM, "type": kind, "text": text}
    return str(http.post(PATH, json=body).json()["data"]["stream_id"])


def append(http: httpx.Client, stream_id: str, delta: str, final: bool = False) -> None:
    body = {"delta": delta, "final": final}
    assert http.post(f"{PATH}/{stream_id}/text", json=body).status_code == 202


class Listener:
    """Reads a word stream in a thread."""

    def __init__(self, fake: FakeHeyGen, stream_id: str) -> None:
        self.raw = ""
        self.status = 0
        self._url = f"{fake.url}{PATH}/{stream_id}/words"
        self._more = threading.Condition()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        # No read timeout: the stream is silent until the test advances the clock.
        with httpx.stream("GET", self._url, headers=KEY, timeout=None) as response:
            self._set(response.status_code, "")
            assert response.headers["content-type"].startswith("text/event-stream")
            for text in response.iter_text():
                self._set(response.status_code, text)

    def _set(self, status: int, text: str) -> None:
        with self._more:
            self.status = status
            self.raw += text
            self._more.notify_all()

    def until(self, frames: int) -> None:
        with self._more:
            assert self._more.wait_for(lambda: self.raw.count("\n\n") >= frames, 60), self.raw

    def opened(self) -> None:
        with self._more:
            assert self._more.wait_for(lambda: self.status == 200, 60)

    def done(self) -> str:
        self._thread.join(60)
        assert not self._thread.is_alive()
        return self.raw


def parse(raw: str) -> tuple[list[list[str]], list[str]]:
    """Return the batches of words, and the reasons of end events. An end event comes last."""
    batches, ends = [], []
    for frame in raw.split("\n\n")[:-1]:
        lines = frame.split("\n")
        if lines[0] == "event: end":
            ends.append(json.loads(lines[1].removeprefix("data: "))["reason"])
        else:
            assert not ends
            (line,) = lines
            batches.append([w["word"] for w in json.loads(line.removeprefix("data: "))["words"]])
    return batches, ends


def words(http: httpx.Client, stream_id: str) -> tuple[list[list[str]], list[str]]:
    return parse(http.get(f"{PATH}/{stream_id}/words").text)


def test_words_arrive_as_they_are_spoken(fake: FakeHeyGen, http: httpx.Client) -> None:
    stream_id = create(http, "one two three ")
    listener = Listener(fake, stream_id)
    listener.opened()
    assert listener.raw == ""
    fake.advance(1.0)
    listener.until(1)
    assert parse(listener.raw) == ([["one", "two"]], [])
    append(http, stream_id, "four, fi", final=False)
    append(http, stream_id, "ve", final=True)
    fake.advance(1.0)
    listener.until(2)
    assert parse(listener.raw) == ([["one", "two"], ["three", "four"]], [])
    fake.advance(1.0)
    expected = [["one", "two"], ["three", "four"], [",", "five"]], ["final_marker"]
    assert parse(listener.done()) == expected
    # Late listeners get all words, as often as they ask.
    assert words(http, stream_id) == expected
    assert http.get(f"{PATH}/{stream_id}/words").text == listener.raw


def test_word_times_are_seconds_of_audio(fake: FakeHeyGen, http: httpx.Client) -> None:
    stream_id = create(http, "one two")
    fake.advance(10)
    append(http, stream_id, " three", final=True)
    fake.advance(10)
    frames = http.get(f"{PATH}/{stream_id}/words").text.split("\n\n")
    assert json.loads(frames[0].removeprefix("data: ")) == {
        "words": [
            {"word": "one", "start": 0.0, "end": 0.4},
            {"word": "two", "start": 0.4, "end": 0.8},
        ]
    }
    assert json.loads(frames[1].removeprefix("data: ")) == {
        "words": [{"word": "three", "start": 10.0, "end": 10.4}]
    }


def test_late_listener_gets_earlier_words_too(fake: FakeHeyGen, http: httpx.Client) -> None:
    stream_id = create(http, "one two three four five")
    fake.advance(1.5)
    first, second = Listener(fake, stream_id), Listener(fake, stream_id)
    first.until(1)
    second.until(1)
    assert first.raw == second.raw
    assert parse(first.raw) == ([["one", "two"]], [])
    http.post(f"{PATH}/{stream_id}/cancel")
    # Only the words that were spoken before the cancel.
    assert parse(first.done()) == ([["one", "two"], ["three"]], ["completed"])
    assert first.raw == second.done()


@pytest.mark.parametrize(
    ("end", "reason"),
    [
        ("final", "final_marker"),
        ("idle", "idle_timeout"),
        ("fail", "error"),
        ("cancel", "completed"),
        ("hour", "completed"),
    ],
)
def test_one_end_event_with_its_reason(
    fake: FakeHeyGen, http: httpx.Client, end: str, reason: str
) -> None:
    if end == "hour":
        fake.idle_timeout = 9999.0
    stream_id = create(http, "one")
    listener = Listener(fake, stream_id)
    fake.advance(2)
    listener.until(1)
    if end == "final":
        append(http, stream_id, "", final=True)
    elif end == "idle":
        fake.advance(30)
    elif end == "hour":
        fake.advance(3600)
    elif end == "fail":
        fake.fail_session(stream_id)
    else:
        http.post(f"{PATH}/{stream_id}/cancel")
    assert parse(listener.done()) == ([["one"]], [reason])


def test_tts_session_ends_completed(fake: FakeHeyGen, http: httpx.Client) -> None:
    stream_id = create(http, "one two", kind="tts")
    fake.advance(1)
    assert words(http, stream_id) == ([["one", "two"]], ["completed"])


def test_idle_timeout_loses_unspoken_words(fake: FakeHeyGen, http: httpx.Client) -> None:
    fake.words_per_second = 0.1
    stream_id = create(http, "one two three four")
    fake.advance(100)
    assert words(http, stream_id) == ([["one"], ["two"], ["three"]], ["idle_timeout"])


def test_vanished_session_has_no_end_event(fake: FakeHeyGen, http: httpx.Client) -> None:
    stream_id = create(http, "one")
    listener = Listener(fake, stream_id)
    fake.advance(2)
    listener.until(1)
    fake.vanish(stream_id)
    assert parse(listener.done()) == ([["one"]], [])


def test_closed_word_stream_is_released(fake: FakeHeyGen, http: httpx.Client) -> None:
    stream_id = create(http, "one")
    with http.stream("GET", f"{PATH}/{stream_id}/words") as response:
        assert response.status_code == 200
    (request,) = (r for r in fake.requests if r.path.endswith("/words"))
    until(lambda: not request.in_flight)
    until(lambda: not fake._notifier._events)
    until(lambda: fake.connections.open <= 1)


def test_words_per_second_in_real_time() -> None:
    with FakeHeyGen(words_per_second=2000, startup=0.05) as fake:
        began = time.monotonic()
        with httpx.Client(base_url=fake.url, headers=KEY, timeout=60) as http:
            stream_id = create(http, "word " * 500)
            append(http, stream_id, "end", final=True)
            batches, ends = words(http, stream_id)
        took = time.monotonic() - began
    assert [word for batch in batches for word in batch] == ["word"] * 500 + ["end"]
    assert {len(batch) for batch in batches[:-1]} == {10}
    assert ends == ["final_marker"]
    assert took >= 0.05 + 501 / 2000
