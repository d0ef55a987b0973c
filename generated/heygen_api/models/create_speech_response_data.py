from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    number as _number,
    text as _text,
)


class CreateSpeechResponseData(_OpenAnswerModel):
    """What `generateModelSpeech` returns: the speech as one WAV file.

    Attributes:
        audio_url: Address of the sound file.
        duration: How long it is, in seconds.
    """

    audio_url: str = _field("audio_url", _text)
    duration: float = _field("duration", _number)
