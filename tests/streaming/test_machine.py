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
from heygen_ext._streaming.actions import AskSession, Rest, Send, Stop, TellIdle, Wait
from heygen_ext._streaming.machine import IDLE_NOTICE, Speaker
from heygen_ext._streaming.send_buffer import HOLD, MAX_UNSENT_BYTES


def make(max_retries=2, jitter=0.5):
    return Speaker("s", now=0.0, max_retries=max_retries, random=lambda: jitter)


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
    speaker, now, written, held = make(max_retries=10**6), 0.0, "", ""
    flying = None
    mark, marked = 0, ""
    for step, value in [*steps, ("close", None)]:
        if step == "write":
            speaker.write(value, now)
            written += value
        elif step == "push":
            mark, marked = speaker.push(), written
        elif step == "time":
            now += value
        elif step == "close":
            speaker.close()
        elif flying is not None:
            if step == "answer":
                held += flying.delta
                speaker.acknowledged(len(held.encode()), now)
            else:
                speaker.failed(rate_limited(value) if step == "limit" else unsent(), now)
            flying = None
        for _ in range(3):
            order = speaker.next(now)
            if isinstance(order, Send):
                assert flying is None, "two appends in flight"
                flying = order
                assert order.final or order.delta
                assert written.startswith(held + order.delta)
            else:
                assert isinstance(order, Wait | Rest | TellIdle)
        assert speaker.unsent_text == written[len(held) :]
        if speaker.has_acknowledged(mark):
            assert held.startswith(marked)
    for _ in range(10_000):  # the rest goes out, however it was left
        if flying is not None:
            held += flying.delta
            speaker.acknowledged(len(held.encode()), now)
            final, flying = flying.final, None
            if final:
                break
        order = speaker.next(now)
        if isinstance(order, Send):
            flying = order
        elif isinstance(order, Wait):
            assert order.seconds is not None
            assert order.seconds > 0
            now += order.seconds
    assert held == written
    assert speaker.next(now) == Stop()
    assert speaker.stats.bytes == len(written.encode())
    assert speaker.unsent_text == ""


def test_an_idle_line_sends_at_once_and_a_busy_one_coalesces():
    speaker = make()
    speaker.write("One two ", 0.0)
    assert speaker.next(0.0) == Send("One two", final=False)
    for token in ("three", " four", " fi"):
        speaker.write(token, 0.01)
        assert speaker.next(0.01) == Rest()
    speaker.acknowledged(7, 0.1)
    assert speaker.next(0.1) == Send(" three four", final=False)


def test_a_half_word_waits_150_ms_from_its_first_letter():
    speaker = make()
    speaker.write("Hel", 1.0)
    order = speaker.next(1.0)
    assert isinstance(order, Wait)
    assert order.seconds == pytest.approx(HOLD)
    speaker.write("lo", 1.1)
    order = speaker.next(1.1)
    assert isinstance(order, Wait)
    assert order.seconds == pytest.approx(HOLD - 0.1)
    assert speaker.next(1.0 + HOLD) == Send("Hello", final=False)


def test_a_half_word_that_waited_for_the_line_goes_with_the_next_append():
    speaker = make()
    speaker.write("One two", 0.0)
    assert speaker.next(0.0) == Send("One", final=False)
    speaker.acknowledged(3, 0.2)
    assert speaker.next(0.2) == Send(" two", final=False)


def test_trailing_whitespace_waits_for_the_next_word():
    speaker = make()
    speaker.write("One ", 0.0)
    assert speaker.next(0.0) == Send("One", final=False)
    speaker.acknowledged(3, 0.1)
    assert isinstance(speaker.next(10.0), Wait)
    speaker.write("two ", 11.0)
    assert speaker.next(11.0) == Send(" two", final=False)


def test_a_flush_sends_half_words_and_whitespace_but_only_what_was_written_before():
    speaker = make()
    speaker.write("Hel", 0.0)
    mark = speaker.push()
    speaker.write("lo", 0.0)
    assert speaker.next(0.0) == Send("Hel", final=False)
    assert not speaker.has_acknowledged(mark)
    speaker.acknowledged(3, 0.01)
    assert speaker.has_acknowledged(mark)
    assert isinstance(speaker.next(0.01), Wait)
    speaker.write(" ", 0.02)
    speaker.push()
    assert speaker.next(0.02) == Send("lo ", final=False)


def test_close_sends_the_rest_as_final_and_an_empty_final_if_there_is_none():
    speaker = make()
    speaker.write("Hel", 0.0)
    speaker.close()
    assert speaker.closed
    assert speaker.next(0.0) == Send("Hel", final=True)
    speaker.acknowledged(3, 0.0)
    assert speaker.next(0.0) == Stop()

    speaker = make()
    speaker.close()
    assert speaker.next(0.0) == Send("", final=True)


