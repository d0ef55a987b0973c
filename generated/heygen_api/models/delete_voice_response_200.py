from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.voice_delete_v3_response import VoiceDeleteV3Response


class DeleteVoiceResponse200(_OpenAnswerModel):
    """DeleteVoiceResponse200 of the API.

    Attributes:
        data: What `deleteVoice` returns. Remove a voice clone that the caller owns.
    """

    data: VoiceDeleteV3Response = _field("data", _model("VoiceDeleteV3Response"))
