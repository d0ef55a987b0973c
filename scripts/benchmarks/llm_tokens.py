"""Text in the pieces in which a language model produces it."""

from __future__ import annotations

import random

_SHORT = (
    "the a of and to in is it you that was for on are with they at be this have from or one had "
    "by word but not what all were we when your can said there use an each which she do how their "
    "if will up other about out many then them these so some her would make like him into time "
    "has look two more write go see number no way could people my than first water been call who "
    "its now find long down day did get come made may part"
)
_PIECES = (
    "stream|ing under|stand|ing real|time pro|nunci|ation mile|stone inter|esting|ly syn|chron|ize "
    "avat|ar de|ploy|ment conver|sation|al un|believ|able know|ledge photo|graph|ic to|ken|izer "
    "gene|rous|ly hypo|thesis every|where re|member|ed archi|tect|ure bright|ness"
)


def llm_tokens(count: int, seed: int = 1) -> list[str]:
    """Return tokens as language models make them: a space comes first, long words are split."""
    chance = random.Random(seed)
    short, pieces = _SHORT.split(), _PIECES.split()
    tokens: list[str] = []
    left = chance.randint(6, 18)  # words until the end of the sentence
    while len(tokens) < count:
        word = chance.choice(pieces if chance.random() < 0.25 else short)
        if tokens and not tokens[-1].endswith("\n"):
            word = " " + word
        tokens += word.split("|")
        left -= 1
        if left == 0:
            tokens.append(chance.choice([".", ".", ".", "!", "?"]))
            left = chance.randint(6, 18)
            if chance.random() < 0.15:
                tokens.append("\n\n")
        elif chance.random() < 0.08:
            tokens.append(chance.choice([",", ",", ";", ":", " –"]))
    return tokens[:count]
