from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.create_speech_response_data import CreateSpeechResponseData


class GenerateModelSpeechResponse200(_OpenAnswerModel):
    """GenerateModelSpeechResponse200 of the API.

    Attributes:
        data: What `generateModelSpeech` returns: the speech as one WAV file.
    """

    data: CreateSpeechResponseData = _field("data", _model("CreateSpeechResponseData"))
