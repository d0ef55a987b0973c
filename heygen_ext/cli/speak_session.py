"""The threads behind `heygen-ext speak`.

One thread reads standard input, one writes it to the text stream, one receives the words, and one
waits for the playback URL. They only report events. The caller's thread handles them, so that a
signal or a broken pipe always reaches a thread that can act on it.
"""

from __future__ import annotations

import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator
from queue import Empty, Queue, SimpleQueue
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from .._streaming.send_buffer import HOLD
from .._transport.clock import clock
from ..errors import HeyGenError, SessionFailedError, StreamClosedError
from ..words import Word
from .text import InputError, WordClock, decoded, seed_size, unsent_note

if TYPE_CHECKING:
    from ..client import HeyGen
    from ..stream import TextStream

_CANCEL_TIMEOUT = 5.0  # Seconds to wait for the response to a cancellation.
_CHECK_EVERY = 0.5  # Seconds between two checks that the session is still open, without input.
_PLAYBACK_TIMEOUT = 300.0  # Seconds to wait for the playback URL.
_ENDS_BY_ITSELF = "HeyGen ends it after 30 s without new text"


class Opened(NamedTuple):
    """The session exists."""

    stream_id: str


class PlaybackReady(NamedTuple):
    """The playback URL is known."""

    url: str


class WordSpoken(NamedTuple):
    """A word is being spoken now."""

    word: Word


class _WordReceived(NamedTuple):
    word: Word
    at: float


class _AllSent(NamedTuple):
    """All input is sent and acknowledged."""


class _Ended(NamedTuple):
    """The session has ended, and all of its words have come."""

    reason: str | None


class _Failed(NamedTuple):
    error: BaseException
    note: str = ""


_Event = Opened | PlaybackReady | _WordReceived | _AllSent | _Ended | _Failed


class SpeakError(Exception):
    """Part of the text was not spoken, or may not have been; the message says why."""


