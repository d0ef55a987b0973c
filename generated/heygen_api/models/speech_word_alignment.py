from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    number as _number,
    text as _text,
)


class SpeechWordAlignment(_OpenAnswerModel):
    """A word and when it is spoken.

    Attributes:
        text: The text.
        start_time: Where it begins, in seconds.
        end_time: Where it ends, in seconds.
        confidence: How sure the recognition is, from 0 to 1.
    """

    text: str = _field("text", _text)
    start_time: float = _field("start_time", _number)
    end_time: float = _field("end_time", _number)
    confidence: float = _field("confidence", _number)
