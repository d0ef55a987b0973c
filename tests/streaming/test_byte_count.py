"""The ledger: when the running total is believed, and what it says of unanswered appends."""

import itertools
import json
import logging

import pytest

from heygen_ext._streaming.byte_count import Ledger, Verdict


def proven(base=10):
    ledger = Ledger()
    for text, total in (("Seed", base), (" one", base + 4), (" two", base + 8)):
        ledger.acknowledged(text, total, 0.0)
    assert ledger.trusted
    return ledger


def in_doubt(text=" three", probes=(), *, base=10):
    ledger = proven(base)
    ledger.doubt(text, 60.0, [" " * size for size in probes])
    return ledger


def test_the_first_total_is_only_a_base_and_two_exact_growths_prove_the_counting():
    ledger = Ledger()
    ledger.acknowledged("Hello", 1_000, 0.0)
    assert not ledger.trusted
    ledger.acknowledged(" é", 1_003, 0.0)  # three bytes
    assert not ledger.trusted
    ledger.acknowledged(" you", 1_007, 0.0)
    assert ledger.trusted
    assert (ledger.buffered_bytes, ledger.appends) == (1_007, 3)


def test_an_append_of_nothing_proves_nothing():
    ledger = Ledger()
    for _ in range(5):
        ledger.acknowledged("", 7, 0.0)
    assert not ledger.trusted


@pytest.mark.parametrize("wrong", [0, 17, 19, 23, -1, 4096])
def test_a_total_that_once_disagreed_is_never_believed_again(wrong, caplog):
    ledger = proven(base=10)  # stands at 18
    ledger.acknowledged(" abc", wrong, 0.0)
    for number in range(1, 10):
        ledger.acknowledged("abcd", ledger.buffered_bytes + 4, 0.0)
        assert not ledger.trusted, number
    (warning,) = caplog.records
    assert "Lost answers will be raised" in warning.message


def test_a_server_that_counts_characters_is_not_believed_once_a_wide_one_was_sent():
    ledger = proven()
    ledger.acknowledged(" naïve", ledger.buffered_bytes + 6, 0.0)
    assert not ledger.trusted


def test_the_next_total_says_whether_the_append_was_taken_or_lost():
    for grown, verdict in ((1, Verdict.LOST), (7, Verdict.TAKEN)):
        ledger = in_doubt(" three")
        assert ledger.probe_size() == 1
        assert ledger.settle(" ", 18 + grown, 0.0, 0.0) is verdict
        assert (ledger.buffered_bytes, ledger.appends) == (18 + grown, 4)
        assert ledger.trusted


@pytest.mark.parametrize("grown", [-3, 0, 2, 6, 8, 100])
def test_a_total_that_fits_neither_decides_nothing_and_is_not_believed_again(grown):
    ledger = in_doubt(" three")
    assert ledger.settle(" ", 18 + grown, 0.0, 0.0) is Verdict.UNKNOWN
    assert not ledger.trusted


@pytest.mark.parametrize("text", [" ", " a", " ab", " abc", " three", "你", " longer than any"])
@pytest.mark.parametrize("lost_probes", [0, 1, 2])
def test_every_outcome_of_the_probes_that_are_sent_decides(text, lost_probes):
    """Whichever of the unanswered probes were taken, the append's own fate is told right."""
    size = len(text.encode())
    for taken in (0, size):
        for choice in itertools.product((False, True), repeat=lost_probes):
            ledger = in_doubt(text)
            grown = taken
            for was_taken in choice:
                probe = ledger.probe_size()
                if probe is None:
                    break
                ledger.probe_unanswered(" " * probe, 60.0)
                grown += probe * was_taken
            probe = ledger.probe_size()
            if probe is None:
                continue
            verdict = ledger.settle(" " * probe, 18 + grown + probe, 0.0, 0.0)
            assert verdict is (Verdict.TAKEN if taken else Verdict.LOST)


