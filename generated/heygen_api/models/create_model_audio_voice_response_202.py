from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.create_model_audio_voice_response import CreateModelAudioVoiceResponse


class CreateModelAudioVoiceResponse202(_OpenAnswerModel):
    """CreateModelAudioVoiceResponse202 of the API.

    Attributes:
        data: What `createModelAudioVoice` returns.
    """

    data: CreateModelAudioVoiceResponse = _field("data", _model("CreateModelAudioVoiceResponse"))
