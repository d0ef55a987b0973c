from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class StopSessionResponse(_OpenAnswerModel):
    """What `stopVideoAgentSession` returns. Ends a running agent session when it reaches its next
    checkpoint.

    Attributes:
        session_id: Id of the session.
    """

    session_id: str = _field("session_id", _text)
