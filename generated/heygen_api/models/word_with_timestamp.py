from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    number as _number,
    text as _text,
)


class WordWithTimestamp(_OpenAnswerModel):
    """A word and when it is spoken.

    Attributes:
        word: The word.
        start: Where it begins, in seconds.
        end: Where it ends, in seconds.
    """

    word: str = _field("word", _text)
    start: float = _field("start", _number)
    end: float = _field("end", _number)
