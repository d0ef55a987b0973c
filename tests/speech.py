"""Whether two texts are the same when spoken."""

from simulation import SPACELESS


def without_space(text: str) -> str:
    return "".join(text.split())


def spaces(text: str) -> dict[int, int]:
    """Where whitespace stands: how many letters before it, and where in the text."""
    found, letters = {}, 0
    for at, character in enumerate(text):
        if character.isspace():
            found.setdefault(letters, at)
        else:
            letters += 1
    return found


def same_speech(held: str, written: str, flushed: set[int] = frozenset()) -> bool:
    """Tell whether `held` says just what `written` says: only a probe's whitespace is more."""
    if without_space(held) != without_space(written):
        return False
    had, has = spaces(written), spaces(held)
    letters = without_space(written)
    ends = {len(without_space(written[:at])) for at in flushed}
    for at in had.keys() - has.keys():
        if 0 < at < len(letters):
            return False  # two words run together
    for at in has.keys() - had.keys():
        if not 0 < at < len(letters) or at in ends:
            continue
        left, right = letters[at - 1], letters[at]
        if not ({left, right} & SPACELESS or left in ".!,"):
            return False  # a word broken in two
        if left in ".," and letters[at - 2 : at - 1].isdigit() and right.isdigit():
            return False  # 3. 14
    return True
