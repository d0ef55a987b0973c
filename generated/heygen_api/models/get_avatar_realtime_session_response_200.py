from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.avatar_realtime_status_response import AvatarRealtimeStatusResponse


class GetAvatarRealtimeSessionResponse200(_OpenAnswerModel):
    """GetAvatarRealtimeSessionResponse200 of the API.

    Attributes:
        data: The state of a streaming session.
    """

    data: AvatarRealtimeStatusResponse = _field("data", _model("AvatarRealtimeStatusResponse"))
