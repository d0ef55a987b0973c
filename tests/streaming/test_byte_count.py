"""HeyGen's byte count: when it is trusted, and what it says about appends without a response."""

import itertools
import json
import logging

import pytest

from heygen_ext._streaming.byte_count import ByteCount, Verdict


def proven(base=10):
    count = ByteCount()
    for text, total in (("Seed", base), (" one", base + 4), (" two", base + 8)):
        count.acknowledged(text, total, 0.0)
    assert count.trusted
    return count


def unconfirmed(text=" three", probes=(), *, base=10):
    count = proven(base)
    count.append_unanswered(text, 60.0, [" " * size for size in probes])
    return count


def test_first_total_is_a_base_and_two_exact_growths_prove_the_count():
    count = ByteCount()
    count.acknowledged("Hello", 1_000, 0.0)
    assert not count.trusted
    count.acknowledged(" é", 1_003, 0.0)  # three bytes
    assert not count.trusted
    count.acknowledged(" you", 1_007, 0.0)
    assert count.trusted
    assert (count.buffered_bytes, count.appends) == (1_007, 3)


def test_empty_append_proves_nothing():
    count = ByteCount()
    for _ in range(5):
        count.acknowledged("", 7, 0.0)
    assert not count.trusted


@pytest.mark.parametrize("wrong", [0, 17, 19, 23, -1, 4096])
def test_count_is_never_trusted_again_after_a_wrong_total(wrong, caplog):
    count = proven(base=10)  # the total is 18
    count.acknowledged(" abc", wrong, 0.0)
    for number in range(1, 10):
        count.acknowledged("abcd", count.buffered_bytes + 4, 0.0)
        assert not count.trusted, number
    (warning,) = caplog.records
    assert "instead of being settled" in warning.message


def test_count_of_characters_is_not_trusted_after_a_multibyte_one():
    count = proven()
    count.acknowledged(" naïve", count.buffered_bytes + 6, 0.0)
    assert not count.trusted


def test_next_total_tells_whether_the_append_was_accepted_or_lost():
    for grown, verdict in ((1, Verdict.LOST), (7, Verdict.ACCEPTED)):
        count = unconfirmed(" three")
        assert count.probe_size() == 1
        assert count.settle(" ", 18 + grown, 0.0, 0.0) is verdict
        assert (count.buffered_bytes, count.appends) == (18 + grown, 4)
        assert count.trusted


@pytest.mark.parametrize("grown", [-3, 0, 2, 6, 8, 100])
def test_total_that_fits_neither_outcome_decides_nothing_and_ends_trust(grown):
    count = unconfirmed(" three")
    assert count.settle(" ", 18 + grown, 0.0, 0.0) is Verdict.UNKNOWN
    assert not count.trusted


@pytest.mark.parametrize("text", [" ", " a", " ab", " abc", " three", "你", " longer than any"])
@pytest.mark.parametrize("lost_probes", [0, 1, 2])
def test_probes_decide_whichever_of_them_were_accepted(text, lost_probes):
    """For any choice of unanswered probes that were accepted."""
    size = len(text.encode())
    for accepted in (0, size):
        for choice in itertools.product((False, True), repeat=lost_probes):
            count = unconfirmed(text)
            grown = accepted
            for was_taken in choice:
                probe = count.probe_size()
                if probe is None:
                    break
                count.probe_unanswered(" " * probe, 60.0)
                grown += probe * was_taken
            probe = count.probe_size()
            if probe is None:
                continue
            verdict = count.settle(" " * probe, 18 + grown + probe, 0.0, 0.0)
            assert verdict is (Verdict.ACCEPTED if accepted else Verdict.LOST)


@pytest.mark.parametrize(
    ("text", "sizes"), [(" ", [2, 2, 2]), (" a", [1, 4, 4]), (" ab", [1, 1, 6]), (" é", [1, 5, 5])]
)
def test_probe_is_as_small_as_possible(text, sizes):
    """After a text of one byte, a probe of one byte would look like the text."""
    count = unconfirmed(text)
    for size in sizes:
        assert count.probe_size() == size
        count.probe_unanswered(" " * size, 60.0)
    assert count.unanswered_probes == [" " * size for size in sizes]


def test_probe_is_never_long_enough_to_be_audible():
    count = unconfirmed(" ab")
    count.probe_unanswered(" " * 3, 60.0)  # as long as the append: no probe can decide
    assert count.probe_size() is None
    count = unconfirmed("x" * 20, [1] * 19)
    assert count.probe_size() is None  # one of 40 could


def test_probe_decides_for_other_units_too_while_all_text_was_ascii():
    """ " é" has three bytes, but two characters: after a lost probe of two bytes both would fit."""
    count = unconfirmed(" é")
    count.probe_unanswered(" " * 2, 60.0)
    assert count.probe_size() is None
    count = proven()
    count.acknowledged("é", count.buffered_bytes + 2, 0.0)  # multibyte: bytes are proven
    count.append_unanswered(" é", 60.0, ["  "])
    assert count.probe_size() is not None


