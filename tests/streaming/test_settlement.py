"""How the text stream settles appends whose answers were lost: what it sends and raises."""

import pytest

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
    StreamClosedError,
)
from heygen_ext._streaming.actions import CheckSession, Idle, Send, Stop, Wait
from heygen_ext._streaming.machine import MAX_SESSION_CHECKS, TextStreamMachine
from heygen_ext._streaming.send_buffer import HOLD
from heygen_ext._streaming.unconfirmed import late_arrival_window

LOST = [
    APITimeoutError("no answer"),
    APIConnectionError("reset"),
    InternalServerError("oh", status_code=500),
    InternalServerError("oh", status_code=503),
    APIResponseValidationError("garbled", status_code=202),
]
PROBE = Send(" ", final=False, probe=True)


class Talk:
    """A machine whose counting is proven, and the server's total."""

    def __init__(self, *, words=(" One", " two", " three"), **settings):
        settings = {"max_retries": 2, "random": lambda: 0.5, **settings}
        self.machine = TextStreamMachine("s", now=0.0, **settings)
        self.now, self.total = 0.0, 0
        for word in words:
            self.machine.write(word, 0.0)
            self.machine.buffer.flush()
            assert self.next() == Send(word, final=False)
            self.answer(word)

    def write(self, text):
        self.machine.write(text, self.now)

    def next(self):
        """Let waits pass, and return what is to be done then."""
        for _ in range(20):
            order = self.machine.next(self.now)
            if not isinstance(order, Wait) or order.seconds > 10:
                return order
            self.now += order.seconds + 1e-6
        raise AssertionError("it waits for ever")

    def answer(self, *taken):
        self.total += sum(len(each.encode()) for each in taken)
        self.machine.acknowledged(self.total, self.now)

    def fail(self, error=LOST[1]):
        self.machine.failed(error, self.now)

    def lose(self, text, error=LOST[1]):
        """Write `text`, and lose the answer to its append, which is returned."""
        self.write(text)
        order = self.next()
        assert isinstance(order, Send)
        self.fail(error)
        return order.delta

    def uncertain(self):
        """Return the text that is uncertain and the text that was not sent."""
        assert self.next() == Stop()
        error = self.machine.error_to_raise()
        assert isinstance(error, AppendUnconfirmedError)
        return error.text, error.unsent_text


@pytest.mark.parametrize("error", LOST)
def test_an_append_that_was_taken_is_not_sent_again(error):
    talk = Talk()
    assert talk.lose(" four five", error) == " four"
    assert talk.next() == PROBE
    talk.answer(" four", " ")
    assert talk.machine.stats.settled == 1
    talk.machine.close()
    assert talk.next() == Send("five", final=True)  # its space went with the probe
    talk.answer("five")
    assert talk.next() == Stop()
    assert talk.machine.error_to_raise() is None


@pytest.mark.parametrize("error", LOST)
def test_an_append_that_was_lost_goes_again_and_then_the_rest_with_its_whitespace(error):
    talk = Talk()
    assert talk.lose(" four five", error) == " four"
    assert talk.next() == PROBE
    talk.answer(" ")
    assert talk.machine.stats.settled == 1
    talk.machine.close()
    assert talk.next() == Send(" four five", final=True)
    talk.answer(" four five")
    assert talk.machine.error_to_raise() is None


def test_nothing_but_a_probe_goes_out_before_the_fate_is_known():
    talk = Talk()
    talk.lose(" four five")
    talk.write(" six. ")
    talk.machine.buffer.flush()
    assert talk.next() == PROBE
    assert talk.machine.next(talk.now + 100) == Idle()


def test_the_first_append_raises_as_its_count_is_not_proven():
    for words in ((), (" One",), (" One", " two")):
        talk = Talk(words=words)
        assert talk.lose(" four five") == " four"
        assert talk.uncertain() == (" four", " five")


def test_on_unconfirmed_raise_never_probes():
    talk = Talk(settles=False)
    talk.lose(" four five")
    assert talk.uncertain() == (" four", " five")


def test_a_total_that_fits_neither_raises_and_says_what_is_uncertain():
    talk = Talk()
    talk.lose(" four five")
    assert talk.next() == PROBE
    talk.answer("xyz")
    assert talk.uncertain() == (" four", " five")


# The end


def last(error=LOST[1], text=" four."):
    talk = Talk()
    talk.write(text)
    talk.machine.close()
    assert talk.next() == Send(text, final=True)
    talk.fail(error)
    return talk


class Session:
    """What HeyGen says of a session, as far as the machine looks at it."""

    def __init__(self, status, end_reason=None):
        self.stream_id, self.status, self.end_reason = "s", status, end_reason
        self.hls_url = self.error_message = None

    def to_dict(self):
        return vars(self)


def gone():
    return GoneError("gone", status_code=410)


