"""How the text stream settles appends without a response: what it sends and raises."""

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


class Conversation:
    """A machine whose byte count is proven, and the server's total."""

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
        """Let waits pass, and return the action after them."""
        for _ in range(20):
            action = self.machine.next(self.now)
            if not isinstance(action, Wait) or action.seconds > 10:
                return action
            self.now += action.seconds + 1e-6
        raise AssertionError("it waits for ever")

    def answer(self, *accepted):
        self.total += sum(len(each.encode()) for each in accepted)
        self.machine.acknowledged(self.total, self.now)

    def fail(self, error=LOST[1]):
        self.machine.failed(error, self.now)

    def lose(self, text, error=LOST[1]):
        """Write `text`, lose the response to its append, and return what it sent."""
        self.write(text)
        action = self.next()
        assert isinstance(action, Send)
        self.fail(error)
        return action.delta

    def uncertain(self):
        """Return the uncertain text and the unsent text of the error."""
        assert self.next() == Stop()
        error = self.machine.state.error_to_raise()
        assert isinstance(error, AppendUnconfirmedError)
        return error.text, error.unsent_text


@pytest.mark.parametrize("error", LOST)
def test_accepted_append_is_not_sent_again(error):
    talk = Conversation()
    assert talk.lose(" four five", error) == " four"
    assert talk.next() == PROBE
    talk.answer(" four", " ")
    assert talk.machine.stats.settled == 1
    talk.machine.state.close()
    assert talk.next() == Send("five", final=True)  # the probe sent its space
    talk.answer("five")
    assert talk.next() == Stop()
    assert talk.machine.state.error_to_raise() is None


@pytest.mark.parametrize("error", LOST)
def test_lost_append_is_sent_again_and_the_rest_with_its_whitespace(error):
    talk = Conversation()
    assert talk.lose(" four five", error) == " four"
    assert talk.next() == PROBE
    talk.answer(" ")
    assert talk.machine.stats.settled == 1
    talk.machine.state.close()
    assert talk.next() == Send(" four five", final=True)
    talk.answer(" four five")
    assert talk.machine.state.error_to_raise() is None


def test_only_a_probe_is_sent_while_an_append_is_unconfirmed():
    talk = Conversation()
    talk.lose(" four five")
    talk.write(" six. ")
    talk.machine.buffer.flush()
    assert talk.next() == PROBE
    assert talk.machine.next(talk.now + 100) == Idle()


def test_error_while_the_byte_count_is_not_proven():
    for words in ((), (" One",), (" One", " two")):
        talk = Conversation(words=words)
        assert talk.lose(" four five") == " four"
        assert talk.uncertain() == (" four", " five")


def test_on_unconfirmed_raise_sends_no_probe():
    talk = Conversation(settles=False)
    talk.lose(" four five")
    assert talk.uncertain() == (" four", " five")


def test_total_that_fits_neither_outcome_is_an_error():
    talk = Conversation()
    talk.lose(" four five")
    assert talk.next() == PROBE
    talk.answer("xyz")
    assert talk.uncertain() == (" four", " five")


# The end


def lost_final(error=LOST[1], text=" four."):
    talk = Conversation()
    talk.write(text)
    talk.machine.state.close()
    assert talk.next() == Send(text, final=True)
    talk.fail(error)
    return talk


class Session:
    """The fields of a session that the machine reads."""

    def __init__(self, status, end_reason=None):
        self.stream_id, self.status, self.end_reason = "s", status, end_reason
        self.hls_url = self.error_message = None

    def to_dict(self):
        return vars(self)


def gone():
    return GoneError("gone", status_code=410)


def test_final_append_was_accepted_if_the_final_marker_ended_the_session():
    talk = lost_final()
    assert talk.next() == PROBE
    talk.fail(gone())
    assert talk.next() == CheckSession()
    talk.machine.session_checked(Session("completed", "final_marker"), talk.now)
    assert talk.next() == Stop()
    assert talk.machine.state.error_to_raise() is None
    assert talk.machine.stats.settled == 1
    assert talk.machine.stats.bytes == len(" One two three four.")


