from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.create_video_agent_response_status import CreateVideoAgentResponseStatus


class CreateVideoAgentResponse(_OpenAnswerModel):
    """What `createVideoAgentV3` returns. Start a Video Agent session that turns one prompt into a
    finished video.

    Attributes:
        session_id: Main handle of the session.
        status: How far it has come.
        created_at: When it was made, in Unix time.
        video_id: Null while there is none; poll GET /v3/videos/{video_id}.
    """

    session_id: str = _field("session_id", _text)
    status: CreateVideoAgentResponseStatus = _field("status", _text)
    created_at: int = _field("created_at", _integer)
    video_id: str | None = _field("video_id", _text, default=None)