def test_the_last_append_was_taken_if_the_final_marker_ended_the_session():
    talk = last()
    assert talk.next() == PROBE
    talk.fail(gone())
    assert talk.next() == CheckSession()
    talk.machine.session_checked(Session("completed", "final_marker"), talk.now)
    assert talk.next() == Stop()
    assert talk.machine.error_to_raise() is None
    assert talk.machine.stats.settled == 1
    assert talk.machine.stats.bytes == len(" One two three four.")


def test_while_the_avatar_still_speaks_the_end_is_asked_for_again_for_a_bounded_time():
    talk = last()
    talk.next()
    talk.fail(gone())
    looks = 0
    while talk.next() == CheckSession():
        looks += 1
        talk.machine.session_checked(Session("streaming"), talk.now)
    assert looks == MAX_SESSION_CHECKS + 1
    assert talk.uncertain() == (" four.", "")

    talk = last()
    talk.next()
    talk.fail(gone())
    for _ in range(3):
        assert talk.next() == CheckSession()
        talk.machine.session_checked(Session("streaming"), talk.now)
    assert talk.next() == CheckSession()
    talk.machine.session_checked(Session("completed", "final_marker"), talk.now)
    assert talk.machine.error_to_raise() is None


@pytest.mark.parametrize("reason", ["idle_timeout", "cancelled", "max_duration", "new", None])
def test_a_session_that_ended_otherwise_leaves_the_last_append_uncertain(reason):
    talk = last()
    talk.next()
    talk.fail(gone())
    assert talk.next() == CheckSession()
    talk.machine.session_checked(Session("completed", reason), talk.now)
    assert talk.uncertain() == (" four.", "")
    assert talk.machine.error.end_reason == reason


def test_a_session_that_cannot_be_found_leaves_the_last_append_uncertain():
    talk = last()
    talk.next()
    talk.fail(NotFoundError("?", status_code=404))
    assert talk.next() == CheckSession()
    talk.machine.session_checked(None, talk.now)
    assert talk.uncertain() == (" four.", "")


def test_the_last_append_that_was_lost_goes_again_with_its_final_marker():
    talk = last()
    assert talk.next() == PROBE
    talk.answer(" ")
    assert talk.next() == Send(" four.", final=True)
    talk.answer(" four.")
    assert talk.next() == Stop()
    assert talk.machine.error_to_raise() is None


def lost_at_the_end():
    """The last append counted as lost and goes again; the session takes no more."""
    talk, order = last(), Send(" four.", final=True)
    probe = talk.next()
    talk.answer(probe.delta)
    assert talk.next() == order
    talk.fail(gone())
    assert talk.next() == CheckSession()
    return talk


def test_a_last_append_that_counted_as_lost_may_be_what_closed_the_input():
    talk = lost_at_the_end()
    talk.machine.session_checked(Session("streaming", None), talk.now)
    assert talk.next() == CheckSession()  # asked again: only its end says
    talk.machine.session_checked(Session("completed", "final_marker"), talk.now)
    assert talk.next() == Stop()
    assert talk.machine.error is None
    assert talk.machine.unsent_text == ""


@pytest.mark.parametrize("reason", ["idle_timeout", "cancelled", None])
def test_a_last_append_that_counted_as_lost_is_uncertain_if_the_session_ended_otherwise(reason):
    talk = lost_at_the_end()
    talk.machine.session_checked(Session("completed", reason), talk.now)
    assert talk.uncertain() == (" four.", "")


def test_an_append_in_the_middle_is_not_taken_for_certain_by_any_end():
    """The final marker of somebody else says nothing of ours."""
    talk = Talk()
    talk.lose(" four five")
    talk.next()
    talk.fail(gone())
    assert talk.next() == CheckSession()
    talk.machine.session_checked(Session("completed", "final_marker"), talk.now)
    assert talk.uncertain() == (" four", " five")


def test_an_empty_final_is_simply_sent_again():
    talk = Talk(words=())
    talk.machine.close()
    for _ in range(2):
        assert talk.next() == Send("", final=True)
        talk.fail()
    assert talk.next() == Send("", final=True)
    talk.answer("")
    assert talk.machine.error_to_raise() is None


# Probes that fail


@pytest.mark.parametrize("probe_taken", [True, False])
@pytest.mark.parametrize("append_taken", [True, False])
def test_an_unanswered_probe_is_followed_by_one_that_decides(append_taken, probe_taken):
    talk = Talk()
    assert talk.lose(" a b") == " a"  # two bytes: a second probe of one could be taken for it
    first = talk.next()
    assert first == PROBE
    talk.fail()
    second = talk.next()
    assert second.probe
    assert len(second.delta) > len(first.delta)
    sent = [" a"] * append_taken + [first.delta] * probe_taken
    talk.answer(second.delta, *sent)
    talk.machine.close()
    assert talk.next() == Send("b" if append_taken else " a b", final=True)
    assert talk.machine.stats.settled == 1