@pytest.mark.parametrize(
    ("text", "sizes"), [(" ", [2, 2, 2]), (" a", [1, 4, 4]), (" ab", [1, 1, 6]), (" é", [1, 5, 5])]
)
def test_a_probe_is_as_large_as_it_must_be_to_decide_and_no_larger(text, sizes):
    """A chunk of one byte: a probe of one would look like it."""
    ledger = in_doubt(text)
    for size in sizes:
        assert ledger.probe_size() == size
        ledger.probe_unanswered(" " * size, 60.0)
    assert ledger.unanswered_probes == [" " * size for size in sizes]


def test_a_probe_is_never_long_enough_to_be_heard():
    ledger = in_doubt(" ab")
    ledger.probe_unanswered(" " * 3, 60.0)  # as long as the append: nothing can tell them
    assert ledger.probe_size() is None
    ledger = in_doubt("x" * 20, [1] * 19)
    assert ledger.probe_size() is None  # one of 40 could


def test_while_all_text_was_ascii_the_probe_decides_for_other_units_too():
    """ " é" is three bytes, but two characters: with two bytes of probe lost both would fit."""
    ledger = in_doubt(" é")
    ledger.probe_unanswered(" " * 2, 60.0)
    assert ledger.probe_size() is None
    ledger = proven()
    ledger.acknowledged("é", ledger.buffered_bytes + 2, 0.0)  # a wide one: bytes are proven
    ledger.doubt(" é", 60.0, ["  "])
    assert ledger.probe_size() is not None


def test_an_empty_append_needs_no_size():
    ledger = in_doubt("")
    assert ledger.probe_size() == 1


def test_what_arrives_after_it_counted_as_lost_is_counted_and_logged(caplog):
    caplog.set_level(logging.WARNING, "heygen_ext")
    ledger = in_doubt(" three")
    assert ledger.settle(" ", 19, 0.0, 0.0) is Verdict.LOST
    ledger.acknowledged(" three", 25, 0.0)
    ledger.acknowledged(" four", 25 + 5 + 6, 0.0)  # the first " three" came after all
    assert ledger.late == 1
    assert ledger.trusted
    assert "after all" in caplog.text
    assert "spoken twice" in caplog.text
    ledger.acknowledged(" five", 41, 0.0)
    assert ledger.late == 1


def test_a_probe_that_was_not_taken_with_its_append_may_come_late_too():
    ledger = in_doubt(" three", [1])
    assert ledger.settle("  ", 18 + 2 + 6, 0.0, 0.0) is Verdict.TAKEN
    ledger.acknowledged(" x", 26 + 2 + 1, 0.0)
    assert (ledger.late, ledger.trusted) == (1, True)


def test_a_lost_request_that_would_look_the_same_leaves_it_open():
    """ " three" counted as lost and may still come; then " seven", as long, goes unanswered."""
    ledger = in_doubt(" three")
    assert ledger.settle(" ", 19, 0.0, 0.0) is Verdict.LOST
    ledger.acknowledged(" three", 25, 0.0)
    ledger.doubt(" seven", 60.0)
    assert ledger.settle(" ", 25 + 1 + 6, 0.0, 0.0) is Verdict.UNKNOWN
    assert ledger.trusted


def test_a_request_that_comes_while_another_is_in_doubt_is_noticed_and_leaves_it_open():
    """Decidable by size, but only if bytes are counted, of which this is no further proof."""
    for grown in (0, 5):
        ledger = in_doubt(" three")
        assert ledger.settle(" ", 19, 0.0, 0.0) is Verdict.LOST
        ledger.acknowledged(" three", 25, 0.0)
        ledger.doubt(" four", 60.0)
        assert ledger.settle(" ", 25 + 6 + grown + 1, 0.0, 0.0) is Verdict.UNKNOWN
        assert (ledger.late, ledger.trusted) == (1, True)


