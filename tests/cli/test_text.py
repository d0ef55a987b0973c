"""The pure half of the terminal program: decoding, first words, when words are due, lines."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heygen_ext import StreamStats, Word
from heygen_ext.cli.text import (
    InputError,
    Playout,
    decoded,
    figures,
    not_spoken,
    one_line,
    seed_size,
    word_line,
)


def cut(data: bytes, places: list[int]) -> list[bytes]:
    edges = sorted({0, len(data), *(place % (len(data) + 1) for place in places)})
    return [data[a:b] for a, b in pairwise(edges)]


@given(st.text(), st.lists(st.integers(min_value=0)))
def test_any_cuts_decode_to_the_same_text(text, places):
    assert "".join(decoded(cut(text.encode(), places))) == text


@given(st.text(), st.binary(min_size=1), st.lists(st.integers(min_value=0)))
def test_bad_bytes_are_named_by_their_offset_and_what_came_before_is_kept(text, bad, places):
    data = text.encode() + bad
    try:
        data.decode()
    except UnicodeDecodeError as error:
        offset = error.start
    else:
        return
    got = []
    with pytest.raises(InputError, match=f"byte 0x{data[offset]:02x} at offset {offset},"):
        for piece in decoded(cut(data, places)):
            got.append(piece)
    assert "".join(got).encode() == data[:offset]


@pytest.mark.parametrize(
    ("text", "whole", "size"),
    [
        ("", True, 0),
        ("  \n", True, 0),
        ("  \n", False, 0),
        ("Hel", False, 0),
        ("Hel", True, 3),
        ("Hello wor", False, 5),
        ("  Hello wor", False, 7),
        ("Hello\n", False, 5),
        ("你", False, 1),
        ("word " * 1000, True, 499),
        ("word " * 1000, False, 499),
    ],
)
def test_a_session_opens_with_whole_words_and_not_with_everything(text, whole, size):
    assert seed_size(text, whole=whole) == size


def word(start: float) -> Word:
    return Word("w", start, start + 0.1)


def test_words_are_due_their_start_after_the_first_ones_came():
    playout = Playout(history=False)
    playout.arrived(word(0.0), 100.0)
    playout.arrived(word(0.9), 100.001)
    playout.arrived(word(3.2), 102.0)
    assert [playout.due(word(s)) for s in (0.0, 0.9, 3.2)] == [100.0, 100.9, 103.2]


def test_what_was_spoken_before_we_attached_is_due_at_once():
    playout = Playout(history=True)
    for start in (0.0, 30.0, 59.0, 60.0):
        playout.arrived(word(start), 100.0)
    assert playout.due(word(30.0)) < playout.due(word(59.0)) <= 100.0
    assert playout.due(word(60.0)) == 101.0  # the present second
    playout.arrived(word(61.0), 101.0)
    assert playout.due(word(61.0)) == 102.0


def test_attached_at_the_very_start_there_is_no_history():
    playout = Playout(history=True)
    playout.arrived(word(0.0), 100.0)
    playout.arrived(word(0.9), 100.0)
    assert playout.due(word(0.0)) == 100.0


def test_words_that_run_ahead_of_the_audio_do_not_hurry_the_clock():
    playout = Playout(history=True)
    playout.arrived(word(0.0), 100.0)
    playout.arrived(word(20.0), 101.0)
    assert playout.due(word(20.0)) == 120.0


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("plain words", "plain words"),
        ("two\nlines\r\n", "two lines"),
        ("\x1b[31mred\x07", "\\x1b[31mred\\x07"),
        ("\u2028\ud800", "\\u2028\\ud800"),
        ("👨\u200d👩\u200d👧 你好", "👨\u200d👩\u200d👧 你好"),
    ],
)
def test_what_a_server_sends_stays_on_one_line_and_draws_nothing(text, line):
    assert one_line(text) == line


def test_lines():
    assert word_line(Word("Hello", 3.2, 3.5)) == "    3.20  Hello"
    stats = StreamStats(appends=1, retries=2, bytes=4, longest_wait=0.25)
    assert figures(stats, "你", 1, 3.5) == (
        "text: 7 bytes, 1 append, 2 retries, longest wait 0.250 s; speech: 1 word, 3.50 s"
    )


def test_how_much_was_not_spoken():
    assert not_spoken("", all_read=True) == ""
    assert not_spoken("a", all_read=True) == "1 byte of the input was not sent and not spoken"
    assert not_spoken("你", all_read=False).startswith("at least 3 bytes of the input were")
