"""Computes when each word is spoken of a text that arrives in pieces. Pure: no clock and no socket.

HeyGen publishes only the rules of the batches. The other rules are chosen here:

- A unit is a word, a punctuation mark, an emoji, or one letter of a script without spaces. Every
  unit lasts ``1 / words_per_second`` seconds.
- A unit starts when its first character has arrived and the previous unit has ended.
- A unit that has ended is spoken and does not change any more. Text that arrives before that and
  continues it without whitespace becomes part of it, so two halves of a word make one word. Text
  that arrives later starts a new unit. The schema allows that: "a piece of a word".
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

BATCH_SECONDS = 1.0
"""About how many seconds of audio a batch of words covers (documented)."""
BATCH_WORDS = 10
"""The most words of a batch (documented)."""

_JOINER = "\u200d"
_INNER = frozenset("'’-")  # Part of a word between two letters.
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
    """A word or a mark that is spoken. Times are in seconds from the start of the audio."""

    text: str
    start: float
    end: float
    arrived: float
    joined: bool
    """Whether no whitespace comes before it."""
    end_byte: int
    """The number of UTF-8 bytes of the text up to its end."""


class Speech:
    """The spoken form of a text that arrives in pieces."""

    def __init__(self, words_per_second: float) -> None:
        if not words_per_second > 0:
            raise ValueError(f"words_per_second must be above 0, not {words_per_second!r}")
        self._length = 1.0 / words_per_second
        self._pending: list[tuple[float, str]] = []
        self._units: list[Unit] = []
        self._bytes = 0
        self._open = False  # Whether the text so far does not end in whitespace.

    def add(self, text: str, at: float) -> None:
        """Add `text`, which arrived `at` seconds after the start of the audio."""
        # Units are made when they are read: most load tests never read words.
        if text:
            self._pending.append((at, text))

    @property
    def units(self) -> list[Unit]:
        """All units of the text that has arrived, spoken or not."""
        for at, text in self._pending:
            self._split(text, at)
        self._pending.clear()
        return self._units

    @property
    def end(self) -> float:
        """When the last unit ends. 0 if there is none."""
        units = self.units
        return units[-1].end if units else 0.0

    def spoken(self, at: float) -> int:
        """Return how many units have been spoken at `at`."""
        return bisect_right(self.units, at, key=lambda unit: unit.end)

    def _split(self, text: str, at: float) -> None:
        """Append the units of `text`. They may continue the last unit."""
        units = self._units
        # Units that are not spoken yet are split again together with the new text. Two of them are
        # enough to recognise "don", "'", "t" as one word.
        again: list[Unit] = []
        while self._open and units and len(again) < 2 and units[-1].end > at:
            again.insert(0, units.pop())
            if not again[0].joined:
                break
        carried = "".join(unit.text for unit in again)
        origins = [unit.arrived for unit in again for _ in unit.text]
        bytes_before = self._bytes - len(carried.encode())
        whole = carried + text
        joined_first = again[0].joined if again else self._open
        position, size = 0, bytes_before
        for piece, offset in split(whole):
            size += len(whole[position : offset + len(piece)].encode())
            arrived = origins[offset] if offset < len(origins) else at
            start = max(units[-1].end if units else 0.0, arrived)
            joined = offset == position and (offset > 0 or joined_first)
            units.append(Unit(piece, start, start + self._length, arrived, joined, size))
            position = offset + len(piece)
        self._bytes += len(text.encode())
        self._open = not whole[-1].isspace()


def batch(units: list[Unit], first: int) -> tuple[int, float]:
    """Return the end of the batch that begins with unit `first`, and when it is complete.

    The end is the index after the last unit. A batch holds the units that end within a second of
    its start: at least one, at most ten. So early and late listeners get the same batches.
    """
    limit = units[first].start + BATCH_SECONDS
    after = first + 1
    while after < len(units) and after - first < BATCH_WORDS and units[after].end <= limit:
        after += 1
    if after - first == BATCH_WORDS:
        return after, units[after - 1].end
    return after, max(limit, units[first].end)


def split(text: str) -> list[tuple[str, int]]:
    """Return the units of `text`, each with the index at which it begins."""
    found: list[tuple[str, int]] = []
    begin, kind = -1, " "  # The current unit. There is none if begin < 0.
    for index, char in enumerate(text):
        now = _kind(char)
        if begin >= 0 and _joins(text, index, kind, now):
            continue
        if begin >= 0:
            found.append((text[begin:index], begin))
        begin, kind = (-1, now) if now == " " else (index, now)
    if begin >= 0:
        found.append((text[begin:], begin))
    return found


def _joins(text: str, index: int, unit: str, now: str) -> bool:
    """Whether the character at `index` continues the unit before it."""
    before = text[index - 1]
    if now == "+" or (before == _JOINER and now != " "):
        return True
    if now == "flag":
        # A flag is a pair of letters. An odd number of them before this one leaves a pair open.
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
    """Return " " for whitespace, "+" for what extends a unit, "solo", "word", "flag" or "mark".

    A "solo" letter is a unit of its own: it belongs to a script without spaces.
    """
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