def test_probe_after_no_text_has_one_byte():
    count = unconfirmed("")
    assert count.probe_size() == 1


def test_late_arrival_is_counted_and_logged(caplog):
    caplog.set_level(logging.WARNING, "heygen_ext")
    count = unconfirmed(" three")
    assert count.settle(" ", 19, 0.0, 0.0) is Verdict.LOST
    count.acknowledged(" three", 25, 0.0)
    count.acknowledged(" four", 25 + 5 + 6, 0.0)  # the first " three" arrived late
    assert count.late == 1
    assert count.trusted
    assert "counted as lost" in caplog.text
    assert "spoken twice" in caplog.text
    count.acknowledged(" five", 41, 0.0)
    assert count.late == 1


def test_lost_probe_can_arrive_late_too():
    count = unconfirmed(" three", [1])
    assert count.settle("  ", 18 + 2 + 6, 0.0, 0.0) is Verdict.ACCEPTED
    count.acknowledged(" x", 26 + 2 + 1, 0.0)
    assert (count.late, count.trusted) == (1, True)


def test_late_request_of_the_same_size_leaves_it_open():
    """ " three" counted as lost. Then " seven", which has the same size, gets no response."""
    count = unconfirmed(" three")
    assert count.settle(" ", 19, 0.0, 0.0) is Verdict.LOST
    count.acknowledged(" three", 25, 0.0)
    count.append_unanswered(" seven", 60.0)
    assert count.settle(" ", 25 + 1 + 6, 0.0, 0.0) is Verdict.UNKNOWN
    assert count.trusted


def test_late_arrival_while_an_append_is_unconfirmed_leaves_it_open():
    """The size would decide, but such a total does not confirm that bytes are counted."""
    for grown in (0, 5):
        count = unconfirmed(" three")
        assert count.settle(" ", 19, 0.0, 0.0) is Verdict.LOST
        count.acknowledged(" three", 25, 0.0)
        count.append_unanswered(" four", 60.0)
        assert count.settle(" ", 25 + 6 + grown + 1, 0.0, 0.0) is Verdict.UNKNOWN
        assert (count.late, count.trusted) == (1, True)


def test_late_request_can_make_accepted_look_like_lost():
    """Accepted plus one late byte looks like lost plus both probes."""
    count = unconfirmed(" ")
    assert count.settle("  ", 18 + 2, 0.0, 0.0) is Verdict.LOST
    count.append_unanswered("b", 60.0, ["  "])
    assert count.settle("  ", 20 + 1 + 1 + 2, 0.0, 0.0) is Verdict.UNKNOWN


def test_older_request_with_the_same_text_may_arrive_in_its_place():
    """Whichever of the two was accepted, the text is there once."""
    count = unconfirmed(" three")
    assert not count.could_mislead(" three")
    assert count.settle(" ", 19, 0.0, 0.0) is Verdict.LOST
    assert not count.could_mislead(" three")
    assert count.could_mislead(" seven")
    count.append_unanswered(" three", 60.0)
    assert count.settle(" ", 19 + 6 + 1, 0.0, 0.0) is Verdict.ACCEPTED
    count.acknowledged(" x", 26 + 2 + 6, 0.0)
    assert (count.late, count.trusted) == (1, True)


def test_either_of_two_requests_with_the_same_text_can_still_arrive():
    count = proven()
    count.append_unanswered(" foo.", 5.0)
    assert count.settle(" ", 19, 0.0, 0.0) is Verdict.LOST
    count.append_unanswered(" foo.", 60.0)  # sent again, and the first one may have arrived
    assert count.settle(" ", 19 + 5 + 1, 10.0, 10.0) is Verdict.ACCEPTED
    count.acknowledged(" and", 29, 20.0)
    count.append_unanswered(" bar.", 5.0)
    assert count.settle(" ", 29 + 5 + 1, 21.0, 21.0) is Verdict.UNKNOWN


def test_timeout_is_not_forgotten_because_of_many_resets_after_it():
    count = proven()
    total = 18
    for number in range(30):
        text = f" {'x' * (number + 30)}"
        count.append_unanswered(text, 5.0 if number else 60.0)
        assert count.settle(" ", total + 1, 3.0 * number, 3.0 * number) is Verdict.LOST
        total += 1 + len(text)
        count.acknowledged(text, total, 3.0 * number)
        if count.could_mislead("y" * 31):
            continue
        assert 3.0 * number >= 60.0
        return
    raise AssertionError("never forgotten")


def test_growth_that_only_a_forgotten_request_explains_ends_trust():
    count = unconfirmed(" three")
    assert count.settle(" ", 19, 0.0, 0.0) is Verdict.LOST
    count.acknowledged(" three", 25, 61.0)
    count.acknowledged(" x", 25 + 2 + 6, 62.0)
    assert (count.late, count.trusted) == (0, False)


