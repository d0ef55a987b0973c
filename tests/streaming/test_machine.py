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
from heygen_ext._streaming.machine import TextStreamMachine
from heygen_ext._streaming.planner import IDLE_NOTICE
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
def test_deltas_add_up_to_the_writes_and_one_append_is_in_flight(steps):
    """For any sequence of writes, flushes, refusals and response times."""
    machine, now, written, held = make(max_retries=10**6), 0.0, "", ""
    in_flight = None
    position, before_flush = 0, ""
    for step, value in [*steps, ("close", None)]:
        if step == "write":
            machine.write(value, now)
            written += value
        elif step == "push":
            position, before_flush = machine.buffer.flush(), written
        elif step == "time":
            now += value
        elif step == "close":
            machine.state.close()
        elif in_flight is not None:
            if step == "answer":
                held += in_flight.delta
                machine.acknowledged(len(held.encode()), now)
            else:
                machine.failed(rate_limited(value) if step == "limit" else unsent(), now)
            in_flight = None
        for _ in range(3):
            action = machine.next(now)
            if isinstance(action, Send):
                assert in_flight is None, "two appends in flight"
                in_flight = action
                assert action.final or action.delta
                assert written.startswith(held + action.delta)
            else:
                assert isinstance(action, Wait | Idle | NotifyIdle)
        assert machine.unsent_text == written[len(held) :]
        if machine.buffer.is_confirmed(position):
            assert held.startswith(before_flush)
    for _ in range(10_000):  # the rest is sent, whatever was left
        if in_flight is not None:
            held += in_flight.delta
            machine.acknowledged(len(held.encode()), now)
            final, in_flight = in_flight.final, None
            if final:
                break
        action = machine.next(now)
        if isinstance(action, Send):
            in_flight = action
        elif isinstance(action, Wait):
            assert action.seconds is not None
            assert action.seconds > 0
            now += action.seconds
    assert held == written
    assert machine.next(now) == Stop()
    assert machine.stats.bytes == len(written.encode())
    assert machine.unsent_text == ""


def test_idle_connection_sends_at_once_and_busy_one_batches():
    machine = make()
    machine.write("One two ", 0.0)
    assert machine.next(0.0) == Send("One two", final=False)
    for token in ("three", " four", " fi"):
        machine.write(token, 0.01)
        assert machine.next(0.01) == Idle()
    machine.acknowledged(7, 0.1)
    assert machine.next(0.1) == Send(" three four", final=False)


def test_half_word_waits_150_ms_from_its_first_letter():
    machine = make()
    machine.write("Hel", 1.0)
    action = machine.next(1.0)
    assert isinstance(action, Wait)
    assert action.seconds == pytest.approx(HOLD)
    machine.write("lo", 1.1)
    action = machine.next(1.1)
    assert isinstance(action, Wait)
    assert action.seconds == pytest.approx(HOLD - 0.1)
    assert machine.next(1.0 + HOLD) == Send("Hello", final=False)


def test_half_word_that_waited_for_an_append_goes_with_the_next_one():
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


def test_flush_sends_all_that_was_written_before_it_and_nothing_else():
    machine = make()
    machine.write("Hel", 0.0)
    position = machine.buffer.flush()
    machine.write("lo", 0.0)
    assert machine.next(0.0) == Send("Hel", final=False)
    assert not machine.buffer.is_confirmed(position)
    machine.acknowledged(3, 0.01)
    assert machine.buffer.is_confirmed(position)
    assert isinstance(machine.next(0.01), Wait)
    machine.write(" ", 0.02)
    machine.buffer.flush()
    assert machine.next(0.02) == Send("lo ", final=False)


def test_close_sends_the_rest_or_an_empty_append_as_final():
    machine = make()
    machine.write("Hel", 0.0)
    machine.state.close()
    assert machine.state.closed
    assert machine.next(0.0) == Send("Hel", final=True)
    machine.acknowledged(3, 0.0)
    assert machine.next(0.0) == Stop()

    machine = make()
    machine.state.close()
    assert machine.next(0.0) == Send("", final=True)


def test_huge_text_is_sent_in_pieces_and_only_the_last_is_final():
    machine = make()
    text = "word " * 20_000
    machine.write(text, 0.0)
    machine.state.close()
    held, finals = "", []
    while isinstance(action := machine.next(0.0), Send):
        assert len(action.delta.encode()) <= 64 * 1024
        held += action.delta
        finals.append(action.final)
        machine.acknowledged(len(held), 0.0)
    assert held == text
    assert finals == [False] * (len(finals) - 1) + [True]
    assert len(finals) > 1


