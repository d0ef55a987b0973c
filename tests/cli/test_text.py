"""cli/text.py: decoding, the first words, when words are due, and the lines that are printed."""

import codecs
import json
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from heygen_ext import StreamStats, Word
from heygen_ext.cli.text import (
    InputError,
    WordClock,
    decoded,
    json_text,
    one_line,
    printable,
    seed_size,
    summary,
    unsent_note,
    word_line,
)


def cut(data: bytes, places: list[int]) -> list[bytes]:
    edges = sorted({0, len(data), *(place % (len(data) + 1) for place in places)})
    return [data[a:b] for a, b in pairwise(edges)]


ENCODINGS = {
    "utf-8": [b"", codecs.BOM_UTF8],
    "utf-16-le": [codecs.BOM_UTF16_LE],
    "utf-16-be": [codecs.BOM_UTF16_BE],
}


@pytest.mark.parametrize("encoding", ENCODINGS)
@given(st.text(), st.lists(st.integers(min_value=0)))
@example("Hi", [1])
@example("", [1])
@example("\ufeff", [])
@example("Hi\ufeffyou", [2, 4, 6])
@example("\x00", [1])
def test_pieces_decode_to_the_same_text_wherever_they_are_cut(encoding, text, places):
    for mark in ENCODINGS[encoding]:
        got = "".join(decoded(cut(mark + text.encode(encoding), places)))
        assert got == (text if mark else text.removeprefix("\ufeff"))


@pytest.mark.parametrize(
    ("data", "text", "message"),
    [
        (b"\xff\xfeH\x00i", "H", "not UTF-16-LE: byte 0x69 at offset 4, truncated data"),
        (b"\xfe\xff\x00H\xd8\x00\x00i", "H", "not UTF-16-BE: byte 0xd8 at offset 4, illegal"),
        (b"\xef\xbb\xbfH\xff", "H", "not UTF-8: byte 0xff at offset 4, invalid start byte"),
        (b"\xef\xbb", "", "not UTF-8: byte 0xef at offset 0, unexpected end of data"),
        (b"\xff", "", "not UTF-8: byte 0xff at offset 0, invalid start byte"),
    ],
)
def test_broken_text_after_a_mark(data, text, message):
    for pieces in ([data], cut(data, list(range(len(data))))):
        got = []
        with pytest.raises(InputError, match=message):
            for piece in decoded(pieces):
                got.append(piece)
        assert "".join(got) == text


@given(st.text(), st.binary(min_size=1), st.lists(st.integers(min_value=0)))
def test_invalid_utf8_names_byte_and_offset_and_keeps_the_text_before(text, bad, places):
    data = text.encode() + bad
    try:
        data.decode()
    except UnicodeDecodeError as error:
        offset = error.start
    else:
        return
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return
    got = []
    with pytest.raises(InputError, match=f"byte 0x{data[offset]:02x} at offset {offset},"):
        for piece in decoded(cut(data, places)):
            got.append(piece)
    assert "".join(got).encode() == data[:offset].removeprefix(codecs.BOM_UTF8)


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
def test_seed_is_whole_words_and_at_most_500_characters(text, whole, size):
    assert seed_size(text, whole=whole) == size


def word(start: float) -> Word:
    return Word("w", start, start + 0.1)


def test_words_are_due_their_start_after_the_first_ones_came():
    clock = WordClock(history=False)
    clock.received(word(0.0), 100.0)
    clock.received(word(0.9), 100.001)
    clock.received(word(3.2), 102.0)
    assert [clock.due(word(s)) for s in (0.0, 0.9, 3.2)] == [100.0, 100.9, 103.2]


def test_words_spoken_before_attaching_are_due_at_once():
    clock = WordClock(history=True)
    for start in (0.0, 30.0, 59.0, 60.0):
        clock.received(word(start), 100.0)
    assert clock.due(word(30.0)) < clock.due(word(59.0)) <= 100.0
    assert clock.due(word(60.0)) == 101.0  # The last batch is spoken now.
    clock.received(word(61.0), 101.0)
    assert clock.due(word(61.0)) == 102.0


def test_attached_before_any_speech_there_is_no_history():
    clock = WordClock(history=True)
    clock.received(word(0.0), 100.0)
    clock.received(word(0.9), 100.0)
    assert clock.due(word(0.0)) == 100.0


def test_words_sent_ahead_of_the_audio_do_not_advance_the_clock():
    clock = WordClock(history=True)
    clock.received(word(0.0), 100.0)
    clock.received(word(20.0), 101.0)
    assert clock.due(word(20.0)) == 120.0


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("plain words", "plain words"),
        ("two\nlines\r\n", "two lines"),
        ("\x1b[31mred\x07", "\\x1b[31mred\\x07"),
        ("\u2028\ud800", "\\u2028\\ud800"),
        ("left\u202eright\u2066\u200f", "left\\u202eright\\u2066\\u200f"),
        ("a\xadb\u200bc\ufeff\U000e0041", "a\\xadb\\u200bc\\ufeff\\U000e0041"),
        ("👨\u200d👩\u200d👧 你好", "👨\u200d👩\u200d👧 你好"),
        (
            "❤\ufe0f\u200d🔥 می\u200cخواهم ශ\u0dca\u200dරී",
            "❤\ufe0f\u200d🔥 می\u200cخواهم ශ\u0dca\u200dරී",
        ),
        ("pay\u200dpal \u200c", "pay\\u200dpal \\u200c"),
        ("م\u200c\u200c\u200d", "م\u200c\\u200c\\u200d"),
    ],
)
def test_one_line_escapes_control_and_format_characters(text, line):
    assert one_line(text) == line


def test_line_feeds_of_a_text_stay():
    assert printable("one\n two\r\n\x1b\u2029") == "one\n two\\r\n\\x1b\\u2029"


def test_json_is_valid_whatever_it_holds():
    value = {"a": [float("nan"), float("-inf"), 1.5], "\u202e": "é\ud800\x7f", "b": {"c": None}}
    text = json_text(value)
    assert text.isascii()
    assert text.replace("\n", "").isprintable()

    def refuse(constant):
        raise AssertionError(constant)

    assert json.loads(text, parse_constant=refuse) == {**value, "a": [None, None, 1.5]}


def test_lines():
    assert word_line(Word("Hello", 3.2, 3.5)) == "    3.20  Hello"
    stats = StreamStats(appends=1, retries=2, bytes=4, longest_wait=0.25)
    assert summary(stats, "你", 1, 3.5) == (
        "text: 7 bytes, 1 append, 2 retries, longest wait 0.250 s; speech: 1 word, 3.50 s"
    )


def test_unsent_note_counts_bytes():
    assert unsent_note("", all_read=True) == ""
    assert unsent_note("a", all_read=True) == "1 byte of the input was not sent and not spoken"
    assert unsent_note("你", all_read=False).startswith("at least 3 bytes of the input were")
