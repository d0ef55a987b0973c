from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class VoiceDeleteV3Response(_OpenAnswerModel):
    """What `deleteVoice` returns. Remove a voice clone that the caller owns.

    Attributes:
        voice_id: Id of the voice that speaks.
    """

    voice_id: str = _field("voice_id", _text)
