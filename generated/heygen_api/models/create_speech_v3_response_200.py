from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.text_to_speech_response_data import TextToSpeechResponseData


class CreateSpeechV3Response200(_OpenAnswerModel):
    """CreateSpeechV3Response200 of the API.

    Attributes:
        data: What `createSpeechV3` returns. Turn text into speech with a chosen voice.
    """

    data: TextToSpeechResponseData = _field("data", _model("TextToSpeechResponseData"))
