"""What `heygen-ext speak` does at once: it reads, writes, listens, and looks for the address.

Each of the four is a thread that only reports events; the caller's thread shows them, so that a
signal or a broken pipe always finds somebody at home.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from queue import Empty, Queue, SimpleQueue
from typing import TYPE_CHECKING, NoReturn

from .._streaming.send_buffer import HOLD
from ..errors import HeyGenError, SessionFailedError, StreamClosedError
from ..words import Word
from .text import InputError, Playout, decoded, not_spoken, seed_size

if TYPE_CHECKING:
    from ..client import HeyGen
    from ..stream import TextStream

_CANCEL = 5.0  # seconds that cancelling may take before we leave without knowing
_LOOK = 0.5  # seconds between two looks whether the session still lives, while no input comes
_FATE = "without new text HeyGen ends it after 30 s"
_PLAYBACK = 300.0  # seconds after which no playback address is expected any more


@dataclass(frozen=True, slots=True)
class Opened:
    """The session is there."""

    stream_id: str


@dataclass(frozen=True, slots=True)
class Playback:
    """The address to play the avatar from is known."""

    url: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A word is due."""

    word: Word


@dataclass(frozen=True, slots=True)
class _Heard:
    word: Word
    at: float


class _Sent:
    """All input was sent and acknowledged."""


@dataclass(frozen=True, slots=True)
class _Ended:
    """The session has ended and all of its words have come."""

    reason: str | None


@dataclass(frozen=True, slots=True)
class _Failed:
    error: BaseException
    note: str = ""


_Event = Opened | Playback | _Heard | _Sent | _Ended | _Failed


class SpeakingFailed(Exception):
    """Speaking cannot go on, for the reason in the message."""


class Speaking:
    """One run of `speak`: standard input to one session, opened here or attached to."""

    def __init__(
        self, heygen: HeyGen, *, stream_id: str | None, avatar_id: str, voice_id: str, text: str
    ) -> None:
        self.seed = text
        self._heygen = heygen
        self._attach_to, self._avatar_id, self._voice_id = stream_id, avatar_id, voice_id
        self._stream: TextStream | None = None
        self._opening = threading.Lock()  # held while a session may come into being
        self._stopping = self._gone = False
        self._ended: _Ended | None = None
        self._input: Queue[str | Exception | None] = Queue(maxsize=16)  # None is the end
        self._all_read = False
        self._events: SimpleQueue[_Event] = SimpleQueue()

    @property
    def stream(self) -> TextStream:
        """The text stream, once opened."""
        if self._stream is None:
            raise RuntimeError("nothing was opened yet")
        return self._stream

    def run(self) -> Iterator[Opened | Playback | Shown]:
        """Speak; yields what is to be shown when it is to be shown.

        Raises:
            SpeakingFailed: the text was not, or not certainly, spoken as a whole.
        """
        self._spawn(self._read)
        self._spawn(self._write)
        playout = Playout(history=self._attach_to is not None)
        words: deque[Word] = deque()
        sent = ended = False
        while words or not (sent and ended):
            due = playout.due(words[0]) if words else None
            if due is not None and due <= time.monotonic():
                yield Shown(words.popleft())
                continue
            try:
                event = self._events.get(
                    timeout=None if due is None else max(0.0, due - time.monotonic())
                )
            except Empty:
                continue
            match event:
                case _Heard(word, at):
                    playout.arrived(word, at)
                    words.append(word)
                case _Sent():
                    sent = True
                case _Ended():
                    ended = True
                case _Failed(error, note):
                    yield from map(Shown, words)
                    self._gone = isinstance(error, StreamClosedError | SessionFailedError)
                    raise SpeakingFailed("; ".join(filter(None, [_told(error), note]))) from error
                case _:
                    yield event

    def abandon(self) -> str:
        """End a session that was opened here, since it costs money; leave another one alone.

        Takes a few seconds at most. Returns what became of it, or nothing if there is none.
        """
        self._stopping = True
        if self._gone:
            return ""
        if self._attach_to is not None:
            return f"session {self._attach_to} was left alone"
        outcome: SimpleQueue[str] = SimpleQueue()
        threading.Thread(target=lambda: outcome.put(self._cancel()), daemon=True).start()
        try:
            return outcome.get(timeout=_CANCEL)
        except Empty:
            return f"no answer whether the session was cancelled: {_FATE}"

    def _cancel(self) -> str:
        with self._opening:
            stream = self._stream
        if stream is None:
            return ""
        try:
            cancelled = stream.cancel()
        except Exception:
            return f"session {stream.stream_id} could not be cancelled: {_FATE}"
        return f"session {stream.stream_id} {'was cancelled' if cancelled else 'has ended'}"

    # The threads

    def _spawn(self, work: Callable[[], None]) -> None:
        # Daemons: reading standard input cannot be interrupted, and must not keep us from leaving.
        threading.Thread(target=work, name=f"heygen-ext {work.__name__}", daemon=True).start()

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
                self._events.put(_Sent())
        except Exception as error:
            self._events.put(_Failed(error, self._not_spoken(error, rest)))

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
        self._spawn(self._listen)
        self._spawn(self._find_playback)
        return True

    def _first_words(self) -> tuple[str, str]:
        """Return the first input: what a session can be opened with, and the rest."""
        text, whole = "", False
        while not (size := seed_size(text, whole=whole)):
            if self._all_read:
                raise InputError("nothing to speak: standard input is empty")
            try:
                text += self._next_input(HOLD if text.strip() else None)
                whole = self._all_read
            except Empty:
                whole = True  # a half word has waited long enough
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
                stream.write(self._next_input(_LOOK))
            except Empty:
                if stream.closed:
                    stream.flush()  # raises what went wrong meanwhile
                if self._ended is not None:
                    reason = self._ended.reason or "HeyGen gave no reason"
                    raise StreamClosedError(
                        f"Session {stream.stream_id} ended before the input did: {reason}"
                    ) from None
        stream.close()

    def _not_spoken(self, error: Exception, rest: str) -> str:
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
        return not_spoken(unsent, all_read=self._all_read)

    def _listen(self) -> None:
        stream_id = self.stream.stream_id
        try:
            words = self._heygen.words(stream_id)
            for word in words:
                self._events.put(_Heard(word, time.monotonic()))
            if words.end_reason == "error":
                self._raise_failure(stream_id)
            self._ended = _Ended(words.end_reason)
            self._events.put(self._ended)
        except Exception as error:
            self._events.put(_Failed(error))

    def _raise_failure(self, stream_id: str) -> NoReturn:
        self._heygen.attach_text_stream(stream_id).wait_for_hls_url(_CANCEL)  # raises the reason
        raise SessionFailedError(f"Session {stream_id} failed")

    def _find_playback(self) -> None:
        # By a stream of its own: what went wrong with the text is for the writing thread to tell.
        looker = self._heygen.attach_text_stream(self.stream.stream_id)
        try:
            self._events.put(Playback(looker.wait_for_hls_url(_PLAYBACK)))
        except HeyGenError:
            return  # short sessions end before it is seen, and the words go on without it


def _standard_input() -> Iterator[bytes]:
    if sys.stdin is None:
        raise InputError("standard input is closed")
    try:
        while piece := os.read(sys.stdin.fileno(), 65536):
            yield piece
    except OSError as error:
        raise InputError(f"standard input cannot be read: {error.strerror}") from None


def _told(error: BaseException) -> str:
    if isinstance(error, HeyGenError | InputError):
        return str(error)
    return f"internal error: {type(error).__name__}: {error}"
