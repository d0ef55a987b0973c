"""The text stream's state machine, without clock, socket or thread."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heygen_ext import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    AppendUnconfirmedError,
    BadRequestError,
    GoneError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
    SessionFailedError,
    StreamClosedError,
    UsageError,
)
from heygen_ext._streaming.actions import CheckSession, Idle, NotifyIdle, Send, Stop, Wait
from heygen_ext._streaming.machine import IDLE_NOTICE, TextStreamMachine
from heygen_ext._streaming.send_buffer import HOLD, MAX_UNSENT_BYTES


def make(max_retries=2, jitter=0.5):
    return TextStreamMachine("s", now=0.0, max_retries=max_retries, random=lambda: jitter)


def rate_limited(retry_after=None):
    return RateLimitError("slow down", status_code=429, retry_after=retry_after)


def unsent():
    return APIConnectionError("refused", may_have_been_processed=False)


TEXT = st.text(st.sampled_from("ab cd,.\n你好e\u0301\U0001f44d\U0001f3fd\u200d"), max_size=12)
STEP = st.one_of(
    st.tuples(st.just("write"), TEXT),
    st.tuples(st.just("push"), st.none()),
    st.tuples(st.just("answer"), st.none()),
    st.tuples(st.just("limit"), st.floats(0, 2)),
    st.tuples(st.just("refuse"), st.none()),
    st.tuples(st.just("time"), st.floats(0, 30)),
)


@given(st.lists(STEP, max_size=60))
def test_joined_deltas_are_joined_writes_and_one_append_is_in_flight(steps):
    """Any sequence of writes, flushes, refusals and answer times."""
    machine, now, written, held = make(max_retries=10**6), 0.0, "", ""
    flying = None
    mark, marked = 0, ""
    for step, value in [*steps, ("close", None)]:
        if step == "write":
            machine.write(value, now)
            written += value
        elif step == "push":
            mark, marked = machine.buffer.flush(), written
        elif step == "time":
            now += value
        elif step == "close":
            machine.close()
        elif flying is not None:
            if step == "answer":
                held += flying.delta
                machine.acknowledged(len(held.encode()), now)
            else:
                machine.failed(rate_limited(value) if step == "limit" else unsent(), now)
            flying = None
        for _ in range(3):
            order = machine.next(now)
            if isinstance(order, Send):
                assert flying is None, "two appends in flight"
                flying = order
                assert order.final or order.delta
                assert written.startswith(held + order.delta)
            else:
                assert isinstance(order, Wait | Idle | NotifyIdle)
        assert machine.unsent_text == written[len(held) :]
        if machine.buffer.is_confirmed(mark):
            assert held.startswith(marked)
    for _ in range(10_000):  # the rest goes out, however it was left
        if flying is not None:
            held += flying.delta
            machine.acknowledged(len(held.encode()), now)
            final, flying = flying.final, None
            if final:
                break
        order = machine.next(now)
        if isinstance(order, Send):
            flying = order
        elif isinstance(order, Wait):
            assert order.seconds is not None
            assert order.seconds > 0
            now += order.seconds
    assert held == written
    assert machine.next(now) == Stop()
    assert machine.stats.bytes == len(written.encode())
    assert machine.unsent_text == ""


def test_an_idle_line_sends_at_once_and_a_busy_one_coalesces():
    machine = make()
    machine.write("One two ", 0.0)
    assert machine.next(0.0) == Send("One two", final=False)
    for token in ("three", " four", " fi"):
        machine.write(token, 0.01)
        assert machine.next(0.01) == Idle()
    machine.acknowledged(7, 0.1)
    assert machine.next(0.1) == Send(" three four", final=False)


def test_a_half_word_waits_150_ms_from_its_first_letter():
    machine = make()
    machine.write("Hel", 1.0)
    order = machine.next(1.0)
    assert isinstance(order, Wait)
    assert order.seconds == pytest.approx(HOLD)
    machine.write("lo", 1.1)
    order = machine.next(1.1)
    assert isinstance(order, Wait)
    assert order.seconds == pytest.approx(HOLD - 0.1)
    assert machine.next(1.0 + HOLD) == Send("Hello", final=False)


def test_a_half_word_that_waited_for_the_line_goes_with_the_next_append():
    machine = make()
    machine.write("One two", 0.0)
    assert machine.next(0.0) == Send("One", final=False)
    machine.acknowledged(3, 0.2)
    assert machine.next(0.2) == Send(" two", final=False)


def test_trailing_whitespace_waits_for_the_next_word():
    machine = make()
    machine.write("One ", 0.0)
    assert machine.next(0.0) == Send("One", final=False)
    machine.acknowledged(3, 0.1)
    assert isinstance(machine.next(10.0), Wait)
    machine.write("two ", 11.0)
    assert machine.next(11.0) == Send(" two", final=False)


def test_a_flush_sends_half_words_and_whitespace_but_only_what_was_written_before():
    machine = make()
    machine.write("Hel", 0.0)
    mark = machine.buffer.flush()
    machine.write("lo", 0.0)
    assert machine.next(0.0) == Send("Hel", final=False)
    assert not machine.buffer.is_confirmed(mark)
    machine.acknowledged(3, 0.01)
    assert machine.buffer.is_confirmed(mark)
    assert isinstance(machine.next(0.01), Wait)
    machine.write(" ", 0.02)
    machine.buffer.flush()
    assert machine.next(0.02) == Send("lo ", final=False)


def test_close_sends_the_rest_as_final_and_an_empty_final_if_there_is_none():
    machine = make()
    machine.write("Hel", 0.0)
    machine.close()
    assert machine.closed
    assert machine.next(0.0) == Send("Hel", final=True)
    machine.acknowledged(3, 0.0)
    assert machine.next(0.0) == Stop()

    machine = make()
    machine.close()
    assert machine.next(0.0) == Send("", final=True)


def test_a_huge_text_goes_out_in_pieces_and_only_the_last_is_final():
    machine = make()
    text = "word " * 20_000
    machine.write(text, 0.0)
    machine.close()
    held, finals = "", []
    while isinstance(order := machine.next(0.0), Send):
        assert len(order.delta.encode()) <= 64 * 1024
        held += order.delta
        finals.append(order.final)
        machine.acknowledged(len(held), 0.0)
    assert held == text
    assert finals == [False] * (len(finals) - 1) + [True]
    assert len(finals) > 1


def test_writers_are_told_to_wait_when_too_much_is_unsent():
    machine = make()
    machine.write("x" * MAX_UNSENT_BYTES, 0.0)
    assert not machine.full
    machine.write("é", 0.0)
    assert machine.full
    machine.buffer.flush()
    while isinstance(order := machine.next(0.0), Send):
        machine.acknowledged(0, 0.0)
    assert not machine.full
    assert isinstance(order, Wait)


@pytest.mark.parametrize("error", [rate_limited(), unsent()])
def test_what_was_not_taken_goes_again_with_what_gathered_since(error):
    machine = make()
    machine.write("One two ", 0.0)
    machine.next(0.0)
    machine.write("three four ", 0.01)
    machine.failed(error, 0.1)
    order = machine.next(0.1)
    assert isinstance(order, Wait)
    assert order.seconds == pytest.approx(0.25)  # half of the first half second
    assert machine.next(0.36) == Send("One two three four", final=False)
    assert machine.stats.retries == 1


def test_retry_after_is_never_undercut():
    machine = make()
    machine.write("One two ", 0.0)
    machine.next(0.0)
    machine.failed(rate_limited(7.5), 0.0)
    assert machine.next(0.0) == Wait(7.5)
    assert isinstance(machine.next(7.5), Send)


def test_the_retry_budget_is_for_failures_in_a_row():
    machine = make(max_retries=2)
    now = 0.0
    for _ in range(5):
        machine.write("word ", now)
        for _ in range(2):
            now += 20
            assert isinstance(machine.next(now), Send)
            machine.failed(unsent(), now)
        now += 20
        assert isinstance(machine.next(now), Send)
        machine.acknowledged(0, now)
    machine.write("more ", now)
    for _ in range(3):
        now += 20
        assert isinstance(machine.next(now), Send)
        machine.failed(unsent(), now)
    assert machine.next(now) == Stop()
    error = machine.error_to_raise()
    assert isinstance(error, APIConnectionError)
    assert error.unsent_text == " more "


@pytest.mark.parametrize(
    "error",
    [
        APITimeoutError("no answer"),
        APIConnectionError("reset"),
        InternalServerError("oh", status_code=500),
        InternalServerError("oh", status_code=503),
        APIResponseValidationError("garbled", status_code=202),
    ],
)
def test_a_lost_answer_is_reported_and_never_sent_again(error):
    machine = make()
    machine.write("One two three", 0.0)
    assert machine.next(0.0) == Send("One two", final=False)
    machine.write(" four", 0.0)
    machine.failed(error, 1.0)
    assert machine.next(99.0) == Stop()
    failure = machine.error_to_raise("!")
    assert isinstance(failure, AppendUnconfirmedError)
    assert failure.text == "One two"
    assert failure.unsent_text == " three four!"
    assert failure.__cause__ is error
    assert pickle.loads(pickle.dumps(failure)).unsent_text == " three four!"
    with pytest.raises(AppendUnconfirmedError):
        machine.write("more", 100.0)


def test_a_lost_answer_to_the_close_says_that_no_text_is_in_doubt():
    machine = make(max_retries=0)
    machine.close()
    machine.next(0.0)
    machine.failed(APITimeoutError("no answer"), 1.0)
    failure = machine.error_to_raise()
    assert isinstance(failure, AppendUnconfirmedError)
    assert (failure.text, failure.unsent_text) == ("", "")
    assert "All text before it was acknowledged" in str(failure)


def test_a_refused_append_is_unsent_text():
    machine = make()
    machine.write("One two", 0.0)
    machine.close()
    machine.next(0.0)
    machine.failed(BadRequestError("no", status_code=400, param="delta"), 0.1)
    failure = machine.error_to_raise()
    assert isinstance(failure, BadRequestError)
    assert failure.unsent_text == "One two"
    assert failure.param == "delta"


class Session:
    """What HeyGen says of a session, as far as the machine looks at it."""

    def __init__(self, status, end_reason=None, error_message=None):
        self.stream_id, self.status, self.hls_url = "s", status, None
        self.end_reason, self.error_message = end_reason, error_message

    def to_dict(self):
        return vars(self)


@pytest.mark.parametrize(
    ("refusal", "session", "kind", "reason"),
    [
        (GoneError("gone", status_code=410), Session("completed", "idle_timeout"),
         StreamClosedError, "idle_timeout"),
        (GoneError("gone", status_code=410), Session("completed", "an hour is over"),
         StreamClosedError, "an hour is over"),
        (GoneError("gone", status_code=410), None, StreamClosedError, None),
        (NotFoundError("?", status_code=404), None, StreamClosedError, None),
        (GoneError("gone", status_code=410), Session("error", None, "GPU on fire"),
         SessionFailedError, None),
    ],
)  # fmt: skip
def test_the_end_of_a_session_is_asked_for_and_told(refusal, session, kind, reason):
    machine = make()
    machine.write("One two", 0.0)
    machine.next(0.0)
    machine.failed(refusal, 0.1)
    assert machine.next(0.1) == CheckSession()
    machine.session_checked(session, 0.0)
    failure = machine.error_to_raise()
    assert type(failure) is kind
    assert failure.end_reason == reason
    assert failure.unsent_text == "One two"
    if kind is StreamClosedError:
        assert failure.status_code == refusal.status_code
        assert reason is None or reason in str(failure)
    else:
        assert "GPU on fire" in str(failure)


def test_idle_input_is_told_once_after_20_s_and_again_after_new_text():
    machine = make()
    assert machine.next(5.0) == Wait(15.0)
    assert machine.next(IDLE_NOTICE) == NotifyIdle(IDLE_NOTICE)
    assert machine.next(100.0) == Idle()
    machine.write("a ", 100.0)
    machine.next(100.0)
    machine.acknowledged(1, 100.5)
    assert machine.next(100.5) == Wait(IDLE_NOTICE)
    assert isinstance(machine.next(120.5), NotifyIdle)


def test_a_driver_that_dies_loses_what_is_unsent_or_in_doubt_and_says_so():
    machine = make()
    machine.driver_failed(LookupError("a bug"))
    assert machine.error_to_raise() is None
    assert machine.unreported_loss() == ""

    machine = make()
    machine.write("One two", 0.0)
    assert "7 characters" in machine.unreported_loss()
    machine.next(0.0)
    machine.driver_failed(LookupError("a bug"))
    assert "a bug" in machine.unreported_loss()
    failure = machine.error_to_raise()
    assert isinstance(failure, AppendUnconfirmedError)
    assert (failure.text, failure.unsent_text) == ("One", " two")
    assert machine.unreported_loss() == ""  # it was told

    machine = make()
    machine.write("One", 0.0)
    machine.driver_failed(LookupError("a bug"))
    failure = machine.error_to_raise()
    assert isinstance(failure, APIConnectionError)
    assert failure.unsent_text == "One"


def test_bad_text_is_refused_and_nothing_of_it_is_taken():
    machine = make()
    with pytest.raises(UsageError, match="surrogate"):
        machine.write("ab\ud83d", 0.0)
    with pytest.raises(UsageError, match="bytes"):
        machine.write(b"ab", 0.0)
    machine.write("", 0.0)
    assert machine.unsent_text == ""
    machine.close()
    with pytest.raises(StreamClosedError) as closed:
        machine.write("late", 0.0)
    assert closed.value.unsent_text == "late"


def test_stats_tell_the_longest_wait():
    machine = make()
    machine.write("One ", 1.0)
    machine.next(1.0)
    machine.write("two ", 1.5)
    machine.acknowledged(3, 2.0)
    machine.next(2.0)
    machine.acknowledged(7, 4.0)
    assert machine.stats.longest_wait == pytest.approx(3.0)  # "One"'s space went with "two"
    assert machine.stats.appends == 2


def test_ten_thousand_one_letter_writes_are_quick_and_whole():
    machine = make()
    held = ""
    for number in range(10_000):
        machine.write("x" if number % 7 else " ", number / 1000)
        order = machine.next(number / 1000)
        if isinstance(order, Send):
            held += order.delta
            machine.acknowledged(len(held), number / 1000)
    machine.close()
    last = machine.next(10.0)
    assert isinstance(last, Send)
    assert len(held + last.delta) == 10_000


def lost(machine, *texts):
    """Have the ledger reckon with these."""
    for total, text in enumerate(texts, machine.count.buffered_bytes + 1):
        machine.count.append_unanswered(text, 60.0)
        machine.count.settle(" ", total, 0.0, 0.0)


def test_an_append_that_could_mislead_waits_for_more_text_for_a_moment():
    machine = make(jitter=0.0)
    lost(machine, " four", " sixth")
    machine.write(" five six", 100.0)
    assert machine.next(100.0) == Wait(pytest.approx(HOLD))
    machine.write(" seven more words", 100.1)
    assert machine.next(100.1) == Send(" five six seven more", final=False)


def test_what_was_sent_once_goes_again_as_a_whole_whatever_its_size():
    """Who resumes from a checkpoint of the first time must not take a part of it for another."""
    machine = make(jitter=0.0)
    machine.write(" one two", 0.0)
    machine.buffer.flush()
    assert machine.next(0.0) == Send(" one two", final=False)
    machine.failed(APIConnectionError("refused", may_have_been_processed=False), 0.0)
    lost(machine, "x" * 8)
    assert machine.next(100.0) == Send(" one two", final=False)


@pytest.mark.parametrize("end", ["time", "flush", "close"])
def test_an_append_that_could_mislead_goes_when_nothing_more_is_to_be_waited_for(end):
    machine = make(jitter=0.0)
    lost(machine, " four", " sixth")
    machine.write(" five ", 100.0)
    now = 100.0 + (HOLD if end == "time" else 0.0)
    if end == "flush":
        machine.buffer.flush()
    elif end == "close":
        machine.close()
    assert machine.next(now).delta.strip() == "five"


def test_an_append_is_not_as_large_as_one_that_may_still_come():
    """Else its probe could not tell whether it was taken, or the old one just now."""
    machine = make(jitter=0.0)
    held = 0

    def append(text):
        nonlocal held
        machine.write(text, 0.0)
        machine.buffer.flush()
        order = machine.next(102.0)
        held += len(order.delta)
        machine.acknowledged(held, 102.0)
        return order.delta

    for word in (" one", " two", " three"):
        append(word)
    machine.write(" lost now", 0.0)
    machine.buffer.flush()
    machine.next(100.0)
    machine.failed(APITimeoutError("no answer"), 100.0)
    assert append("").isspace()  # the probe
    assert append("") == " lost now"  # itself it may be like
    machine.write(" its length so", 101.0)
    order = machine.next(101.0)
    assert order.delta == " its length "  # the space behind it goes along
    held += len(order.delta)
    machine.acknowledged(held, 101.0)
    assert append("") == "so"
    assert append(" its size") == " its"  # or a word less goes
    machine.next(102.0)
    held += len(" size")
    machine.failed(InternalServerError("failed", status_code=500), 102.0)
    assert append("").isspace()
    assert machine.unsent_text == ""
    assert machine.stats.settled == 2