def test_buffer_is_full_above_64_kib():
    machine = make()
    machine.write("x" * MAX_UNSENT_BYTES, 0.0)
    assert not machine.full
    machine.write("é", 0.0)
    assert machine.full
    machine.buffer.flush()
    while isinstance(action := machine.next(0.0), Send):
        machine.acknowledged(0, 0.0)
    assert not machine.full
    assert isinstance(action, Wait)


@pytest.mark.parametrize("error", [rate_limited(), unsent()])
def test_text_that_was_not_accepted_is_sent_again_with_what_gathered(error):
    machine = make()
    machine.write("One two ", 0.0)
    machine.next(0.0)
    machine.write("three four ", 0.01)
    machine.failed(error, 0.1)
    action = machine.next(0.1)
    assert isinstance(action, Wait)
    assert action.seconds == pytest.approx(0.25)  # half of the first half second
    assert machine.next(0.36) == Send("One two three four", final=False)
    assert machine.stats.retries == 1


def test_retry_waits_at_least_retry_after():
    machine = make()
    machine.write("One two ", 0.0)
    machine.next(0.0)
    machine.failed(rate_limited(7.5), 0.0)
    assert machine.next(0.0) == Wait(7.5)
    assert isinstance(machine.next(7.5), Send)


def test_retries_are_counted_in_a_row():
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
    error = machine.state.error_to_raise()
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
def test_lost_response_is_reported_and_the_text_is_not_sent_again(error):
    machine = make()
    machine.write("One two three", 0.0)
    assert machine.next(0.0) == Send("One two", final=False)
    machine.write(" four", 0.0)
    machine.failed(error, 1.0)
    assert machine.next(99.0) == Stop()
    failure = machine.state.error_to_raise("!")
    assert isinstance(failure, AppendUnconfirmedError)
    assert failure.text == "One two"
    assert failure.unsent_text == " three four!"
    assert failure.__cause__ is error
    assert pickle.loads(pickle.dumps(failure)).unsent_text == " three four!"
    with pytest.raises(AppendUnconfirmedError):
        machine.write("more", 100.0)


def test_lost_response_to_the_close_says_that_no_text_is_uncertain():
    machine = make(max_retries=0)
    machine.state.close()
    machine.next(0.0)
    machine.failed(APITimeoutError("no answer"), 1.0)
    failure = machine.state.error_to_raise()
    assert isinstance(failure, AppendUnconfirmedError)
    assert (failure.text, failure.unsent_text) == ("", "")
    assert "All text before it was acknowledged" in str(failure)


def test_refused_append_is_unsent_text():
    machine = make()
    machine.write("One two", 0.0)
    machine.state.close()
    machine.next(0.0)
    machine.failed(BadRequestError("no", status_code=400, param="delta"), 0.1)
    failure = machine.state.error_to_raise()
    assert isinstance(failure, BadRequestError)
    assert failure.unsent_text == "One two"
    assert failure.param == "delta"


class Session:
    """The fields of a session that the machine reads."""

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
def test_error_says_how_the_session_ended(refusal, session, kind, reason):
    machine = make()
    machine.write("One two", 0.0)
    machine.next(0.0)
    machine.failed(refusal, 0.1)
    assert machine.next(0.1) == CheckSession()
    machine.session_checked(session, 0.0)
    failure = machine.state.error_to_raise()
    assert type(failure) is kind
    assert failure.end_reason == reason
    assert failure.unsent_text == "One two"
    if kind is StreamClosedError:
        assert failure.status_code == refusal.status_code
        assert reason is None or reason in str(failure)
    else:
        assert "GPU on fire" in str(failure)


def test_idle_input_is_notified_once_after_20_s_and_again_after_new_text():
    machine = make()
    assert machine.next(5.0) == Wait(15.0)
    assert machine.next(IDLE_NOTICE) == NotifyIdle(IDLE_NOTICE)
    assert machine.next(100.0) == Idle()
    machine.write("a ", 100.0)
    machine.next(100.0)
    machine.acknowledged(1, 100.5)
    assert machine.next(100.5) == Wait(IDLE_NOTICE)
    assert isinstance(machine.next(120.5), NotifyIdle)


def test_failed_driver_reports_what_is_unsent_or_uncertain():
    machine = make()
    machine.driver_failed(LookupError("a bug"))
    assert machine.state.error_to_raise() is None
    assert machine.unreported_loss() == ""

    machine = make()
    machine.write("One two", 0.0)
    assert "7 characters" in machine.unreported_loss()
    machine.next(0.0)
    machine.driver_failed(LookupError("a bug"))
    assert "a bug" in machine.unreported_loss()
    failure = machine.state.error_to_raise()
    assert isinstance(failure, AppendUnconfirmedError)
    assert (failure.text, failure.unsent_text) == ("One", " two")
    assert machine.unreported_loss() == ""  # the caller has seen the error

    machine = make()
    machine.write("One", 0.0)
    machine.driver_failed(LookupError("a bug"))
    failure = machine.state.error_to_raise()
    assert isinstance(failure, APIConnectionError)
    assert failure.unsent_text == "One"


