"""Where text may be cut: before whitespace, between spaceless letters, never inside a grapheme."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heygen_ext._streaming.segmentation import (
    cut_within,
    last_space,
    may_cut,
    may_insert_space,
    movable_space,
    word_end,
)

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
FLAG = "\U0001f1eb\U0001f1f7"
THUMB = "\U0001f44d\U0001f3fd"


@pytest.mark.parametrize(
    ("text", "ready"),
    [
        ("", ""),
        ("Hel", ""),
        ("Hello ", "Hello"),
        ("Hello wor", "Hello"),
        ("One two\n\n thr", "One two"),
        (" wor", ""),
        ("  \n", ""),
        ("Hello,", ""),
        ("Well. ", "Well."),
        ("你好", "你好"),
        ("你好。", "你好。"),
        ("你好 wor", "你好"),
        ("你好wor", "你好"),
        ("wor你好", "wor你好"),
        ("你好\u3000", "你好"),
        ("สวัสดี", "สวัสดี"),
        ("か\u3099", "か\u3099"),
        (f"Hi {FAMILY}", "Hi"),
        (f"Hi {FAMILY} x", f"Hi {FAMILY}"),
        ("a\u0600 b c", "a\u0600 b"),
        ("line\r\nnext", "line"),
    ],
)
def test_word_end(text, ready):
    assert text[: word_end(text)] == ready


@pytest.mark.parametrize(
    "grapheme",
    ["e\u0301", FAMILY, FLAG, THUMB, "กำ", "か\u3099", "\r\n", "क्ष", "ｶﾞ", "\u1112\u1161\u11ab"],
)
def test_no_cut_inside_a_grapheme(grapheme):
    for at in range(1, len(grapheme)):
        assert not may_cut(grapheme, at)
        assert not may_cut(f"字{grapheme}字", at + 1)
    for limit in range(1, 12):
        text = f"字字字{grapheme}字字字字 a"
        start = text.index(grapheme)
        assert not start < cut_within(text, limit) < start + len(grapheme)


def test_long_text_is_cut_before_whitespace_if_possible():
    assert cut_within("one two three", 9) == len("one two")
    assert cut_within("one two three", 7) == len("one two")
    assert cut_within("one two", 7) == 7
    assert cut_within("abcdefgh ijk", 5) == 5
    assert cut_within("a" + "\u0301" * 9 + "b", 4) == 10


@given(st.text(), st.integers(1, 20))
def test_cut_makes_progress(text, limit):
    cut = cut_within(text, limit)
    assert 0 <= cut <= len(text)
    assert cut > 0 or not text


@given(st.text(st.sampled_from("ab .,\n\t字か\u0301\u200d\u3099ำก\U0001f44d\U0001f3fd")))
def test_waiting_text_is_at_most_one_half_word(text):
    end = word_end(text)
    rest = text[end:]
    assert 0 <= end <= len(text)
    # The rest is whitespace, or one word that may go on, with the whitespace before it.
    if end and rest and not rest[0].isspace():
        assert not text[end - 1].isspace()
    assert len(rest.split()) <= 1 or not all(
        may_cut(text, at)
        for at in range(end + 1, len(text))
        if text[at].isspace() and not text[at - 1].isspace()
    )


def test_long_text_without_spaces_is_read_fast():
    text = "x" * 1_000_000 + "я"
    assert word_end(text) == 0
    assert cut_within(text, 16_384) == 16_384


@pytest.mark.parametrize(
    ("left", "right", "takes"),
    [
        ("Hello", " you", True),
        ("Hello ", "you", True),
        ("Hel", "lo", False),
        ("Hel", "", False),  # it may go on
        ("Well.", "", True),
        ("Well!", "Then", False),  # example.com is one word too
        ("3.", "14", False),
        ("3.", "", False),
        ("1,", "", False),
        ("3!", "", True),
        ("don'", "t", False),
        ("don'", "", False),
        ('"', "", False),
        ("(so)", "", True),
        ("a/", "", False),
        ("你", "好", True),
        ("你", "", True),
        ("a", "你", True),
        ("e", "\u0301", False),
        ("か", "\u3099", False),
        ("", "word", False),
        ("٣٫", "", False),  # Arabic numbers
        ("٣٬", "", False),
        ("צה״", "", False),  # a Hebrew abbreviation
        ("ինչպե՞", "", False),  # Armenian puts the mark within the word
        ("http:", "//x", False),
        (" ¿", "", False),
        ("5′", "", False),
    ],
)
def test_space_may_be_inserted_where_no_word_goes_on(left, right, takes):
    assert may_insert_space(left, right, ends_word=False) is takes


@pytest.mark.parametrize("left", ["Hel", "3.", "don'", "Hello"])
def test_flush_or_end_completes_any_word(left):
    assert may_insert_space(left, "", ends_word=True)
    assert may_insert_space(left, "lo", ends_word=True)


def test_flush_does_not_split_a_grapheme():
    assert not may_insert_space("e", "\u0301", ends_word=True)
    assert not may_insert_space("\U0001f44d", "\U0001f3fd", ends_word=True)


@pytest.mark.parametrize(
    ("text", "movable"),
    [
        (" word", " "),
        ("  word", " "),
        ("\nword", "\n"),
        ("\tword", "\t"),
        (" ", " "),
        ("word", ""),
        ("", ""),
        ("\u3000word", ""),  # three bytes, one character: units would differ
        ("\xa0word", ""),
        ("\r\nword", ""),
        (" \u0301", ""),  # one grapheme
    ],
)
def test_only_plain_whitespace_can_be_sent_ahead(text, movable):
    assert movable_space(text) == movable


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("", 0),
        ("  ", 0),
        (" one", 0),
        ("one", 0),
        (" one  two ", 4),
        ("one\r\ntwo", 3),
        ("字 \u0301", 1),
        ("a\u0600 b", 0),
    ],
)
def test_last_space(text, at):
    assert last_space(text) == at