def test_other_whitespace_is_another_text():
    """A line break counted as lost; the unconfirmed text is a space."""
    count = unconfirmed(" three")
    count.probe_unanswered("\n", 60.0)
    assert count.settle(" ", 19, 0.0, 0.0) is Verdict.LOST
    assert count.could_mislead(" ")
    assert not count.could_mislead("\n")
    count.append_unanswered(" ", 60.0)
    assert count.settle("  ", 19 + 1 + 2, 0.0, 0.0) is Verdict.UNKNOWN
    count.append_unanswered("\n", 60.0)
    assert count.settle("  ", 22 + 1 + 2, 0.0, 0.0) is Verdict.ACCEPTED


def test_several_requests_can_arrive_late_one_by_one():
    count = proven()
    total = 18
    for text in (" three", " fourth"):
        count.append_unanswered(text, 60.0)
        assert count.settle(" ", total + 1, 0.0, 0.0) is Verdict.LOST
        total += 1 + len(text)
        count.acknowledged(text, total, 0.0)
    count.acknowledged(" x", total + 2 + 6, 0.0)
    assert count.could_mislead(" sevent")  # the other one can still arrive
    count.acknowledged(" x", total + 10 + 7, 0.0)
    assert (count.late, count.trusted) == (2, True)


def test_nothing_is_settled_while_very_many_can_arrive_late():
    count = proven()
    total = 18
    for number in range(17):
        text = "x" * 2 ** (number % 5 + 3)
        count.append_unanswered(text, 60.0)
        assert count.settle(" ", total + 1, 0.0, 0.0) is Verdict.LOST
        total += 1 + len(text)
        count.acknowledged(text, total, 0.0)
    count.append_unanswered("y" * 500, 60.0)
    assert count.settle(" ", total + 1 + 500, 59.0, 59.0) is Verdict.UNKNOWN
    assert count.trusted
    count.acknowledged("z", total + 502, 60.0)
    count.append_unanswered("z" * 500, 60.0)
    assert count.settle(" ", total + 502 + 1 + 500, 60.0, 60.0) is Verdict.ACCEPTED


def test_lost_request_is_forgotten_with_a_total_requested_after_its_window():
    """An arrival within the window shows in that total, but not in an earlier one."""
    count = proven()
    count.append_unanswered(" five", 60.0)
    assert count.settle(" ", 19, 0.0, 0.0) is Verdict.LOST
    count.acknowledged(" five", 24, 59.9)
    assert count.could_mislead(" four")
    count.append_unanswered(" four", 60.0)
    assert count.settle(" ", 24 + 5 + 1, 70.0, 70.0) is Verdict.UNKNOWN
    count.append_unanswered(" four", 60.0)
    assert not count.could_mislead(" four")
    assert count.settle(" ", 30 + 5 + 1, 71.0, 71.0) is Verdict.ACCEPTED


def test_two_requests_with_the_same_text_can_look_like_a_probe():
    count = unconfirmed(" ")
    assert count.settle("  ", 20, 0.0, 0.0) is Verdict.LOST
    count.append_unanswered(" ", 60.0, ["  "])
    assert count.settle("  ", 20 + 1 + 1 + 2, 0.0, 0.0) is Verdict.UNKNOWN


def test_each_request_has_its_own_window():
    count = proven()
    count.append_unanswered(" five", 5.0)
    count.probe_unanswered(" ", 60.0)
    assert count.settle(" ", 20, 0.0, 0.0) is Verdict.LOST
    count.acknowledged(" five", 25, 5.0)
    assert not count.could_mislead(" four")
    assert count.could_mislead("b")


def test_late_request_with_the_size_of_a_lost_probe_leaves_it_open():
    """Else its words could be there twice without a warning."""
    count = unconfirmed("b")
    assert count.settle("  ", 20, 0.0, 0.0) is Verdict.LOST
    count.acknowledged("b", 21, 0.0)
    count.append_unanswered(" three", 60.0, [" "])
    assert count.settle(" ", 21 + 1 + 1, 0.0, 0.0) is Verdict.UNKNOWN


def test_count_goes_through_json_unchanged():
    count = unconfirmed(" three", [1])
    count.settle("  ", 20, 0.0, 0.0)
    count.acknowledged(" naïve", 27, 0.0)
    count.acknowledged(" x", 29 + 6, 0.0)
    value = json.loads(json.dumps(count.to_json()))
    again = ByteCount.from_json(value, 0.0)
    assert again.to_json() == value
    assert again.trusted
    assert again.late == 1

    slow = unconfirmed(" three")
    slow.settle(" ", 19, 0.0, 0.0)
    slow = ByteCount.from_json(json.loads(json.dumps(slow.to_json())), 0.0)
    slow.append_unanswered(" seven", 5.0)
    assert slow.settle(" ", 19 + 1 + 6, 0.0, 0.0) is Verdict.UNKNOWN

    broken = proven()
    broken.acknowledged("x", 0, 0.0)
    assert not ByteCount.from_json(broken.to_json(), 0.0).trusted
