"""The text that the program reads and prints. Pure: no clock, no thread, no terminal."""

from __future__ import annotations

import codecs
import json
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import chain

from .._streaming.actions import StreamStats
from .._streaming.segmentation import cut_within, word_end
from ..words import Word

_BATCH = 1.0  # Seconds of audio that a batch of words covers, as the API documents it.
_BURST = 0.2  # Seconds within which the words arrive that were spoken before we attached.
_SEED_LIMIT = 500  # Most characters to create a session with; the rest is appended.

_ESCAPED = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})  # Controls, formats, surrogates, line ends.
_JOINERS = "\u200c\u200d"
_UTF_16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


class InputError(Exception):
    """Standard input cannot be spoken; the message says why."""


def decoded(pieces: Iterable[bytes]) -> Iterator[str]:
    """Decode UTF-8 as it arrives, wherever it is cut. UTF-16 needs a byte-order mark.

    A byte-order mark is dropped. Nothing else is dropped, and nothing is replaced.

    Raises:
        InputError: The input is not UTF-8; the message has the byte and its offset. All text
            before that byte has been yielded.
    """
    pieces, head = iter(pieces), b""
    for piece in pieces:
        head += piece
        if head not in (b"", b"\xff", b"\xfe"):  # Half of a mark of UTF-16.
            break
    encoding = _UTF_16.get(head[:2], "utf-8")
    decoder = codecs.getincrementaldecoder(encoding)()
    mark, read = "\ufeff", 0
    for piece, last in _with_end(chain([head], pieces)):
        start = read - len(decoder.getstate()[0])  # Offset of the first byte decoded now.
        read += len(piece)
        try:
            text = decoder.decode(piece, final=last)
        except UnicodeDecodeError as error:
            if before := error.object[: error.start].decode(encoding).removeprefix(mark):
                yield before
            byte, offset = error.object[error.start], start + error.start
            raise InputError(
                f"standard input is not {encoding.upper()}: byte 0x{byte:02x} at offset {offset}, "
                f"{error.reason}; convert it first, for instance with iconv"
            ) from None
        if text:
            yield text.removeprefix(mark)
            mark = ""


def _with_end(pieces: Iterable[bytes]) -> Iterator[tuple[bytes, bool]]:
    for piece in pieces:
        yield piece, False
    yield b"", True


def seed_size(text: str, *, whole: bool) -> int:
    """Return how many characters of the first input a session is created with.

    0 while no word is complete. `whole` says that the last word counts as complete.
    """
    end = len(text) if whole else word_end(text)
    return cut_within(text[:end], _SEED_LIMIT) if text[:end].strip() else 0


class WordClock:
    """Tells when each word is due on the local clock.

    A word is due its start time after the start of the audio. Words come in batches, and the API
    does not say when the audio started: the clock takes the arrival of the first words. If
    there may have been speech before we attached (`history`), its words arrive in one burst,
    and the last batch of the burst is what is spoken now.
    """

    def __init__(self, *, history: bool) -> None:
        self._history = history
        self._first: float | None = None
        self._zero = 0.0

    def received(self, word: Word, now: float) -> None:
        """Record that `word` came at `now`. Call it once for each word, in order."""
        if self._first is None:
            self._first, self._zero = now, now - word.start
        if self._history and now - self._first <= _BURST:
            self._zero = min(self._zero, now + _BATCH - word.start)

    def due(self, word: Word) -> float:
        """Return when `word` is spoken."""
        return self._zero + word.start


def word_line(word: Word) -> str:
    """Return the line for a word: its start in seconds of audio, and the word."""
    return f"{word.start:8.2f}  {one_line(word.word)}"


def summary(stats: StreamStats, seed: str, words: int, seconds: float) -> str:
    """Return the last line of a run; `seed` is the text that the session was created with."""
    return (
        f"text: {_count(len(seed.encode()) + stats.bytes, 'byte')}, "
        f"{_count(stats.appends, 'append')}, "
        f"{stats.retries} {'retry' if stats.retries == 1 else 'retries'}, "
        f"longest wait {stats.longest_wait:.3f} s; "
        f"speech: {_count(words, 'word')}, {seconds:.2f} s"
    )


def unsent_note(text: str, *, all_read: bool) -> str:
    """Say how much of the input was certainly not sent; "" if that is nothing."""
    if not text:
        return ""
    size = len(text.encode())
    count = _count(size, "byte") if all_read else f"at least {_count(size, 'byte')}"
    return f"{count} of the input {'was' if count == '1 byte' else 'were'} not sent and not spoken"


def one_line(text: str) -> str:
    """Return `text` on one line, and as `printable` does."""
    if "\n" in text or "\r" in text:
        text = " ".join(text.split())
    return printable(text)


def printable(text: str) -> str:
    """Return `text` with control and format characters as escapes; line feeds stay.

    What comes from a server, a file or an argument must not move the cursor, change the
    terminal's colours, turn the order of characters around, or hide. All lines are escaped, also
    those to a file, since a terminal may show it later. Data for programs is JSON in ASCII.
    """
    if text.isprintable():
        return text
    return "".join(
        c if c == "\n" or _is_visible(c, before) else ascii(c)[1:-1]
        for before, c in zip(" " + text, text, strict=False)
    )


def _is_visible(character: str, before: str) -> bool:
    if unicodedata.category(character) not in _ESCAPED:
        return True
    # Persian, Indic scripts and emoji need joiners. One joiner after a letter, mark or symbol only
    # changes the shape of that character. After any other character, it would be invisible.
    return character in _JOINERS and before > "\x7f" and unicodedata.category(before)[0] in "LMS"


def json_text(value: object) -> str:
    """Return `value` as JSON, in ASCII. NaN and infinity, which JSON does not have, become null."""
    valid = json.loads(json.dumps(value), parse_constant=lambda _: None)
    return json.dumps(valid, indent=2, allow_nan=False)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
