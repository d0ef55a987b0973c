from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    number as _number,
    text as _text,
)


class WordEvent(_OpenAnswerModel):
    """One spoken word with its times. Every punctuation mark is an event of its own.

    Attributes:
        word: A word, a piece of one, or a punctuation mark.
        start: When it starts, in seconds from the start of the audio.
        end: When it ends, in seconds from the start of the audio.
    """

    word: str = _field("word", _text)
    start: float = _field("start", _number)
    end: float = _field("end", _number)
