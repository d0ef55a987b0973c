from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.voice_clone_create_v3_response import VoiceCloneCreateV3Response


class CloneVoiceResponse200(_OpenAnswerModel):
    """CloneVoiceResponse200 of the API.

    Attributes:
        data: What `cloneVoice` returns. Start cloning a voice from an audio file.
    """

    data: VoiceCloneCreateV3Response = _field("data", _model("VoiceCloneCreateV3Response"))
