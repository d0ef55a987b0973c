from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.delete_model_audio_voice_response import DeleteModelAudioVoiceResponse


class DeleteModelAudioVoiceResponse200(_OpenAnswerModel):
    """DeleteModelAudioVoiceResponse200 of the API.

    Attributes:
        data: What `deleteModelAudioVoice` returns. Remove one of the caller's model-backed
            voices.
    """

    data: DeleteModelAudioVoiceResponse = _field("data", _model("DeleteModelAudioVoiceResponse"))