def test_a_huge_text_goes_out_in_pieces_and_only_the_last_is_final():
    speaker = make()
    text = "word " * 20_000
    speaker.write(text, 0.0)
    speaker.close()
    held, finals = "", []
    while isinstance(order := speaker.next(0.0), Send):
        assert len(order.delta.encode()) <= 64 * 1024
        held += order.delta
        finals.append(order.final)
        speaker.acknowledged(len(held), 0.0)
    assert held == text
    assert finals == [False] * (len(finals) - 1) + [True]
    assert len(finals) > 1


def test_writers_are_told_to_wait_when_too_much_is_unsent():
    speaker = make()
    speaker.write("x" * MAX_UNSENT_BYTES, 0.0)
    assert not speaker.full
    speaker.write("é", 0.0)
    assert speaker.full
    speaker.push()
    while isinstance(order := speaker.next(0.0), Send):
        speaker.acknowledged(0, 0.0)
    assert not speaker.full
    assert isinstance(order, Wait)


@pytest.mark.parametrize("error", [rate_limited(), unsent()])
def test_what_was_not_taken_goes_again_with_what_gathered_since(error):
    speaker = make()
    speaker.write("One two ", 0.0)
    speaker.next(0.0)
    speaker.write("three four ", 0.01)
    speaker.failed(error, 0.1)
    order = speaker.next(0.1)
    assert isinstance(order, Wait)
    assert order.seconds == pytest.approx(0.25)  # half of the first half second
    assert speaker.next(0.36) == Send("One two three four", final=False)
    assert speaker.stats.retries == 1


def test_retry_after_is_never_undercut():
    speaker = make()
    speaker.write("One two ", 0.0)
    speaker.next(0.0)
    speaker.failed(rate_limited(7.5), 0.0)
    assert speaker.next(0.0) == Wait(7.5)
    assert isinstance(speaker.next(7.5), Send)


def test_the_retry_budget_is_for_failures_in_a_row():
    speaker = make(max_retries=2)
    now = 0.0
    for _ in range(5):
        speaker.write("word ", now)
        for _ in range(2):
            now += 20
            assert isinstance(speaker.next(now), Send)
            speaker.failed(unsent(), now)
        now += 20
        assert isinstance(speaker.next(now), Send)
        speaker.acknowledged(0, now)
    speaker.write("more ", now)
    for _ in range(3):
        now += 20
        assert isinstance(speaker.next(now), Send)
        speaker.failed(unsent(), now)
    assert speaker.next(now) == Stop()
    error = speaker.failure()
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
    speaker = make()
    speaker.write("One two three", 0.0)
    assert speaker.next(0.0) == Send("One two", final=False)
    speaker.write(" four", 0.0)
    speaker.failed(error, 1.0)
    assert speaker.next(99.0) == Stop()
    failure = speaker.failure("!")
    assert isinstance(failure, AppendUnconfirmedError)
    assert failure.text == "One two"
    assert failure.unsent_text == " three four!"
    assert failure.__cause__ is error
    assert pickle.loads(pickle.dumps(failure)).unsent_text == " three four!"
    with pytest.raises(AppendUnconfirmedError):
        speaker.write("more", 100.0)


def test_a_lost_answer_to_the_close_says_that_no_text_is_in_doubt():
    speaker = make(max_retries=0)
    speaker.close()
    speaker.next(0.0)
    speaker.failed(APITimeoutError("no answer"), 1.0)
    failure = speaker.failure()
    assert isinstance(failure, AppendUnconfirmedError)
    assert (failure.text, failure.unsent_text) == ("", "")
    assert "all text before it was acknowledged" in str(failure)


def test_a_refused_append_is_unsent_text():
    speaker = make()
    speaker.write("One two", 0.0)
    speaker.close()
    speaker.next(0.0)
    speaker.failed(BadRequestError("no", status_code=400, param="delta"), 0.1)
    failure = speaker.failure()
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
    speaker = make()
    speaker.write("One two", 0.0)
    speaker.next(0.0)
    speaker.failed(refusal, 0.1)
    assert speaker.next(0.1) == AskSession()
    speaker.ended(session, 0.0)
    failure = speaker.failure()
    assert type(failure) is kind
    assert failure.end_reason == reason
    assert failure.unsent_text == "One two"
    if kind is StreamClosedError:
        assert failure.status_code == refusal.status_code
        assert reason is None or reason in str(failure)
    else:
        assert "GPU on fire" in str(failure)


def test_idle_input_is_told_once_after_20_s_and_again_after_new_text():
    speaker = make()
    assert speaker.next(5.0) == Wait(15.0)
    assert speaker.next(IDLE_NOTICE) == TellIdle(IDLE_NOTICE)
    assert speaker.next(100.0) == Rest()
    speaker.write("a ", 100.0)
    speaker.next(100.0)
    speaker.acknowledged(1, 100.5)
    assert speaker.next(100.5) == Wait(IDLE_NOTICE)
    assert isinstance(speaker.next(120.5), TellIdle)


