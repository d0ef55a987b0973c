"""Methods of a stream in a signal handler that interrupted another method of the same stream."""

import signal

import pytest

from heygen_ext import HeyGen, StreamClosedError, UsageError
from heygen_ext._streaming.machine import TextStreamMachine
from heygen_ext.testing import FakeHeyGen

pytestmark = [
    pytest.mark.timeout(20),
    pytest.mark.skipif(not hasattr(signal, "SIGUSR1"), reason="Windows has no such signal"),
]


@pytest.fixture
def stream(clean_env):
    with FakeHeyGen(startup=0.0) as fake, HeyGen("test", base_url=fake.url) as heygen:
        stream = heygen.open_text_stream("look_1", "v_1", "Hello. ")
        yield stream
        stream.cancel()


def signal_while_writing(monkeypatch, handle):
    """Have `handle` called by a signal once, when `write` holds the stream's lock."""
    original = TextStreamMachine.write

    def write(*arguments):
        monkeypatch.setattr(TextStreamMachine, "write", original)
        signal.raise_signal(signal.SIGUSR1)
        return original(*arguments)

    monkeypatch.setattr(TextStreamMachine, "write", write)
    return signal.signal(signal.SIGUSR1, lambda *_: handle())


@pytest.mark.parametrize("method", ["flush", "close", "detach"])
def test_waiting_in_a_signal_handler_is_refused(monkeypatch, stream, method):
    refusals = []

    def handle():
        with pytest.raises(UsageError, match="signal handler must not wait") as caught:
            getattr(stream, method)()
        refusals.append(caught.value)

    before = signal_while_writing(monkeypatch, handle)
    try:
        stream.write("And more. ")
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert len(refusals) == 1
    stream.close()  # the interrupted stream is as it was
    assert stream.unsent_text == ""


def test_signal_handler_cancels_the_stream(monkeypatch, stream):
    cancelled = []
    before = signal_while_writing(monkeypatch, lambda: cancelled.append(stream.cancel()))
    try:
        with pytest.raises(StreamClosedError):
            stream.write("And more. ")
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert cancelled == [True]
