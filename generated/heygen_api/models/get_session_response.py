from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    items as _items,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.get_session_response_status import GetSessionResponseStatus
    from ..models.session_message import SessionMessage


class GetSessionResponse(_OpenAnswerModel):
    """What `getVideoAgentSession` returns. Shows where a session stands, with its progress,
    video_id and latest chat messages.

    Attributes:
        session_id: Id of the session.
        status: How far it has come.
        created_at: When it was made, in Unix time.
        progress: How much is done. 0 to 100.
        title: Written by a language model.
        video_id: Id of the video. Appears when generation begins.
        messages: Latest visible ones, newest first, 40 at most.
    """

    session_id: str = _field("session_id", _text)
    status: GetSessionResponseStatus = _field("status", _text)
    created_at: int = _field("created_at", _integer)
    progress: int | None = _field("progress", _integer, default=None)
    title: str | None = _field("title", _text, default=None)
    video_id: str | None = _field("video_id", _text, default=None)
    messages: list[SessionMessage] | None = _field(
        "messages", _items(_model("SessionMessage")), default=None
    )