def test_a_driver_that_dies_loses_what_is_unsent_or_in_doubt_and_says_so():
    speaker = make()
    speaker.died(LookupError("a bug"))
    assert speaker.failure() is None
    assert speaker.untold_loss() == ""

    speaker = make()
    speaker.write("One two", 0.0)
    assert "7 characters" in speaker.untold_loss()
    speaker.next(0.0)
    speaker.died(LookupError("a bug"))
    assert "a bug" in speaker.untold_loss()
    failure = speaker.failure()
    assert isinstance(failure, AppendUnconfirmedError)
    assert (failure.text, failure.unsent_text) == ("One", " two")
    assert speaker.untold_loss() == ""  # it was told

    speaker = make()
    speaker.write("One", 0.0)
    speaker.died(LookupError("a bug"))
    failure = speaker.failure()
    assert isinstance(failure, APIConnectionError)
    assert failure.unsent_text == "One"


def test_bad_text_is_refused_and_nothing_of_it_is_taken():
    speaker = make()
    with pytest.raises(UsageError, match="surrogate"):
        speaker.write("ab\ud83d", 0.0)
    with pytest.raises(UsageError, match="bytes"):
        speaker.write(b"ab", 0.0)
    speaker.write("", 0.0)
    assert speaker.unsent_text == ""
    speaker.close()
    with pytest.raises(StreamClosedError) as closed:
        speaker.write("late", 0.0)
    assert closed.value.unsent_text == "late"


def test_stats_tell_the_longest_wait():
    speaker = make()
    speaker.write("One ", 1.0)
    speaker.next(1.0)
    speaker.write("two ", 1.5)
    speaker.acknowledged(3, 2.0)
    speaker.next(2.0)
    speaker.acknowledged(7, 4.0)
    assert speaker.stats.longest_wait == pytest.approx(3.0)  # "One"'s space went with "two"
    assert speaker.stats.appends == 2


def test_ten_thousand_one_letter_writes_are_quick_and_whole():
    speaker = make()
    held = ""
    for number in range(10_000):
        speaker.write("x" if number % 7 else " ", number / 1000)
        order = speaker.next(number / 1000)
        if isinstance(order, Send):
            held += order.delta
            speaker.acknowledged(len(held), number / 1000)
    speaker.close()
    last = speaker.next(10.0)
    assert isinstance(last, Send)
    assert len(held + last.delta) == 10_000


def lost(speaker, *texts):
    """Have the ledger reckon with these."""
    for total, text in enumerate(texts, speaker.ledger.buffered_bytes + 1):
        speaker.ledger.doubt(text, 60.0)
        speaker.ledger.settle(" ", total, 0.0, 0.0)


def test_an_append_that_could_mislead_waits_for_more_text_for_a_moment():
    speaker = make(jitter=0.0)
    lost(speaker, " four", " sixth")
    speaker.write(" five six", 100.0)
    assert speaker.next(100.0) == Wait(pytest.approx(HOLD))
    speaker.write(" seven more words", 100.1)
    assert speaker.next(100.1) == Send(" five six seven more", final=False)


def test_what_was_sent_once_goes_again_as_a_whole_whatever_its_size():
    """Who resumes from a checkpoint of the first time must not take a part of it for another."""
    speaker = make(jitter=0.0)
    speaker.write(" one two", 0.0)
    speaker.push()
    assert speaker.next(0.0) == Send(" one two", final=False)
    speaker.failed(APIConnectionError("refused", may_have_been_processed=False), 0.0)
    lost(speaker, "x" * 8)
    assert speaker.next(100.0) == Send(" one two", final=False)


@pytest.mark.parametrize("end", ["time", "flush", "close"])
def test_an_append_that_could_mislead_goes_when_nothing_more_is_to_be_waited_for(end):
    speaker = make(jitter=0.0)
    lost(speaker, " four", " sixth")
    speaker.write(" five ", 100.0)
    now = 100.0 + (HOLD if end == "time" else 0.0)
    if end == "flush":
        speaker.push()
    elif end == "close":
        speaker.close()
    assert speaker.next(now).delta.strip() == "five"


def test_an_append_is_not_as_large_as_one_that_may_still_come():
    """Else its probe could not tell whether it was taken, or the old one just now."""
    speaker = make(jitter=0.0)
    held = 0

    def append(text):
        nonlocal held
        speaker.write(text, 0.0)
        speaker.push()
        order = speaker.next(102.0)
        held += len(order.delta)
        speaker.acknowledged(held, 102.0)
        return order.delta

    for word in (" one", " two", " three"):
        append(word)
    speaker.write(" lost now", 0.0)
    speaker.push()
    speaker.next(100.0)
    speaker.failed(APITimeoutError("no answer"), 100.0)
    assert append("").isspace()  # the probe
    assert append("") == " lost now"  # itself it may be like
    speaker.write(" its length so", 101.0)
    order = speaker.next(101.0)
    assert order.delta == " its length "  # the space behind it goes along
    held += len(order.delta)
    speaker.acknowledged(held, 101.0)
    assert append("") == "so"
    assert append(" its size") == " its"  # or a word less goes
    speaker.next(102.0)
    held += len(" size")
    speaker.failed(InternalServerError("failed", status_code=500), 102.0)
    assert append("").isspace()
    assert speaker.unsent_text == ""
    assert speaker.stats.settled == 2
