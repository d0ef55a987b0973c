from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    text as _text,
)


class CancelAvatarRealtimeResponse(_OpenAnswerModel):
    """What a request to stop a session did.

    Attributes:
        stream_id: Identifies the session.
        cancelled: True if this call stopped the session, false if it had already ended.
    """

    stream_id: str = _field("stream_id", _text)
    cancelled: bool = _field("cancelled", _boolean)
