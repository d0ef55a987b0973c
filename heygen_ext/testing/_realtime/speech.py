"""When each word of a text that arrives piece by piece is spoken. Pure: no clock, no socket.

Rules, chosen for this fake (HeyGen publishes none but the batches):

- Every unit lasts ``1 / words_per_second``: a word, a punctuation mark, an emoji, one letter of a
  script written without spaces.
- A unit starts when its first character has arrived and the unit before it has ended.
- A unit is spoken, and from then on fixed, when its end has come. Text that arrives earlier and
  continues it without whitespace becomes part of it, so the halves of a word make one word. Text
  that arrives later starts a unit of its own ("a piece of a word", as the schema allows).
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

BATCH_SECONDS = 1.0
"""A batch of words covers about this much audio (documented)."""
BATCH_WORDS = 10
"""A batch never holds more words than this (documented)."""

_JOINER = "\u200d"
_INNER = frozenset("'’-")  # inside a word when letters stand on both sides
_SPACELESS = (
    (0x0E00, 0x0FFF),  # Thai, Lao, Tibetan
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x3040, 0x30FF),  # Hiragana, Katakana
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),  # Han
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0xFF66, 0xFF9D),
    (0x20000, 0x3FFFF),
)


@dataclass(slots=True)
class Unit:
    """One thing that is spoken; times in seconds from the start of the audio."""

    text: str
    start: float
    end: float
    arrived: float
    glued: bool  # no whitespace before it
    upto: int  # UTF-8 bytes of the text up to its end


class Speech:
    """The spoken form of a text that arrives in pieces."""

    def __init__(self, words_per_second: float) -> None:
        if not words_per_second > 0:
            raise ValueError(f"words_per_second must be above 0, not {words_per_second!r}")
        self._length = 1.0 / words_per_second
        self._unheard: list[tuple[float, str]] = []
        self._units: list[Unit] = []
        self._bytes = 0
        self._open = False  # the text so far does not end in whitespace

    def hear(self, text: str, at: float) -> None:
        """Take `text`, which arrived `at` seconds after the start of the audio."""
        # Units are made when somebody asks: most load tests never listen.
        if text:
            self._unheard.append((at, text))

    @property
    def units(self) -> list[Unit]:
        """All units of the text that has arrived, spoken or still to be spoken."""
        for at, text in self._unheard:
            self._take(text, at)
        self._unheard.clear()
        return self._units

    @property
    def end(self) -> float:
        """When the last unit ends; 0 if there is nothing to say."""
        units = self.units
        return units[-1].end if units else 0.0

    def spoken(self, at: float) -> int:
        """How many units have been spoken by `at`."""
        return bisect_right(self.units, at, key=lambda unit: unit.end)

    def _take(self, text: str, at: float) -> None:
        units = self._units
        # Two units are enough to see "don" + "'" + "t" as one word.
        again: list[Unit] = []
        while self._open and units and len(again) < 2 and units[-1].end > at:
            again.insert(0, units.pop())
            if not again[0].glued:
                break
        carried = "".join(unit.text for unit in again)
        origins = [unit.arrived for unit in again for _ in unit.text]
        bytes_before = self._bytes - len(carried.encode())
        whole = carried + text
        glued_first = again[0].glued if again else self._open
        position, size = 0, bytes_before
        for piece, offset in split(whole):
            size += len(whole[position : offset + len(piece)].encode())
            arrived = origins[offset] if offset < len(origins) else at
            start = max(units[-1].end if units else 0.0, arrived)
            glued = offset == position and (offset > 0 or glued_first)
            units.append(Unit(piece, start, start + self._length, arrived, glued, size))
            position = offset + len(piece)
        self._bytes += len(text.encode())
        self._open = not whole[-1].isspace()


def batch(units: list[Unit], first: int) -> tuple[int, float]:
    """The batch that begins with unit `first`: the index after its last, and when it closes.

    It holds what ends within a second of its start (always one unit), ten units at most, so the
    same words make the same batches for an early and a late listener.
    """
    limit = units[first].start + BATCH_SECONDS
    after = first + 1
    while after < len(units) and after - first < BATCH_WORDS and units[after].end <= limit:
        after += 1
    if after - first == BATCH_WORDS:
        return after, units[after - 1].end
    return after, max(limit, units[first].end)


def split(text: str) -> list[tuple[str, int]]:
    """The units of `text` and the index at which each begins."""
    found: list[tuple[str, int]] = []
    begin, kind = -1, " "  # the unit being built, if begin >= 0
    for index, char in enumerate(text):
        now = _kind(char)
        if begin >= 0 and _joins(text, index, kind, now):
            # A letter after an apostrophe, say: the word goes on.
            continue
        if begin >= 0:
            found.append((text[begin:index], begin))
        begin, kind = (-1, now) if now == " " else (index, now)
    if begin >= 0:
        found.append((text[begin:], begin))
    return found


def _joins(text: str, index: int, unit: str, now: str) -> bool:
    """Whether the character at `index` belongs to the unit that stands before it."""
    before = text[index - 1]
    if now == "+" or (before == _JOINER and now != " "):
        return True
    if now == "flag":
        # Flags are pairs of letters: an odd run before this one is an open pair.
        run = 0
        while run < index and _kind(text[index - 1 - run]) == "flag":
            run += 1
        return run % 2 == 1
    if unit != "word":
        return False
    if now == "word":
        return True
    following = text[index + 1 : index + 2]
    return text[index] in _INNER and before not in _INNER and _is_word(following)


def _is_word(char: str) -> bool:
    return char != "" and _kind(char) == "word"


@lru_cache(maxsize=4096)
def _kind(char: str) -> str:
    """What a character is: " " whitespace, "solo" a letter that stands alone, "+" extends."""
    if char.isspace():
        return " "
    code = ord(char)
    if 0x1F1E6 <= code <= 0x1F1FF:
        return "flag"
    category = unicodedata.category(char)
    if category[0] in "MC" or 0x1F3FB <= code <= 0x1F3FF:
        return "+"
    if category[0] in "LN" or category == "Pc":
        spaceless = any(low <= code <= high for low, high in _SPACELESS)
        return "solo" if spaceless and category[0] == "L" else "word"
    return "mark"