def test_unanswered_probes_end_with_the_retry_budget():
    talk = Talk(max_retries=3)
    talk.lose(" fourteen b")
    probes = 0
    while isinstance(talk.next(), Send):
        probes += 1
        assert probes < 50
        talk.fail()
    assert probes == 3
    assert talk.uncertain() == (" fourteen", " b")


def test_several_failures_follow_one_another():
    """Lost, refused, lost again, its probe too, and taken: each append once."""
    talk = Talk(max_retries=5)
    talk.lose(" four five ")
    assert talk.next() == PROBE
    talk.answer(" ")
    assert talk.next() == Send(" four five", final=False)
    talk.fail(APIConnectionError("refused", may_have_been_processed=False))
    talk.write("six")
    talk.machine.buffer.flush()
    again = talk.next()
    assert again == Send(" four five six", final=False)
    talk.fail()
    first = talk.next()
    assert first.probe
    talk.fail()
    second = talk.next()
    assert second.probe
    talk.answer(again.delta, second.delta)
    talk.machine.close()
    assert talk.next() == Send("", final=True)
    assert talk.machine.stats.settled == 2


@pytest.mark.parametrize("retries", [1, 2, 3])
def test_a_loop_of_lost_appends_and_answered_probes_ends(retries):
    """What a probe settled as lost is no progress: the retries are still those in a row."""
    talk = Talk(max_retries=retries)
    talk.write(" four five.")
    talk.machine.close()
    appends = probes = 0
    while isinstance(order := talk.next(), Send):
        assert appends < 50
        if order.probe:
            probes += 1
            talk.answer(order.delta)
        else:
            appends += 1
            talk.fail()
    assert (appends, probes) == (retries + 1, retries)
    assert talk.uncertain() == (" four five.", "")


@pytest.mark.parametrize(
    "error",
    [
        RateLimitError("slow down", status_code=429, retry_after=7.0),
        APIConnectionError("refused", may_have_been_processed=False),
    ],
)
def test_a_probe_that_was_provably_not_taken_goes_again_as_it_was(error):
    talk = Talk()
    assert talk.lose(" a b") == " a"
    assert talk.next() == PROBE
    since = talk.now
    talk.fail(error)
    assert talk.next() == PROBE
    assert talk.now - since >= (error.retry_after or 0)
    talk.answer(" a", " ")
    talk.machine.close()
    assert talk.next() == Send("b", final=True)


def test_a_refused_probe_raises_with_the_text_that_is_uncertain():
    talk = Talk()
    talk.lose(" four five")
    assert talk.next() == PROBE
    talk.fail(BadRequestError("no", status_code=400))
    assert talk.uncertain() == (" four", " five")
    assert talk.machine.error.status_code == 400


@pytest.mark.parametrize(
    ("error", "seconds"),
    [
        (APITimeoutError("no answer"), 60.0),
        (InternalServerError("gateway", status_code=504), 60.0),
        (InternalServerError("gateway", status_code=524), 60.0),
        (InternalServerError("oh", status_code=503), 5.0),
        (APIConnectionError("reset"), 5.0),
        (APIResponseValidationError("garbled", status_code=202), 5.0),
    ],
)
def test_how_long_a_failed_request_may_still_come(error, seconds):
    assert late_arrival_window(error) == seconds


def test_what_may_still_come_is_reckoned_with_for_its_time():
    """ " fourt" was reset and counts as lost; " sixth", as large, is then in doubt itself."""
    for later, settled in ((3.0, False), (6.0, True)):
        talk = Talk()
        talk.write(" fourt.")
        talk.machine.buffer.flush()
        order = talk.next()
        talk.fail()
        talk.answer(talk.next().delta)
        assert talk.next().delta == order.delta
        talk.now += later
        talk.answer(order.delta)
        talk.machine.write("x", talk.now)
        talk.machine.buffer.flush()
        assert talk.next().delta == "x"
        talk.answer("x")
        talk.lose(" sixth. ")
        probe = talk.next()
        talk.answer(" sixth.", probe.delta)
        assert (talk.machine.error is None) is settled


# Left while an append is under way


def flushing(taken=()):
    """Cancel while a flush waits for `" four"`, with `" five"` behind it."""
    talk = Talk()
    talk.write(" four five")
    assert talk.next() == Send(" four", final=False)
    mark = talk.machine.buffer.flush()
    talk.machine.cancel()
    return talk, mark


def test_a_flush_is_told_what_a_cancelled_stream_had_under_way():
    talk, mark = flushing()
    with pytest.raises(AppendUnconfirmedError, match="cancelled") as caught:
        talk.machine.check_flushed(mark)
    assert (caught.value.text, caught.value.unsent_text) == (" four", " five")
    with pytest.raises(AppendUnconfirmedError):
        talk.machine.check_closed()