class SpeakSession:
    """One run of `speak`: standard input to one session.

    With a `stream_id` it attaches to that session; else it creates one, which says `text` first,
    or begins with the input if `text` is empty.
    """

    def __init__(
        self, heygen: HeyGen, *, stream_id: str | None, avatar_id: str, voice_id: str, text: str
    ) -> None:
        self.seed = text
        self._heygen = heygen
        self._attach_to, self._avatar_id, self._voice_id = stream_id, avatar_id, voice_id
        self._stream: TextStream | None = None
        self._opening = threading.Lock()  # Held while a session is being created.
        self._stopping = self._gone = False
        self._ended: _Ended | None = None
        self._input: Queue[str | Exception | None] = Queue(maxsize=16)  # None is the end.
        self._all_read = False
        self._events: SimpleQueue[_Event] = SimpleQueue()

    @property
    def stream(self) -> TextStream:
        """The text stream; RuntimeError before `Opened` was yielded."""
        if self._stream is None:
            raise RuntimeError("the session is not opened yet")
        return self._stream

    def run(self) -> Iterator[Opened | PlaybackReady | WordSpoken]:
        """Speak the input, and yield each event when it happens.

        Raises:
            SpeakError: Part of the text was not spoken, or may not have been.
        """
        self._spawn(self._read)
        self._spawn(self._write)
        playout = WordClock(history=self._attach_to is not None)
        words: deque[Word] = deque()
        sent = ended = False
        while words or not (sent and ended):
            due = playout.due(words[0]) if words else None
            if due is not None and due <= clock.now():
                yield WordSpoken(words.popleft())
                continue
            try:
                # An hour at most: Python refuses to wait for centuries, as a word may ask for.
                event = self._events.get(
                    timeout=None if due is None else min(3600.0, max(0.0, due - clock.now()))
                )
            except Empty:
                continue
            match event:
                case _WordReceived(word, at):
                    playout.received(word, at)
                    words.append(word)
                case _AllSent():
                    sent = True
                case _Ended():
                    ended = True
                case _Failed(error, note):
                    yield from map(WordSpoken, words)
                    self._gone = isinstance(error, StreamClosedError | SessionFailedError)
                    raise SpeakError("; ".join(filter(None, [_message(error), note]))) from error
                case _:
                    yield event

    def abandon(self) -> str:
        """Cancel a session that was created here, since it costs money; leave another one open.

        Takes at most 5 seconds. Returns what became of the session, or "" if there is none.
        """
        self._stopping = True
        if self._gone:
            return ""
        if self._attach_to is not None:
            return f"session {self._attach_to} was left open"
        outcome: SimpleQueue[str] = SimpleQueue()
        threading.Thread(target=lambda: outcome.put(self._cancel()), daemon=True).start()
        try:
            return outcome.get(timeout=_CANCEL_TIMEOUT)
        except Empty:
            return f"HeyGen did not confirm that the session was cancelled; {_ENDS_BY_ITSELF}"

    def _cancel(self) -> str:
        with self._opening:
            stream = self._stream
        if stream is None:
            return ""
        try:
            cancelled = stream.cancel()
        except Exception:
            return f"session {stream.stream_id} could not be cancelled; {_ENDS_BY_ITSELF}"
        return f"session {stream.stream_id} {'was cancelled' if cancelled else 'has ended'}"

    # What the threads run.

    def _spawn(self, work: Callable[[], None]) -> None:
        def report() -> None:
            try:
                work()
            except BaseException as error:  # Any error: otherwise `run` waits forever.
                self._events.put(_Failed(error))

        # Daemon threads: a read of standard input cannot be interrupted and must not delay the
        # end of the process.
        threading.Thread(target=report, name=f"heygen-ext {work.__name__}", daemon=True).start()

    def _read(self) -> None:
        try:
            for text in decoded(_standard_input()):
                self._input.put(text)
            self._input.put(None)
        except Exception as error:
            self._input.put(error)

    def _write(self) -> None:
        rest = ""
        try:
            if not self.seed:
                first, rest = self._first_words()
                if self._attach_to is None:
                    self.seed = first
                else:
                    rest = first + rest
            if self._open():
                self._send(rest)
                self._events.put(_AllSent())
        except Exception as error:
            self._events.put(_Failed(error, self._unsent_note(error, rest)))

    def _open(self) -> bool:
        with self._opening:
            if self._stopping:
                return False
            if self._attach_to is not None:
                stream = self._heygen.attach_text_stream(self._attach_to)
            else:
                stream = self._heygen.open_text_stream(self._avatar_id, self._voice_id, self.seed)
            self._stream = stream
        self._events.put(Opened(stream.stream_id))
        self._spawn(self._receive_words)
        self._spawn(self._find_playback)
        return True

    def _first_words(self) -> tuple[str, str]:
        """Return the input that a session is created with, and what was read beyond it."""
        text, whole = "", False
        while not (size := seed_size(text, whole=whole)):
            if self._all_read:
                raise InputError("nothing to speak: standard input is empty")
            try:
                text += self._next_input(HOLD if text.strip() else None)
                whole = self._all_read
            except Empty:
                whole = True  # The end of the word did not come in time.
        return text[:size], text[size:]

    def _next_input(self, timeout: float | None) -> str:
        piece = self._input.get(timeout=timeout)
        if isinstance(piece, Exception):
            raise piece
        self._all_read = piece is None
        return piece or ""

    def _send(self, text: str) -> None:
        stream = self.stream
        stream.write(text)
        while not self._all_read:
            try:
                stream.write(self._next_input(_CHECK_EVERY))
            except Empty:
                if stream.closed:
                    stream.flush()  # Raises what closed it.
                if self._ended is not None:
                    reason = self._ended.reason or "HeyGen gave no reason"
                    raise StreamClosedError(
                        f"Session {stream.stream_id} ended before the input did: {reason}"
                    ) from None
        stream.close()

    def _unsent_note(self, error: Exception, rest: str) -> str:
        if isinstance(error, InputError):
            return ""
        unsent = self.seed + rest
        if self._stream is not None:
            unsent = getattr(error, "unsent_text", None) or ""
        try:
            while not self._all_read:
                unsent += self._next_input(0)
        except (Empty, InputError):
            pass
        return unsent_note(unsent, all_read=self._all_read)

    def _receive_words(self) -> None:
        stream_id = self.stream.stream_id
        words = self._heygen.words(stream_id)
        for word in words:
            self._events.put(_WordReceived(word, clock.now()))
        if words.end_reason == "error":
            self._raise_failure(stream_id)
        self._ended = _Ended(words.end_reason)
        self._events.put(self._ended)

    def _raise_failure(self, stream_id: str) -> NoReturn:
        # Waiting for the URL of a failed session raises the reason.
        self._heygen.attach_text_stream(stream_id).wait_for_hls_url(_CANCEL_TIMEOUT)
        raise SessionFailedError(f"Session {stream_id} failed")

    def _find_playback(self) -> None:
        # On a second stream, because an error of the first one belongs to the writing thread.
        stream = self._heygen.attach_text_stream(self.stream.stream_id)
        try:
            self._events.put(PlaybackReady(stream.wait_for_hls_url(_PLAYBACK_TIMEOUT)))
        except HeyGenError:
            return  # A short session can end before it has a URL; its words do not need one.


def _standard_input() -> Iterator[bytes]:
    if sys.stdin is None:
        raise InputError("standard input is closed: pipe or redirect the text into this program")
    try:
        while piece := os.read(sys.stdin.fileno(), 65536):
            yield piece
    except OSError as error:
        raise InputError(f"standard input cannot be read: {error.strerror}") from None


def _message(error: BaseException) -> str:
    if isinstance(error, HeyGenError | InputError):
        return str(error)
    return f"internal error: {type(error).__name__}: {error}"