def test_session_is_checked_for_a_bounded_time_while_the_avatar_speaks():
    talk = lost_final()
    talk.next()
    talk.fail(gone())
    looks = 0
    while talk.next() == CheckSession():
        looks += 1
        talk.machine.session_checked(Session("streaming"), talk.now)
    assert looks == MAX_SESSION_CHECKS + 1
    assert talk.uncertain() == (" four.", "")

    talk = lost_final()
    talk.next()
    talk.fail(gone())
    for _ in range(3):
        assert talk.next() == CheckSession()
        talk.machine.session_checked(Session("streaming"), talk.now)
    assert talk.next() == CheckSession()
    talk.machine.session_checked(Session("completed", "final_marker"), talk.now)
    assert talk.machine.state.error_to_raise() is None


@pytest.mark.parametrize("reason", ["idle_timeout", "cancelled", "max_duration", "new", None])
def test_final_append_is_uncertain_if_the_session_ended_otherwise(reason):
    talk = lost_final()
    talk.next()
    talk.fail(gone())
    assert talk.next() == CheckSession()
    talk.machine.session_checked(Session("completed", reason), talk.now)
    assert talk.uncertain() == (" four.", "")
    assert talk.machine.state.error.end_reason == reason


def test_final_append_is_uncertain_if_the_session_cannot_be_read():
    talk = lost_final()
    talk.next()
    talk.fail(NotFoundError("?", status_code=404))
    assert talk.next() == CheckSession()
    talk.machine.session_checked(None, talk.now)
    assert talk.uncertain() == (" four.", "")


def test_lost_final_append_is_sent_again_with_its_final_marker():
    talk = lost_final()
    assert talk.next() == PROBE
    talk.answer(" ")
    assert talk.next() == Send(" four.", final=True)
    talk.answer(" four.")
    assert talk.next() == Stop()
    assert talk.machine.state.error_to_raise() is None


def lost_at_the_end():
    """The final append counted as lost and is sent again; the session takes no more text."""
    talk, action = lost_final(), Send(" four.", final=True)
    probe = talk.next()
    talk.answer(probe.delta)
    assert talk.next() == action
    talk.fail(gone())
    assert talk.next() == CheckSession()
    return talk


def test_final_append_that_counted_as_lost_may_have_closed_the_input():
    talk = lost_at_the_end()
    talk.machine.session_checked(Session("streaming", None), talk.now)
    assert talk.next() == CheckSession()  # checked again: only the end reason tells
    talk.machine.session_checked(Session("completed", "final_marker"), talk.now)
    assert talk.next() == Stop()
    assert talk.machine.state.error is None
    assert talk.machine.unsent_text == ""


@pytest.mark.parametrize("reason", ["idle_timeout", "cancelled", None])
def test_final_append_that_counted_as_lost_is_uncertain_after_another_end(reason):
    talk = lost_at_the_end()
    talk.machine.session_checked(Session("completed", reason), talk.now)
    assert talk.uncertain() == (" four.", "")


def test_no_end_of_the_session_confirms_an_append_in_the_middle():
    """The final marker of another client proves nothing about our append."""
    talk = Conversation()
    talk.lose(" four five")
    talk.next()
    talk.fail(gone())
    assert talk.next() == CheckSession()
    talk.machine.session_checked(Session("completed", "final_marker"), talk.now)
    assert talk.uncertain() == (" four", " five")


def test_empty_final_append_is_sent_again():
    talk = Conversation(words=())
    talk.machine.state.close()
    for _ in range(2):
        assert talk.next() == Send("", final=True)
        talk.fail()
    assert talk.next() == Send("", final=True)
    talk.answer("")
    assert talk.machine.state.error_to_raise() is None


# Probes that fail


@pytest.mark.parametrize("probe_taken", [True, False])
@pytest.mark.parametrize("append_taken", [True, False])
def test_probe_after_an_unanswered_probe_decides(append_taken, probe_taken):
    talk = Conversation()
    assert talk.lose(" a b") == " a"  # two bytes: two probes of one byte would look like it
    first = talk.next()
    assert first == PROBE
    talk.fail()
    second = talk.next()
    assert second.probe
    assert len(second.delta) > len(first.delta)
    sent = [" a"] * append_taken + [first.delta] * probe_taken
    talk.answer(second.delta, *sent)
    talk.machine.state.close()
    assert talk.next() == Send("b" if append_taken else " a b", final=True)
    assert talk.machine.stats.settled == 1