@pytest.mark.parametrize("error", LOST)
def test_what_a_cancelled_stream_had_under_way_stays_unsent(error):
    talk, mark = flushing()
    talk.fail(error)
    assert talk.machine.unsent_text == " four five"
    with pytest.raises(AppendUnconfirmedError) as caught:
        talk.machine.check_flushed(mark)
    assert (caught.value.text, caught.value.unsent_text) == (" four", " five")


def test_what_was_refused_after_the_cancellation_is_certainly_unsent():
    talk, mark = flushing()
    talk.fail(APIConnectionError("refused", may_have_been_processed=False))
    with pytest.raises(StreamClosedError) as caught:
        talk.machine.check_flushed(mark)
    assert caught.value.unsent_text == " four five"


def test_what_was_taken_after_the_cancellation_is_not_unsent():
    talk, mark = flushing()
    talk.answer(" four")
    with pytest.raises(StreamClosedError) as caught:
        talk.machine.check_flushed(mark)
    assert caught.value.unsent_text == " five"


def test_who_waits_for_a_stream_that_is_handed_over_is_told_where_the_text_is():
    """Not the text itself: to say it again would be to say it twice."""
    talk = Talk()
    talk.write(" four five")
    mark = talk.machine.buffer.flush()
    talk.machine.detach()
    for check in (lambda: talk.machine.check_flushed(mark), talk.machine.check_closed):
        with pytest.raises(StreamClosedError, match="checkpoint") as caught:
            check()
        assert not caught.value.unsent_text


# Where no whitespace is due


def pushed(text):
    """Lose the answer to all of `text`, which a flush sent."""
    talk = Talk()
    talk.write(text)
    talk.machine.buffer.flush()
    order = talk.next()
    assert order == Send(text, final=False)
    talk.fail()
    return talk


@pytest.mark.parametrize("text", [" four", " four.", " 3.", " 你好", " a"])
def test_after_a_flush_one_space_is_added_as_the_flush_ends_the_word(text):
    talk = pushed(text)
    probe = talk.next()
    assert probe == PROBE
    talk.answer(text, " ")
    talk.machine.close()
    assert talk.next() == Send("", final=True)


def test_after_the_end_one_space_is_added():
    assert last(text=" four").next() == PROBE


def half(text, then=""):
    """Lose the answer to a half word that went out as its time was up."""
    talk = Talk()
    talk.write(text)
    talk.now += HOLD + 0.01
    assert talk.next() == Send(text, final=False)
    if then:
        talk.write(then)
    talk.fail()
    return talk


@pytest.mark.parametrize("text", [" four!", " four.", " (four)", " 你好", " 好。"])
def test_after_punctuation_and_in_spaceless_scripts_one_space_is_added(text):
    talk = half(text)
    assert talk.next() == PROBE
    talk.answer(" ")
    talk.machine.close()
    assert talk.next() == Send(text, final=True)


@pytest.mark.parametrize(("text", "then"), [(" hel", "lo "), (" 3.", "14 "), (" don'", "t ")])
def test_within_a_word_it_raises_instead_of_breaking_it(text, then):
    assert half(text, then).uncertain() == (text, then)


def test_a_flush_during_an_append_ends_its_word():
    talk = Talk()
    talk.write(" hel")
    talk.now += HOLD + 0.01
    assert talk.next() == Send(" hel", final=False)
    talk.machine.buffer.flush()
    talk.answer(" hel")
    talk.write("lo you")
    talk.machine.buffer.flush()
    assert talk.next() == Send("lo you", final=False)
    talk.fail()
    assert talk.next() == PROBE


def test_a_word_that_fills_the_backlog_does_not_wait_for_a_writer_who_waits_for_it():
    """Flags have no sure boundary, so nothing may be added between any two."""
    talk = Talk()
    text = " " + "\U0001f1e9\U0001f1ea" * 10_000
    talk.write(text)
    talk.now += HOLD + 0.01
    assert talk.next() == Send(text, final=False)
    talk.fail()
    assert talk.machine.full
    assert talk.uncertain() == (text, "")
    assert not talk.machine.full


def test_a_half_word_without_a_next_character_waits_for_it():
    talk = half(" hel")
    assert isinstance(talk.next(), Wait | Idle)
    talk.write(" lo")
    assert talk.next() == PROBE


def test_an_append_that_itself_begins_within_a_word_raises():
    talk = Talk()
    talk.write(" hel")
    talk.now += HOLD + 0.01
    assert talk.next() == Send(" hel", final=False)
    talk.answer(" hel")
    assert talk.lose("lo you ") == "lo you"
    assert talk.uncertain() == ("lo you", " ")
