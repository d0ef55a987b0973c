from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.design_voice_response_data import DesignVoiceResponseData


class DesignVoiceResponse200(_OpenAnswerModel):
    """DesignVoiceResponse200 of the API.

    Attributes:
        data: What `designVoice` returns. Find at most three voices that fit a written
            description.
    """

    data: DesignVoiceResponseData = _field("data", _model("DesignVoiceResponseData"))
