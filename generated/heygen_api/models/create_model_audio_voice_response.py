from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class CreateModelAudioVoiceResponse(_OpenAnswerModel):
    """What `createModelAudioVoice` returns.

    Attributes:
        voice_id: Use it to read the voice and its training state.
    """

    voice_id: str = _field("voice_id", _text)
