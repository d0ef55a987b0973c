from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    text as _text,
)


class SessionListItem(_OpenAnswerModel):
    """A session, in a list.

    Attributes:
        session_id: Id of the session.
        created_at: When it was made, in Unix time.
        title: Title, for people. Written by an LLM.
    """

    session_id: str = _field("session_id", _text)
    created_at: int = _field("created_at", _integer)
    title: str | None = _field("title", _text, default=None)
