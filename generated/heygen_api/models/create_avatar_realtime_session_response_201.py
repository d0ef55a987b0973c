from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.create_avatar_realtime_response import CreateAvatarRealtimeResponse


class CreateAvatarRealtimeSessionResponse201(_OpenAnswerModel):
    """CreateAvatarRealtimeSessionResponse201 of the API.

    Attributes:
        data: The session that was created.
    """

    data: CreateAvatarRealtimeResponse = _field("data", _model("CreateAvatarRealtimeResponse"))
