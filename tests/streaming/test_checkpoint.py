"""Checkpoints of a text stream: what they contain, and how another process continues."""

import copy
import json
from types import SimpleNamespace

import pytest

from heygen_ext import (
    APITimeoutError,
    AppendUnconfirmedError,
    GoneError,
    SessionFailedError,
    StreamClosedError,
    UsageError,
)
from heygen_ext._streaming.actions import CheckSession, Send
from heygen_ext._streaming.checkpoint import Checkpoint
from heygen_ext._streaming.machine import TextStreamMachine
from heygen_ext._streaming.send_buffer import HOLD


def make():
    return TextStreamMachine("s", now=0.0, max_retries=2, random=lambda: 0.5)


def proven(words=(" One", " two", " three")):
    """Return a machine whose byte count is proven, and the server's total."""
    machine, total = make(), 0
    for word in words:
        machine.write(word, 0.0)
        machine.buffer.flush()
        assert machine.next(0.0) == Send(word, final=False)
        total += len(word.encode())
        machine.acknowledged(total, 0.0)
    return machine, total


def resumed(checkpoint, max_retries=2):
    checkpoint = Checkpoint.from_json(json.loads(json.dumps(checkpoint.to_json())))
    return TextStreamMachine(checkpoint, now=0.0, max_retries=max_retries, random=lambda: 0.5)


def test_checkpoint_goes_through_json_unchanged():
    machine, _ = proven()
    machine.write(" four five 你", 0.0)
    machine.next(0.0)
    checkpoint = machine.checkpoint(owned=True)
    value = checkpoint.to_json()
    assert Checkpoint.from_json(json.loads(json.dumps(value))) == checkpoint
    assert value["stream_id"] == "s"
    assert value["owned"] is True
    assert value["unanswered"] + value["unsent_text"] == " four five 你"


@pytest.mark.parametrize("value", [None, [], "text", 3])
def test_other_values_are_refused(value):
    with pytest.raises(UsageError, match=r"checkpoint\(\)"):
        Checkpoint.from_json(value)


def test_other_version_is_refused_by_its_number():
    value = make().checkpoint(owned=False).to_json() | {"version": 99}
    with pytest.raises(UsageError, match="99"):
        Checkpoint.from_json(value)


def test_missing_or_damaged_field_is_refused_by_its_name():
    whole = make().checkpoint(owned=False).to_json()
    Checkpoint.from_json(whole)
    for name in whole.keys() - {"version", "byte_count"}:
        for damaged in ({k: v for k, v in whole.items() if k != name}, whole | {name: 1.5}):
            with pytest.raises(UsageError, match=name):
                Checkpoint.from_json(damaged)
    for name in whole["byte_count"]:
        damaged = copy.deepcopy(whole)
        damaged["byte_count"][name] = "?"
        with pytest.raises(UsageError, match=name):
            Checkpoint.from_json(damaged)
    for name, damage in (
        ("probes", [0]),
        ("probes", [""]),
        ("probes", ["x"]),
        ("maybe_sent", True),
        ("version", True),
        ("other_probes", -1),
        ("stream_id", "\ud83d"),
        ("maybe_sent", -1),
        ("maybe_sent", 1),
        ("byte_count", []),
    ):
        with pytest.raises(UsageError):
            Checkpoint.from_json(whole | {name: damage})
    with pytest.raises(UsageError, match="surrogate"):
        Checkpoint.from_json(whole | {"unsent_text": "\ud83d"})


def test_detached_stream_continues_without_a_probe():
    machine, total = proven()
    machine.write(" four fi", 0.0)
    checkpoint = machine.checkpoint(owned=True, detached=True)
    other = resumed(checkpoint)
    other.write("ve.", 0.0)
    other.state.close()
    assert other.unsent_text == " four five."
    assert other.next(0.0) == Send(" four five.", final=True)
    other.acknowledged(total + 11, 0.0)
    assert other.state.finished
    assert other.state.error_to_raise() is None


def killed(*, proved=True):
    """Kill a process with `" four five"` unsent after a checkpoint; return its successor."""
    machine, total = proven() if proved else (make(), 0)
    machine.write(" four five", 0.0)
    other = resumed(machine.checkpoint(owned=True))
    return other, total


def test_killed_right_after_the_checkpoint_probes_first_and_then_sends_all():
    other, total = killed()
    probe = other.next(HOLD)
    assert probe == Send(" ", final=False, probe=True)
    other.acknowledged(total + 1, 1.0)
    other.state.close()
    # The probe sent the first space of the text. Nothing else was open, so it is not sent again.
    assert other.next(1.0) == Send("four five", final=True)
    other.acknowledged(total + 10, 1.0)
    assert other.state.finished
    assert other.state.error_to_raise() is None


def test_killed_after_more_appends_leaves_all_its_text_uncertain():
    other, total = killed()
    probe = other.next(HOLD)
    other.write(" six", 1.0)
    other.acknowledged(total + 5 + len(probe.delta), 1.0)  # " four" was sent after the checkpoint
    failure = other.state.error_to_raise()
    assert isinstance(failure, AppendUnconfirmedError)
    assert failure.text + failure.unsent_text == " four five six"
    assert failure.text == " four five"


def test_killed_process_without_unsent_text_may_have_sent_more():
    machine, total = proven()
    other = resumed(machine.checkpoint(owned=True))
    other.write(" four five", 0.0)
    assert other.next(0.0).probe
    other.acknowledged(total + 7 + 1, 0.0)  # another text was sent after the checkpoint
    failure = other.state.error_to_raise()
    assert isinstance(failure, AppendUnconfirmedError)
    assert (failure.text, failure.unsent_text) == ("", " four five")
    assert "Another process may have sent more" in str(failure)