def test_late_requests_can_hide_that_the_append_was_taken_and_then_nothing_is_said():
    """Taken, with one byte that comes late, looks like lost with both probes taken."""
    ledger = in_doubt(" ")
    assert ledger.settle("  ", 18 + 2, 0.0, 0.0) is Verdict.LOST
    ledger.doubt("b", 60.0, ["  "])
    assert ledger.settle("  ", 20 + 1 + 1 + 2, 0.0, 0.0) is Verdict.UNKNOWN


def test_an_older_request_of_the_same_text_may_come_in_its_place():
    """Whichever of the two was taken: the text stands there once."""
    ledger = in_doubt(" three")
    assert not ledger.could_mislead(" three")
    assert ledger.settle(" ", 19, 0.0, 0.0) is Verdict.LOST
    assert not ledger.could_mislead(" three")
    assert ledger.could_mislead(" seven")
    ledger.doubt(" three", 60.0)
    assert ledger.settle(" ", 19 + 6 + 1, 0.0, 0.0) is Verdict.TAKEN
    ledger.acknowledged(" x", 26 + 2 + 6, 0.0)
    assert (ledger.late, ledger.trusted) == (1, True)


def test_which_of_the_same_text_came_is_open_so_either_may_still_come():
    ledger = proven()
    ledger.doubt(" foo.", 5.0)
    assert ledger.settle(" ", 19, 0.0, 0.0) is Verdict.LOST
    ledger.doubt(" foo.", 60.0)  # sent again, and it may be the first one that came
    assert ledger.settle(" ", 19 + 5 + 1, 10.0, 10.0) is Verdict.TAKEN
    ledger.acknowledged(" and", 29, 20.0)
    ledger.doubt(" bar.", 5.0)
    assert ledger.settle(" ", 29 + 5 + 1, 21.0, 21.0) is Verdict.UNKNOWN


def test_a_time_out_is_not_forgotten_for_many_resets_after_it():
    ledger = proven()
    total = 18
    for number in range(30):
        text = f" {'x' * (number + 30)}"
        ledger.doubt(text, 5.0 if number else 60.0)
        assert ledger.settle(" ", total + 1, 3.0 * number, 3.0 * number) is Verdict.LOST
        total += 1 + len(text)
        ledger.acknowledged(text, total, 3.0 * number)
        if ledger.could_mislead("y" * 31):
            continue
        assert 3.0 * number >= 60.0
        return
    raise AssertionError("never forgotten")


def test_a_growth_that_only_a_forgotten_request_explains_is_somebody_elses():
    ledger = in_doubt(" three")
    assert ledger.settle(" ", 19, 0.0, 0.0) is Verdict.LOST
    ledger.acknowledged(" three", 25, 61.0)
    ledger.acknowledged(" x", 25 + 2 + 6, 62.0)
    assert (ledger.late, ledger.trusted) == (0, False)


def test_other_whitespace_is_another_text():
    """A probe that counted as lost was a line break; the space in doubt is not."""
    ledger = in_doubt(" three")
    ledger.probe_unanswered("\n", 60.0)
    assert ledger.settle(" ", 19, 0.0, 0.0) is Verdict.LOST
    assert ledger.could_mislead(" ")
    assert not ledger.could_mislead("\n")
    ledger.doubt(" ", 60.0)
    assert ledger.settle("  ", 19 + 1 + 2, 0.0, 0.0) is Verdict.UNKNOWN
    ledger.doubt("\n", 60.0)
    assert ledger.settle("  ", 22 + 1 + 2, 0.0, 0.0) is Verdict.TAKEN


def test_several_may_come_late_one_by_one():
    ledger = proven()
    total = 18
    for text in (" three", " fourth"):
        ledger.doubt(text, 60.0)
        assert ledger.settle(" ", total + 1, 0.0, 0.0) is Verdict.LOST
        total += 1 + len(text)
        ledger.acknowledged(text, total, 0.0)
    ledger.acknowledged(" x", total + 2 + 6, 0.0)
    assert ledger.could_mislead(" sevent")  # the other may still come
    ledger.acknowledged(" x", total + 10 + 7, 0.0)
    assert (ledger.late, ledger.trusted) == (2, True)


