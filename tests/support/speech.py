"""Whether two texts are the same when spoken, and where a space breaks no word."""

SPACELESS = set("你好世界。，")
CLOSING = set(".!?,")  # the tokens' signs that end a word, unless they stand in a number
PROBES = set(" \n\t")  # what a probe may consist of


def split(text: str) -> tuple[str, list[str]]:
    """The letters, and the whitespace before each of them and behind the last."""
    letters, runs = [], [""]
    for character in text:
        if character.isspace():
            runs[-1] += character
        else:
            letters.append(character)
            runs.append("")
    return "".join(letters), runs


def holds(run: str, written: str) -> bool:
    """Tell whether `run` is the written whitespace, and beyond it only what probes consist of."""
    at = 0
    for character in run:
        if at < len(written) and character == written[at]:
            at += 1
        elif character not in PROBES:
            return False
    return at == len(written)


def breaks_nothing(letters: str, at: int) -> bool:
    """Tell whether a space may be added here, where nothing but the letters is known."""
    if not 0 < at < len(letters):
        return True
    left, right = letters[at - 1], letters[at]
    if not ({left, right} & SPACELESS or left in CLOSING):
        return False  # a word broken in two
    return not (left in ".," and letters[at - 2 : at - 1].isdigit() and right.isdigit())  # 3. 14


def same_speech(
    held: str, written: str, flushed: set[int] = frozenset(), *, most: int | None = None
) -> bool:
    """Tell whether `held` says just what `written` says: only probes' whitespace is more.

    All that was written is there, whitespace too, and in its order. What is more stands where
    whitespace was written or a space breaks no word, and is `most` characters at most.
    """
    letters, had = split(written)
    others, has = split(held)
    if letters != others or (most is not None and len(held) - len(written) > most):
        return False
    ends = {len(split(written[:at])[0]) for at in flushed}
    return all(
        run == wanted
        or (holds(run, wanted) and (wanted or at in ends or breaks_nothing(letters, at)))
        for at, (run, wanted) in enumerate(zip(has, had, strict=True))
    )


def surely_parts(written: str, at: int, flushed: set[int] = frozenset()) -> bool:
    """Tell whether everybody can see that a space here breaks no word of the tokens."""
    left, right = written[at - 1 : at], written[at : at + 1]
    if left.isspace() or right.isspace():
        return True
    if not left or not right or right == "\u0301":
        return False
    if at in flushed or {left, right} & SPACELESS:
        return True
    number = left in ".," and written[at - 2 : at - 1].isdigit()
    return left in CLOSING and not number and not right.isalnum()
