from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    model as _model,
    number as _number,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.word_with_timestamp import WordWithTimestamp


class TextToSpeechResponseData(_OpenAnswerModel):
    """What `createSpeechV3` returns. Turn text into speech with a chosen voice.

    Attributes:
        audio_url: Address of the sound file.
        duration: How long it is, in seconds.
        request_id: Id of the request.
        word_timestamps: When each word is spoken.
    """

    audio_url: str = _field("audio_url", _text)
    duration: float = _field("duration", _number)
    request_id: str | None = _field("request_id", _text, default=None)
    word_timestamps: list[WordWithTimestamp] | None = _field(
        "word_timestamps", _items(_model("WordWithTimestamp")), default=None
    )
