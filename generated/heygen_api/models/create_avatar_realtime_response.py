from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class CreateAvatarRealtimeResponse(_OpenAnswerModel):
    """The session that was created.

    Attributes:
        stream_id: Identifies the session in the other calls; poll GET /v3/avatar-
            realtime/{stream_id} with it.
    """

    stream_id: str = _field("stream_id", _text)
