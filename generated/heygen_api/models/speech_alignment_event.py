from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.speech_word_alignment import SpeechWordAlignment


class SpeechAlignmentEvent(_OpenAnswerModel):
    """When the words of a stretch of speech are spoken.

    Attributes:
        type_: Tells which kind of object this is.
        word_alignments: When each word is spoken.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "alignment"}
    type_: Literal["alignment"] = _field("type", _text, default="alignment")
    word_alignments: list[SpeechWordAlignment] = _field(
        "word_alignments", _items(_model("SpeechWordAlignment"))
    )
