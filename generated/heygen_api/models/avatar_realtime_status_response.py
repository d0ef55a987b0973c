from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text

if TYPE_CHECKING:
    from ..models.avatar_realtime_status_response_status import AvatarRealtimeStatusResponseStatus


class AvatarRealtimeStatusResponse(_OpenAnswerModel):
    """The state of a streaming session.

    Attributes:
        stream_id: Identifies the session.
        status: `pending`: still being prepared; `streaming`: `hls_url` can be played;
            `completed`: ended, see `end_reason`; `error`: failed, see `error_message`.
        hls_url: HLS playback address; only while the status is `streaming`.
        error_message: What went wrong; only if the status is `error`.
        end_reason: How a `text_stream` session that is `completed` came to its end:
            `final_marker` (the sender sent `final: true`) or `idle_timeout` (the sender went
            quiet).
    """

    stream_id: str = _field("stream_id", _text)
    status: AvatarRealtimeStatusResponseStatus = _field("status", _text)
    hls_url: str | None = _field("hls_url", _text, default=None)
    error_message: str | None = _field("error_message", _text, default=None)
    end_reason: str | None = _field("end_reason", _text, default=None)