def test_invalid_text_is_refused_and_not_added():
    machine = make()
    with pytest.raises(UsageError, match="surrogate"):
        machine.write("ab\ud83d", 0.0)
    with pytest.raises(UsageError, match="bytes"):
        machine.write(b"ab", 0.0)
    machine.write("", 0.0)
    assert machine.unsent_text == ""
    machine.state.close()
    with pytest.raises(StreamClosedError) as closed:
        machine.write("late", 0.0)
    assert closed.value.unsent_text == "late"


def test_stats_have_the_longest_wait():
    machine = make()
    machine.write("One ", 1.0)
    machine.next(1.0)
    machine.write("two ", 1.5)
    machine.acknowledged(3, 2.0)
    machine.next(2.0)
    machine.acknowledged(7, 4.0)
    assert machine.stats.longest_wait == pytest.approx(3.0)  # "One"'s space went with "two"
    assert machine.stats.appends == 2


def test_ten_thousand_writes_of_one_letter_are_fast_and_complete():
    machine = make()
    held = ""
    for number in range(10_000):
        machine.write("x" if number % 7 else " ", number / 1000)
        action = machine.next(number / 1000)
        if isinstance(action, Send):
            held += action.delta
            machine.acknowledged(len(held), number / 1000)
    machine.state.close()
    last = machine.next(10.0)
    assert isinstance(last, Send)
    assert len(held + last.delta) == 10_000


def count_as_lost(machine, *texts):
    """Let these texts count as lost, so that they can arrive late."""
    for total, text in enumerate(texts, machine.count.buffered_bytes + 1):
        machine.count.append_unanswered(text, 60.0)
        machine.count.settle(" ", total, 0.0, 0.0)


def test_append_that_could_mislead_waits_a_moment_for_more_text():
    machine = make(jitter=0.0)
    count_as_lost(machine, " four", " sixth")
    machine.write(" five six", 100.0)
    assert machine.next(100.0) == Wait(pytest.approx(HOLD))
    machine.write(" seven more words", 100.1)
    assert machine.next(100.1) == Send(" five six seven more", final=False)


def test_text_that_was_sent_once_is_sent_again_as_a_whole():
    """A process that resumes from a checkpoint of the first time must recognise it."""
    machine = make(jitter=0.0)
    machine.write(" one two", 0.0)
    machine.buffer.flush()
    assert machine.next(0.0) == Send(" one two", final=False)
    machine.failed(APIConnectionError("refused", may_have_been_processed=False), 0.0)
    count_as_lost(machine, "x" * 8)
    assert machine.next(100.0) == Send(" one two", final=False)


@pytest.mark.parametrize("end", ["time", "flush", "close"])
def test_append_that_could_mislead_is_sent_if_no_more_text_can_be_awaited(end):
    machine = make(jitter=0.0)
    count_as_lost(machine, " four", " sixth")
    machine.write(" five ", 100.0)
    now = 100.0 + (HOLD if end == "time" else 0.0)
    if end == "flush":
        machine.buffer.flush()
    elif end == "close":
        machine.state.close()
    assert machine.next(now).delta.strip() == "five"


def test_append_does_not_have_the_size_of_one_that_can_arrive_late():
    """Else its probe could not tell whether it was accepted, or the old one arrived just now."""
    machine = make(jitter=0.0)
    held = 0

    def append(text):
        nonlocal held
        machine.write(text, 0.0)
        machine.buffer.flush()
        action = machine.next(102.0)
        held += len(action.delta)
        machine.acknowledged(held, 102.0)
        return action.delta

    for word in (" one", " two", " three"):
        append(word)
    machine.write(" lost now", 0.0)
    machine.buffer.flush()
    machine.next(100.0)
    machine.failed(APITimeoutError("no answer"), 100.0)
    assert append("").isspace()  # the probe
    assert append("") == " lost now"  # the same text may have the same size
    machine.write(" its length so", 101.0)
    action = machine.next(101.0)
    assert action.delta == " its length "  # with the space after it
    held += len(action.delta)
    machine.acknowledged(held, 101.0)
    assert append("") == "so"
    assert append(" its size") == " its"  # or one word less
    machine.next(102.0)
    held += len(" size")
    machine.failed(InternalServerError("failed", status_code=500), 102.0)
    assert append("").isspace()
    assert machine.unsent_text == ""
    assert machine.stats.settled == 2
