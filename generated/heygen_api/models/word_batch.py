from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    model as _model,
)

if TYPE_CHECKING:
    from ..models.word_event import WordEvent


class WordBatch(_OpenAnswerModel):
    """The data of one message of the word stream; covers about one second.

    Attributes:
        words: The words, in the order in which they start.
    """

    words: list[WordEvent] = _field("words", _items(_model("WordEvent")))
