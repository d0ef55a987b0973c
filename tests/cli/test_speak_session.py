"""`SpeakSession.run` on a clock of the test: words are yielded exactly when they are due."""

from queue import Empty

import pytest

from heygen_ext import Word
from heygen_ext.cli import speak_session
from heygen_ext.cli.speak_session import Opened, SpeakError, SpeakSession


class Events:
    """The event queue of a session: each event comes at its time, and waiting moves the clock."""

    def __init__(self, *events):
        self.now = 100.0
        self._events = list(events)

    def get(self, timeout):
        due, event = self._events[0] if self._events else (float("inf"), None)
        if timeout is not None and self.now + timeout < due:
            self.now += timeout
            raise Empty
        self.now = max(self.now, due)
        self._events.pop(0)
        return event


@pytest.fixture
def start(monkeypatch):
    """Starts a session with the given events, without threads; returns it and its clock."""

    def start(*events):
        clock = Events(*events)
        monkeypatch.setattr(speak_session.clock, "now", lambda: clock.now)
        monkeypatch.setattr(SpeakSession, "_spawn", lambda self, work: None)
        session = SpeakSession(None, stream_id=None, avatar_id="a", voice_id="v", text="")
        session._events = clock
        return session, clock

    return start


def received(start, at):
    return at, speak_session._WordReceived(Word(f"w{start}", start, start + 0.1), at)


def test_each_word_is_yielded_when_it_is_spoken(start):
    session, clock = start(
        (100.0, Opened("ar_1")),
        received(0.0, 100.5),
        received(0.5, 100.5),
        received(1.0, 101.25),
        (101.25, speak_session._AllSent()),
        received(2.0, 103.0),  # Late: it is due at 102.5.
        (103.0, speak_session._Ended("final_marker")),
    )
    yielded = [(clock.now, event) for event in session.run()]
    assert yielded[0] == (100.0, Opened("ar_1"))
    assert [(at, event.word.start) for at, event in yielded[1:]] == [
        (100.5, 0.0),
        (101.0, 0.5),
        (101.5, 1.0),
        (103.0, 2.0),
    ]


def test_a_failure_yields_the_received_words_before_it_raises(start):
    session, _ = start(
        received(0.0, 100.0),
        received(5.0, 100.0),
        (101.0, speak_session._Failed(OSError("gone"), "1 byte was not sent")),
    )
    spoken = []
    with pytest.raises(SpeakError, match="OSError: gone; 1 byte was not sent"):
        for event in session.run():
            spoken.append(event.word.start)
    assert spoken == [0.0, 5.0]
