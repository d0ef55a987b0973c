from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.model_audio_voice_response import ModelAudioVoiceResponse


class GetModelAudioVoiceResponse200(_OpenAnswerModel):
    """GetModelAudioVoiceResponse200 of the API.

    Attributes:
        data: A voice and how far it has come.
    """

    data: ModelAudioVoiceResponse = _field("data", _model("ModelAudioVoiceResponse"))
