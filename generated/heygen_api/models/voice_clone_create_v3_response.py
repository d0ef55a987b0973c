from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class VoiceCloneCreateV3Response(_OpenAnswerModel):
    """What `cloneVoice` returns. Start cloning a voice from an audio file.

    Attributes:
        voice_clone_id: Id of the voice. Poll GET /v3/voices/{voice_clone_id}.
    """

    voice_clone_id: str = _field("voice_clone_id", _text)
