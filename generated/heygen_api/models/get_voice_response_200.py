from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.voice_detail_v3 import VoiceDetailV3


class GetVoiceResponse200(_OpenAnswerModel):
    """GetVoiceResponse200 of the API.

    Attributes:
        data: What `getVoice` returns. Fetch one voice, with its cloning state where there is
            one.
    """

    data: VoiceDetailV3 = _field("data", _model("VoiceDetailV3"))
