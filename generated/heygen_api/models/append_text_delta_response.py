from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    integer as _integer,
)


class AppendTextDeltaResponse(_OpenAnswerModel):
    """Response data for POST /v3/avatar-realtime/{stream_id}/text.

    Attributes:
        buffered_bytes: Total bytes of text buffered for this session so far.
        ok: Always true on success.
    """

    buffered_bytes: int = _field("buffered_bytes", _integer)
    ok: bool | None = _field("ok", _boolean, default=None)
