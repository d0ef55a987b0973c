"""What the terminal program reads and shows, and when. Pure: no clock, no thread, no terminal."""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Iterable, Iterator

from .._streaming.actions import StreamStats
from .._streaming.segmentation import cut_within, word_end
from ..words import Word

_BATCH = 1.0  # seconds of audio that a batch of words covers, as the API documents it
_BURST = 0.2  # seconds in which the words arrive that were spoken before we listened
_SEED_LIMIT = 500  # characters to open a session with at most; the rest is appended


class InputError(Exception):
    """Standard input cannot be spoken; the message says why."""


def decoded(pieces: Iterable[bytes]) -> Iterator[str]:
    """Decode UTF-8 as it arrives, wherever it is cut; nothing is replaced or dropped.

    Raises:
        InputError: it is not UTF-8, at this byte of the input; all text before it has come out.
    """
    decoder = codecs.getincrementaldecoder("utf-8")()
    read = 0
    for piece, last in _marking_the_end(pieces):
        start = read - len(decoder.getstate()[0])  # where the bytes that are decoded now begin
        read += len(piece)
        try:
            text = decoder.decode(piece, final=last)
        except UnicodeDecodeError as error:
            if before := error.object[: error.start].decode():
                yield before
            byte, offset = error.object[error.start], start + error.start
            raise InputError(
                f"standard input is not UTF-8: byte 0x{byte:02x} at offset {offset}, {error.reason}"
            ) from None
        if text:
            yield text


def _marking_the_end(pieces: Iterable[bytes]) -> Iterator[tuple[bytes, bool]]:
    for piece in pieces:
        yield piece, False
    yield b"", True


def seed_size(text: str, *, whole: bool) -> int:
    """Return how much of the first input a session is opened with; 0 while no word is complete.

    `whole` says that the last word is complete, or has waited long enough.
    """
    end = len(text) if whole else word_end(text)
    return cut_within(text[:end], _SEED_LIMIT) if text[:end].strip() else 0


class Playout:
    """Tells when each word is due on the listener's clock: its start after the audio's start.

    Words come in batches, and nothing says when the audio began for the listener: so it begins
    when the first words arrive. Where there was speech before we listened (`history`), it arrives
    in one burst, and the last batch of it is the present.
    """

    def __init__(self, *, history: bool) -> None:
        self._history = history
        self._first: float | None = None
        self._zero = 0.0

    def arrived(self, word: Word, now: float) -> None:
        """Take note that `word` came at `now`; to be called in the order of arrival."""
        if self._first is None:
            self._first, self._zero = now, now - word.start
        if self._history and now - self._first <= _BURST:
            self._zero = min(self._zero, now + _BATCH - word.start)

    def due(self, word: Word) -> float:
        """Return when `word` is to be shown."""
        return self._zero + word.start


def word_line(word: Word) -> str:
    """Return the line of a word: the second of the audio at which it starts, and the word."""
    return f"{word.start:8.2f}  {one_line(word.word)}"


def figures(stats: StreamStats, seed: str, words: int, seconds: float) -> str:
    """Return the last line of a run; `seed` is the text that the session was opened with."""
    return (
        f"text: {_count(len(seed.encode()) + stats.bytes, 'byte')}, "
        f"{_count(stats.appends, 'append')}, "
        f"{stats.retries} {'retry' if stats.retries == 1 else 'retries'}, "
        f"longest wait {stats.longest_wait:.3f} s; "
        f"speech: {_count(words, 'word')}, {seconds:.2f} s"
    )


def not_spoken(text: str, *, all_read: bool) -> str:
    """Say how much of the input certainly was not sent; empty if that is nothing."""
    if not text:
        return ""
    size = len(text.encode())
    many = _count(size, "byte") if all_read else f"at least {_count(size, 'byte')}"
    return f"{many} of the input {'was' if many == '1 byte' else 'were'} not sent and not spoken"


def one_line(text: str) -> str:
    """Return `text` on one line, control characters made visible.

    What a server sends must not move the cursor or change the terminal's colours.
    """
    if "\n" in text or "\r" in text:
        text = " ".join(text.split())
    return "".join(
        ascii(c)[1:-1] if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") else c for c in text
    )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