def test_when_very_many_may_still_come_nothing_is_settled():
    ledger = proven()
    total = 18
    for number in range(17):
        text = "x" * 2 ** (number % 5 + 3)
        ledger.doubt(text, 60.0)
        assert ledger.settle(" ", total + 1, 0.0, 0.0) is Verdict.LOST
        total += 1 + len(text)
        ledger.acknowledged(text, total, 0.0)
    ledger.doubt("y" * 500, 60.0)
    assert ledger.settle(" ", total + 1 + 500, 59.0, 59.0) is Verdict.UNKNOWN
    assert ledger.trusted
    ledger.acknowledged("z", total + 502, 60.0)
    ledger.doubt("z" * 500, 60.0)
    assert ledger.settle(" ", total + 502 + 1 + 500, 60.0, 60.0) is Verdict.TAKEN


def test_a_request_that_was_lost_is_forgotten_after_a_minute_once_a_total_was_asked_for():
    """What came within the minute would have shown in that total; not in an earlier one."""
    ledger = proven()
    ledger.doubt(" five", 60.0)
    assert ledger.settle(" ", 19, 0.0, 0.0) is Verdict.LOST
    ledger.acknowledged(" five", 24, 59.9)
    assert ledger.could_mislead(" four")
    ledger.doubt(" four", 60.0)
    assert ledger.settle(" ", 24 + 5 + 1, 70.0, 70.0) is Verdict.UNKNOWN
    ledger.doubt(" four", 60.0)
    assert not ledger.could_mislead(" four")
    assert ledger.settle(" ", 30 + 5 + 1, 71.0, 71.0) is Verdict.TAKEN


def test_two_of_the_same_text_can_look_like_a_probe():
    ledger = in_doubt(" ")
    assert ledger.settle("  ", 20, 0.0, 0.0) is Verdict.LOST
    ledger.doubt(" ", 60.0, ["  "])
    assert ledger.settle("  ", 20 + 1 + 1 + 2, 0.0, 0.0) is Verdict.UNKNOWN


def test_each_is_forgotten_in_its_own_time():
    ledger = proven()
    ledger.doubt(" five", 5.0)
    ledger.probe_unanswered(" ", 60.0)
    assert ledger.settle(" ", 20, 0.0, 0.0) is Verdict.LOST
    ledger.acknowledged(" five", 25, 5.0)
    assert not ledger.could_mislead(" four")
    assert ledger.could_mislead("b")


def test_a_late_request_of_the_size_of_a_lost_probe_leaves_it_open():
    """Else its words would be there twice, and nobody would know."""
    ledger = in_doubt("b")
    assert ledger.settle("  ", 20, 0.0, 0.0) is Verdict.LOST
    ledger.acknowledged("b", 21, 0.0)
    ledger.doubt(" three", 60.0, [" "])
    assert ledger.settle(" ", 21 + 1 + 1, 0.0, 0.0) is Verdict.UNKNOWN


def test_another_process_reads_the_same_ledger_from_json():
    ledger = in_doubt(" three", [1])
    ledger.settle("  ", 20, 0.0, 0.0)
    ledger.acknowledged(" naïve", 27, 0.0)
    ledger.acknowledged(" x", 29 + 6, 0.0)
    value = json.loads(json.dumps(ledger.to_json()))
    again = Ledger.from_json(value, 0.0)
    assert again.to_json() == value
    assert again.trusted
    assert again.late == 1

    slow = in_doubt(" three")
    slow.settle(" ", 19, 0.0, 0.0)
    slow = Ledger.from_json(json.loads(json.dumps(slow.to_json())), 0.0)
    slow.doubt(" seven", 5.0)
    assert slow.settle(" ", 19 + 1 + 6, 0.0, 0.0) is Verdict.UNKNOWN

    broken = proven()
    broken.acknowledged("x", 0, 0.0)
    assert not Ledger.from_json(broken.to_json(), 0.0).trusted
