"""Nothing that was written blocks the stream for good, and a wrong answer acknowledges nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heygen_ext import AppendUnconfirmedError, UsageError
from heygen_ext._streaming.actions import Send, Stop, Wait
from heygen_ext._streaming.machine import TextStreamMachine
from heygen_ext._streaming.planner import FINAL_HOLD
from heygen_ext._streaming.segmentation import cut_within
from heygen_ext._streaming.send_buffer import MAX_UNSENT_BYTES

# What is held back: white space, half words, marks, halves of flags, joined emoji.
HELD = [
    "\n",
    " ",
    "\r\n",
    "\u3000",
    "x",
    "\u0301",
    " \u0301",
    "\U0001f1e6",
    "👩\u200d",
    "你",
    "\u200d",
]


def machine(**options):
    return TextStreamMachine("s", now=0.0, max_retries=2, random=lambda: 0.5, **options)


def send(stream, text, now):
    """Write `text`, have it acknowledged, and return the time."""
    stream.write(text, now)
    stream.buffer.flush()
    action = stream.next(now)
    assert isinstance(action, Send)
    total = stream.count.buffered_bytes + len(action.delta.encode())
    assert stream.acknowledged(total, now)
    return now + 1


def proven(**options):
    stream, now = machine(**options), 0.0
    for text in ("One", " two", " three"):
        now = send(stream, text, now)
    return stream, now


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(HELD), st.integers(1, 9_000)), min_size=1, max_size=8))
def test_a_full_buffer_sends_whatever_it_holds(parts):
    stream, now, written = machine(), 0.0, ""
    while not stream.full:
        for part, times in parts:
            stream.write(part * times, now)
            written += part * times
    sent = ""
    for _ in range(1000):
        if not stream.full:
            break
        action = stream.next(now)
        assert isinstance(action, Send), action
        sent += action.delta
        stream.acknowledged(len(sent.encode()), now)
    assert not stream.full
    assert written.startswith(sent)
    assert len(sent.encode()) >= min(4096, len(written) - MAX_UNSENT_BYTES)


def test_a_run_of_white_space_is_not_sent_character_by_character():
    assert cut_within("word" + "\n" * 70_000, 16_384) == 16_384
    assert cut_within("\n" * 70_000, 16_384) == 16_384
    assert cut_within("a" * 16_000 + " " * 70_000, 16_384) == 16_000
    assert cut_within("\u3000" * 3_000 + "\U0001f1e6" * 16_000, 16_384) == 2_999


@pytest.mark.parametrize("growth", [0, -3])
def test_a_total_that_did_not_grow_is_no_acknowledgement(growth):
    stream, now = proven()
    total = stream.count.buffered_bytes
    stream.write(" four five", now)
    stream.buffer.flush()
    assert stream.next(now) == Send(" four five", final=False)
    assert not stream.acknowledged(total + growth, now)
    assert stream.unsent_text == " four five"
    now += 20
    probe = stream.next(now)
    assert probe == Send(" ", final=False, probe=True)
    assert stream.acknowledged(total + 1, now)  # the server never got it
    assert stream.stats.settled == 1
    assert stream.next(now) == Send(" four five", final=False)


def test_a_probe_that_is_answered_for_another_is_followed_by_a_larger_one():
    stream, now = proven()
    total = stream.count.buffered_bytes
    stream.write(" four", now)
    stream.buffer.flush()
    stream.next(now)
    for expected in (" four", " "):
        assert not stream.acknowledged(total, now), expected
        now += 20
        stream.next(now)
    assert stream.acknowledged(total + 5 + 1 + 2, now)
    assert stream.unsent_text == ""


def test_such_a_total_is_an_error_if_nothing_may_be_settled():
    stream, now = proven(settles=False)
    stream.write(" four", now)
    stream.buffer.flush()
    stream.next(now)
    stream.acknowledged(stream.count.buffered_bytes, now)
    assert isinstance(stream.state.error, AppendUnconfirmedError)
    assert stream.state.error.text == " four"


def test_a_total_that_never_grew_is_believed():
    """A server may count nothing. The totals are not proven then."""
    stream = machine()
    for now in range(5):
        stream.write(" word", float(now))
        stream.buffer.flush()
        stream.next(float(now))
        assert stream.acknowledged(4096, float(now))
    assert stream.unsent_text == ""


def test_the_final_marker_waits_for_the_playback_url():
    stream, holder = machine(), object()
    stream.state.final_holders.add(holder)
    stream.write("Yes", 0.0)
    stream.state.close()
    assert stream.next(0.0) == Send("Yes", final=False)  # the text does not wait
    stream.acknowledged(3, 1.0)
    assert stream.next(1.0) == Wait(FINAL_HOLD)
    stream.state.final_holders.discard(holder)
    assert stream.next(2.0) == Send("", final=True)
    stream.acknowledged(3, 3.0)
    assert stream.next(3.0) == Stop()


def test_the_final_marker_does_not_wait_for_ever():
    stream = machine()
    stream.state.final_holders.add(object())
    stream.write("Yes", 0.0)
    stream.state.close()
    stream.next(0.0)
    stream.acknowledged(3, 1.0)
    assert stream.next(1.0 + FINAL_HOLD) == Send("", final=True)


def test_a_token_of_none_names_the_cure():
    with pytest.raises(UsageError, match='or ""'):
        machine().write(None, 0.0)
