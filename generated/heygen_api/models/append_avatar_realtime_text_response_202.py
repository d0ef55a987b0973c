from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.append_text_delta_response import AppendTextDeltaResponse


class AppendAvatarRealtimeTextResponse202(_OpenAnswerModel):
    """AppendAvatarRealtimeTextResponse202 of the API.

    Attributes:
        data: Response data for POST /v3/avatar-realtime/{stream_id}/text.
    """

    data: AppendTextDeltaResponse = _field("data", _model("AppendTextDeltaResponse"))
