"""Where text may be cut: a chunk ends before whitespace. Pure functions on strings."""

from __future__ import annotations

import re
import unicodedata
from itertools import chain

from ..errors import UsageError

# Scripts written without spaces between words: Thai, Lao, Myanmar, Khmer, kana, Bopomofo and Han,
# with their punctuation and full-width forms. A cut is allowed between any two of their letters.
_SPACELESS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fff\u3001-\u312f\u3190-\u31ff\u3400-\u9fff"
    "\uaa60-\uaa7f\uf900-\ufaff\uff01-\uff9d\U0001b000-\U0001b16f\U00020000-\U0003ffff]"
)
_SPACES = re.compile(r"\s+")

# Letters and symbols that Unicode's text segmentation (UAX 29) joins to the preceding character:
# Thai and Lao AM, half-width sound marks, emoji skin tones, Hangul vowels and finals.
_EXTENDING = re.compile("[\u0e33\u0eb3\uff9e\uff9f\U0001f3fb-\U0001f3ff\u1160-\u11ff\ud7b0-\ud7fb]")
_MOST_WORDS = 64  # that are looked at: odd text, such as marks after spaces, waits as a whole
_LOOK_BACK = 256  # characters; how far back to search for a letter of a script without spaces
# Signs that occur before, within or right after a word or number, though Unicode classifies them as
# punctuation: marks of Arabic numbers, Hebrew abbreviations, Armenian stress, feet and inches, and
# the opening marks of Spanish.
_WORD_SIGNS = frozenset(
    "'\"#%&*/@\\·\u066b\u066c\u05f3\u05f4\u055a\u055b\u055c\u055d\u055e\u055f\u2032\u2033¿¡"
)
_VIRAMA = 9  # the combining class of signs that join two consonants into one grapheme


def may_cut(text: str, at: int) -> bool:
    """Return whether `text` surely has a grapheme boundary at `at`.

    Python has no text segmentation of its own. So this answers False in doubtful cases, and flags
    and joined emoji are never cut.
    """
    before, after = text[at - 1], text[at]
    kind = unicodedata.category(after)
    if kind[0] == "M" or kind == "Cf" or _EXTENDING.match(after):
        return False
    if unicodedata.category(before) == "Cf" or unicodedata.combining(before) == _VIRAMA:
        return False  # what follows a joiner, a format sign or a virama may belong to it
    if "\U0001f1e6" <= after <= "\U0001f1ff":
        return False  # a regional indicator may be the second half of a flag
    return not (before == "\r" and after == "\n")


def word_end(text: str) -> int:
    """Return how many characters of `text` surely end with a complete word.

    The rest has to wait. It begins with whitespace, so that the next chunk does too, or it is a
    word that may go on.
    """
    for _ in range(_MOST_WORDS):
        if not text:
            break
        head = text.rstrip() if text[-1].isspace() else text[: _last_word_start(text)].rstrip()
        start = len(head)  # of the whitespace before the last word
        if _SPACELESS.match(text[-1]):
            return len(text)
        for match in reversed(list(_SPACELESS.finditer(text, max(start, len(text) - _LOOK_BACK)))):
            if may_cut(text, match.end()):
                return match.end()
        if start == 0 or may_cut(text, start):
            return start
        text = head
    return 0


def _last_word_start(text: str) -> int:
    return len(text) - len(text.rsplit(None, 1)[-1])


def cut_within(text: str, limit: int) -> int:
    """Return where to cut `text` so that the first part has at most `limit` characters.

    The cut is before whitespace if there is any, else between two letters. Whitespace is cut only
    if it is so long that little would be left before it. If no boundary within the limit is sure,
    the cut is at the first sure one after the limit, or at the end.
    """
    if len(text) <= limit:
        return len(text)
    # Where runs of whitespace start; of one at the start of the text, its last character, as a cut
    # after the first would send one character at a time.
    runs: list[int] = [
        run.end() - 1 if run.start() == 1 and text[0].isspace() else run.start()
        for run in _SPACES.finditer(text, 1, limit + 1)
    ]
    long = [at for at in range(limit, limit // 2, -1) if text[at].isspace()]
    enough = [at for at in reversed(runs) if at > limit // 2]
    rest = (reversed(runs), range(limit, 0, -1), range(limit + 1, len(text)))
    for at in chain(enough, long, *rest):
        if may_cut(text, at):
            return at
    return len(text)


def last_space(text: str) -> int:
    """Return where the whitespace before the last word begins; 0 if it separates no two words."""
    words = text.rstrip()
    at = len(words[: _last_word_start(words)].rstrip()) if words else 0
    return at if at and may_cut(text, at) else 0


def utf8_size(text: str) -> int:
    """Return the number of UTF-8 bytes of a text to speak.

    Raises:
        UsageError: `text` is not a str, or cannot be encoded.
    """
    if text is None:
        raise UsageError(
            "Text to speak must be a str, not None. The tokens of an LLM can be None: write "
            '`token or ""`.'
        )
    if not isinstance(text, str):
        raise UsageError(f"Text to speak must be a str, not {type(text).__name__}.")
    try:
        return len(text.encode())
    except UnicodeEncodeError:
        raise UsageError(
            "The text contains half of a surrogate pair, which cannot be sent; join the halves, or "
            "drop them with text.encode(errors='ignore')."
        ) from None


def may_insert_space(left: str, right: str, *, ends_word: bool) -> bool:
    """Return whether a space between two parts of a text breaks no word, as far as is known.

    Args:
        left: The text before the space.
        right: The text after it; empty while nothing follows.
        ends_word: Whether the caller declared that the last word of `left` is complete, by a flush
            or by ending the text.
    """
    if right[:1].isspace() or left[-1:].isspace():
        return True
    if right and left and not may_cut(left[-1] + right[0], 1):
        return False
    if ends_word or _SPACELESS.match(left[-1:]) or _SPACELESS.match(right[:1]):
        return True
    return _ends_word(left) and not (right[:1].isalnum() or right[:1] in _WORD_SIGNS)


def _ends_word(text: str) -> bool:
    """Return whether the last character closes a word. A full stop after a digit may be a
    decimal point: 3.14."""
    last = text[-1:]
    if not last or last in _WORD_SIGNS or unicodedata.category(last) not in ("Po", "Pe"):
        return False
    return not (last in ".,:" and text[-2:-1].isdigit())


def movable_space(text: str) -> str:
    """Return the whitespace character at the start of `text` that can be sent ahead, or "".

    Only plain whitespace qualifies: it has the same size in any unit that a server may count.
    """
    first = text[:1]
    if first not in (" ", "\n", "\t") or (len(text) > 1 and not may_cut(text[:2], 1)):
        return ""
    return first