def test_unanswered_probes_end_with_the_retries():
    talk = Conversation(max_retries=3)
    talk.lose(" fourteen b")
    probes = 0
    while isinstance(talk.next(), Send):
        probes += 1
        assert probes < 50
        talk.fail()
    assert probes == 3
    assert talk.uncertain() == (" fourteen", " b")


def test_each_append_arrives_once_after_several_failures():
    """Lost, refused, lost again, its probe lost too, then accepted."""
    talk = Conversation(max_retries=5)
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
    talk.machine.state.close()
    assert talk.next() == Send("", final=True)
    assert talk.machine.stats.settled == 2


@pytest.mark.parametrize("retries", [1, 2, 3])
def test_loop_of_lost_appends_and_answered_probes_ends(retries):
    """A probe that finds its append lost is no progress, so it restores no retries."""
    talk = Conversation(max_retries=retries)
    talk.write(" four five.")
    talk.machine.state.close()
    appends = probes = 0
    while isinstance(action := talk.next(), Send):
        assert appends < 50
        if action.probe:
            probes += 1
            talk.answer(action.delta)
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
def test_probe_that_was_not_accepted_is_sent_again_unchanged(error):
    talk = Conversation()
    assert talk.lose(" a b") == " a"
    assert talk.next() == PROBE
    since = talk.now
    talk.fail(error)
    assert talk.next() == PROBE
    assert talk.now - since >= (error.retry_after or 0)
    talk.answer(" a", " ")
    talk.machine.state.close()
    assert talk.next() == Send("b", final=True)


def test_refused_probe_raises_with_the_uncertain_text():
    talk = Conversation()
    talk.lose(" four five")
    assert talk.next() == PROBE
    talk.fail(BadRequestError("no", status_code=400))
    assert talk.uncertain() == (" four", " five")
    assert talk.machine.state.error.status_code == 400


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
def test_late_arrival_window(error, seconds):
    assert late_arrival_window(error) == seconds


def test_late_arrival_is_allowed_for_during_its_window():
    """ " fourt" was reset and counts as lost; then " sixth", of the same size, is unconfirmed."""
    for later, settled in ((3.0, False), (6.0, True)):
        talk = Conversation()
        talk.write(" fourt.")
        talk.machine.buffer.flush()
        action = talk.next()
        talk.fail()
        talk.answer(talk.next().delta)
        assert talk.next().delta == action.delta
        talk.now += later
        talk.answer(action.delta)
        talk.machine.write("x", talk.now)
        talk.machine.buffer.flush()
        assert talk.next().delta == "x"
        talk.answer("x")
        talk.lose(" sixth. ")
        probe = talk.next()
        talk.answer(" sixth.", probe.delta)
        assert (talk.machine.state.error is None) is settled


# Cancelled while an append is in flight


def cancelled_flush(accepted=()):
    """Cancel while a flush waits for `" four"`, with `" five"` after it."""
    talk = Conversation()
    talk.write(" four five")
    assert talk.next() == Send(" four", final=False)
    mark = talk.machine.buffer.flush()
    talk.machine.state.cancel()
    return talk, mark


def test_flush_of_a_cancelled_stream_raises_with_the_uncertain_text():
    talk, mark = cancelled_flush()
    with pytest.raises(AppendUnconfirmedError, match="cancelled") as caught:
        talk.machine.check_flushed(mark)
    assert (caught.value.text, caught.value.unsent_text) == (" four", " five")
    with pytest.raises(AppendUnconfirmedError):
        talk.machine.check_closed()


@pytest.mark.parametrize("error", LOST)
def test_append_in_flight_at_the_cancellation_stays_uncertain(error):
    talk, mark = cancelled_flush()
    talk.fail(error)
    assert talk.machine.unsent_text == " four five"
    with pytest.raises(AppendUnconfirmedError) as caught:
        talk.machine.check_flushed(mark)
    assert (caught.value.text, caught.value.unsent_text) == (" four", " five")


