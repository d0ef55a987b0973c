from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text

if TYPE_CHECKING:
    from ..models.words_end_event_reason import WordsEndEventReason


class WordsEndEvent(_OpenAnswerModel):
    """The data of the last event, `end`, of the word stream.

    Attributes:
        reason: Why the session ended; the same as `end_reason` of the session where there is
            one.
    """

    reason: WordsEndEventReason = _field("reason", _text)
