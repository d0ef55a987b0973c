"""Tokens to write; whether two texts sound the same; and where a space breaks no word."""

# What the tests write, as an LLM might cut it.
TOKENS = (
    *(" word", " a", "Hel", "lo", ".", " 3.", "14", "!", "\n", " ", "  ", "\t", ",", "-", "n't"),
    *("é", " naïve", "你", "好世界", "。", " ", "\u3000", "\r\n", "👍🏽", "e\u0301", "\u0301", ""),
    *(" longer words here", "x" * 40),
    # Sizes that occur more than once, so that different appends have the same size.
    *(" b", " c", " d", " I", " ab", " cd", " is", " we", " it.", " the", "b", "?", "cd", "the"),
)
# Tokens of few different sizes.
ALIKE = (" b", " c", " d.", " I", " ab", " is", " we", "!", ".", " no.", " it. ", "\n", "Hel", "")


SPACELESS = set("你好世界。，")
CLOSING = set(".!?,")  # signs of the tokens that end a word, except within a number
PROBES = set(" \n\t")  # what a probe may consist of


def split(text: str) -> tuple[str, list[str]]:
    """Return the letters, and the whitespace before each letter and after the last one."""
    letters, runs = [], [""]
    for character in text:
        if character.isspace():
            runs[-1] += character
        else:
            letters.append(character)
            runs.append("")
    return "".join(letters), runs


def whitespace_fits(run: str, written: str) -> bool:
    """Return whether `run` is the written whitespace plus, at most, whitespace of probes."""
    at = 0
    for character in run:
        if at < len(written) and character == written[at]:
            at += 1
        elif character not in PROBES:
            return False
    return at == len(written)


def is_word_boundary(letters: str, runs: list[str], at: int) -> bool:
    """Return whether a space breaks no word before this letter. The arguments are from `split`."""
    if not 0 < at < len(letters):
        return True
    left, right = letters[at - 1], letters[at]
    if not ({left, right} & SPACELESS or left in CLOSING):
        return False  # within a word
    digit_before = letters[at - 2 : at - 1].isdigit() and not runs[at - 1]
    return not (left in ".," and digit_before and right.isdigit())  # 3. 14


def same_speech(
    held: str, written: str, flushed: set[int] = frozenset(), *, most: int | None = None
) -> bool:
    """Return whether `held` sounds like `written`: it has at most additional whitespace of probes.

    All that was written is there in its order, whitespace included. The additional whitespace is
    where whitespace was written or where a space breaks no word. It has at most `most` characters.
    `flushed` are the positions of flushes in the text; a flush ends a word.
    """
    letters, had = split(written)
    others, has = split(held)
    if letters != others or (most is not None and len(held) - len(written) > most):
        return False
    ends = {len(split(written[:at])[0]) for at in flushed}
    return all(
        run == wanted
        or (
            whitespace_fits(run, wanted)
            and (wanted or at in ends or is_word_boundary(letters, had, at))
        )
        for at, (run, wanted) in enumerate(zip(has, had, strict=True))
    )


def is_clear_boundary(written: str, at: int, flushed: set[int] = frozenset()) -> bool:
    """Return whether it is evident that a space at `at` breaks no word of the tokens."""
    left, right = written[at - 1 : at], written[at : at + 1]
    if left.isspace() or right.isspace():
        return True
    if not left or not right or right == "\u0301":
        return False
    if at in flushed or {left, right} & SPACELESS:
        return True
    number = left in ".," and written[at - 2 : at - 1].isdigit()
    return left in CLOSING and not number and not right.isalnum()