@pytest.mark.parametrize("status", ["completed", "error"])
def test_end_of_a_session_without_open_text_is_a_plain_error(status):
    machine, _ = proven()
    other = resumed(machine.checkpoint(owned=True))
    other.write(" four five", 0.0)
    assert other.next(0.0).probe
    other.failed(GoneError("no", status_code=410), 0.0)
    assert other.next(0.0) == CheckSession()
    session = SimpleNamespace(
        stream_id="s", status=status, end_reason="idle_timeout", error_message="x", to_dict=dict
    )
    other.session_checked(session, 0.0)
    failure = other.state.error_to_raise()
    assert isinstance(failure, StreamClosedError if status == "completed" else SessionFailedError)
    assert failure.end_reason == "idle_timeout"
    assert failure.unsent_text == " four five"


def test_probes_of_a_killed_process_are_bounded_by_its_own_retries():
    """Two of its probes with one byte each look like the two bytes of its append."""
    machine, total = proven()
    machine.write(" a", 0.0)
    machine.buffer.flush()
    assert machine.next(0.0) == Send(" a", final=False)
    checkpoint = machine.checkpoint(owned=True)
    other = resumed(checkpoint, max_retries=0)
    other.state.close()
    probe = other.next(0.0)
    other.acknowledged(total + 2 + len(probe.delta), 0.0)
    failure = other.state.error_to_raise()
    assert isinstance(failure, AppendUnconfirmedError)
    assert failure.text == " a"
    again = resumed(resumed(checkpoint, max_retries=0).checkpoint(owned=True), max_retries=0)
    assert again.checkpoint(owned=True).other_probes == 2


def test_several_probes_of_a_killed_process_could_hide_later_text():
    """A text of a few bytes looks like one or two probes."""
    machine, _ = proven()
    machine.write(" four five", 0.0)
    assert machine.next(0.0).delta == " four"
    for at in (1.0, 10.0):
        machine.failed(APITimeoutError("no answer"), at)
        assert machine.next(at + 8).probe
    checkpoint = machine.checkpoint(owned=True)
    assert len(checkpoint.probes) == 2
    failure = resumed(checkpoint).state.error_to_raise()
    assert isinstance(failure, AppendUnconfirmedError)
    assert failure.text == " four five"


def test_part_of_the_append_plus_probes_does_not_look_like_the_append():
    """A text that was in flight at a checkpoint is sent again as a whole, even if it grew."""
    machine, total = proven()
    machine.write(" ab !", 0.0)
    assert machine.next(HOLD + 1) == Send(" ab !", final=False)
    checkpoint = machine.checkpoint(owned=True)
    machine.failed(APITimeoutError("no answer"), 2.0)
    assert machine.next(9.0).probe  # accepted, but without a response
    machine.failed(APITimeoutError("no answer"), 10.0)
    assert machine.next(19.0).probe
    machine.write("d", 20.0)
    machine.acknowledged(total + 2, 20.0)
    again = machine.next(20.0)
    assert again.delta.startswith(" ab !")
    other = resumed(checkpoint)
    probe = other.next(20.0)
    other.acknowledged(total + 2 + len(again.delta) + len(probe.delta), 20.0)
    failure = other.state.error_to_raise()
    assert isinstance(failure, AppendUnconfirmedError)
    assert failure.text == " ab !"


def test_flush_before_the_checkpoint_ends_the_word_in_the_next_process():
    machine, total = proven()
    other = resumed(machine.checkpoint(owned=True))
    other.write("four five", 0.0)
    assert other.next(0.0) == Send(" ", final=False, probe=True)
    other.acknowledged(total + 1, 0.0)
    assert other.state.error_to_raise() is None


def test_killed_without_a_proven_count_leaves_all_its_text_uncertain():
    other, _ = killed(proved=False)
    failure = other.state.error_to_raise()
    assert isinstance(failure, AppendUnconfirmedError)
    assert failure.text == " four five"
    assert failure.unsent_text == ""


def test_append_in_flight_at_the_checkpoint_is_settled():
    for was_taken in (True, False):
        machine, total = proven()
        machine.write(" seven and", 0.0)
        assert machine.next(0.0) == Send(" seven", final=False)
        other = resumed(machine.checkpoint(owned=True))
        assert other.unsent_text == " seven and"
        probe = other.next(0.0)
        assert probe == Send(" ", final=False, probe=True)
        other.state.close()
        other.acknowledged(total + 1 + 6 * was_taken, 0.0)
        expected = "and" if was_taken else " seven and"
        assert other.next(0.0) == Send(expected, final=True)


def test_probe_in_flight_at_the_checkpoint_is_remembered():
    machine, total = proven()
    machine.write(" seven and", 0.0)
    machine.next(0.0)
    machine.failed(APITimeoutError("no answer"), 1.0)
    assert machine.next(10.0) == Send(" ", final=False, probe=True)
    checkpoint = machine.checkpoint(owned=True)
    assert checkpoint.probes == [" "]
    other = resumed(checkpoint)
    probe = other.next(10.0)
    assert probe.probe
    assert len(probe.delta) == 1
    other.acknowledged(total + 6 + 2, 10.0)  # all three were accepted
    assert other.state.error_to_raise() is None
    other.state.close()
    assert other.next(10.0) == Send("and", final=True)