def test_append_refused_after_the_cancellation_is_unsent():
    talk, mark = cancelled_flush()
    talk.fail(APIConnectionError("refused", may_have_been_processed=False))
    with pytest.raises(StreamClosedError) as caught:
        talk.machine.check_flushed(mark)
    assert caught.value.unsent_text == " four five"


def test_append_accepted_after_the_cancellation_is_not_unsent():
    talk, mark = cancelled_flush()
    talk.answer(" four")
    with pytest.raises(StreamClosedError) as caught:
        talk.machine.check_flushed(mark)
    assert caught.value.unsent_text == " five"


def test_waiting_calls_of_a_detached_stream_name_the_checkpoint():
    """The error does not carry the text, so that nobody sends it twice."""
    talk = Conversation()
    talk.write(" four five")
    mark = talk.machine.buffer.flush()
    talk.machine.state.detach()
    for check in (lambda: talk.machine.check_flushed(mark), talk.machine.check_closed):
        with pytest.raises(StreamClosedError, match="checkpoint") as caught:
            check()
        assert not caught.value.unsent_text


# Where no whitespace is due


def lost_after_flush(text):
    """Lose the response to all of `text`, which a flush sent."""
    talk = Conversation()
    talk.write(text)
    talk.machine.buffer.flush()
    action = talk.next()
    assert action == Send(text, final=False)
    talk.fail()
    return talk


@pytest.mark.parametrize("text", [" four", " four.", " 3.", " 你好", " a"])
def test_probe_adds_a_space_after_a_flush(text):
    talk = lost_after_flush(text)
    probe = talk.next()
    assert probe == PROBE
    talk.answer(text, " ")
    talk.machine.state.close()
    assert talk.next() == Send("", final=True)


def test_probe_adds_a_space_after_the_end():
    assert lost_final(text=" four").next() == PROBE


def lost_half_word(text, then=""):
    """Lose the response to a half word that was sent because it had waited long enough."""
    talk = Conversation()
    talk.write(text)
    talk.now += HOLD + 0.01
    assert talk.next() == Send(text, final=False)
    if then:
        talk.write(then)
    talk.fail()
    return talk


@pytest.mark.parametrize("text", [" four!", " four.", " (four)", " 你好", " 好。"])
def test_probe_adds_a_space_after_punctuation_and_in_spaceless_scripts(text):
    talk = lost_half_word(text)
    assert talk.next() == PROBE
    talk.answer(" ")
    talk.machine.state.close()
    assert talk.next() == Send(text, final=True)


@pytest.mark.parametrize(("text", "then"), [(" hel", "lo "), (" 3.", "14 "), (" don'", "t ")])
def test_error_within_a_word_because_a_probe_would_break_it(text, then):
    assert lost_half_word(text, then).uncertain() == (text, then)


def test_flush_during_an_append_ends_its_word():
    talk = Conversation()
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


def test_word_that_fills_the_buffer_does_not_wait_for_a_blocked_writer():
    """Flags have no sure boundary, so no space may be added between any two."""
    talk = Conversation()
    text = " " + "\U0001f1e9\U0001f1ea" * 10_000
    talk.write(text)
    talk.now += HOLD + 0.01
    assert talk.next() == Send(text, final=False)
    talk.fail()
    assert talk.machine.full
    assert talk.uncertain() == (text, "")
    assert not talk.machine.full


def test_probe_after_a_half_word_waits_for_the_next_character():
    talk = lost_half_word(" hel")
    assert isinstance(talk.next(), Wait | Idle)
    talk.write(" lo")
    assert talk.next() == PROBE


def test_error_if_the_append_begins_within_a_word():
    talk = Conversation()
    talk.write(" hel")
    talk.now += HOLD + 0.01
    assert talk.next() == Send(" hel", final=False)
    talk.answer(" hel")
    assert talk.lose("lo you ") == "lo you"
    assert talk.uncertain() == ("lo you", " ")
