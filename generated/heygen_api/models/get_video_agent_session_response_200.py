from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.get_session_response import GetSessionResponse


class GetVideoAgentSessionResponse200(_OpenAnswerModel):
    """GetVideoAgentSessionResponse200 of the API.

    Attributes:
        data: What `getVideoAgentSession` returns. Shows where a session stands, with its
            progress, video_id and latest chat messages.
    """

    data: GetSessionResponse = _field("data", _model("GetSessionResponse"))
