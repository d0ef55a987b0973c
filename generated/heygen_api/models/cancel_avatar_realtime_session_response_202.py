from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.cancel_avatar_realtime_response import CancelAvatarRealtimeResponse


class CancelAvatarRealtimeSessionResponse202(_OpenAnswerModel):
    """CancelAvatarRealtimeSessionResponse202 of the API.

    Attributes:
        data: What a request to stop a session did.
    """

    data: CancelAvatarRealtimeResponse = _field("data", _model("CancelAvatarRealtimeResponse"))
