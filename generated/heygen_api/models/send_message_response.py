from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class SendMessageResponse(_OpenAnswerModel):
    """What `sendVideoAgentMessage` returns. Posts another message into a session, for instance an
    answer, more context or a change request.

    Attributes:
        session_id: Id of the session.
        run_id: The run that handles this message.
        title: Written by a language model.
    """

    session_id: str = _field("session_id", _text)
    run_id: str = _field("run_id", _text)
    title: str | None = _field("title", _text, default=None)
