from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.video_status_entry_error_type_0 import VideoStatusEntryErrorType0


class VideoStatusEntry(_OpenAnswerModel):
    """How far the thing with one id has come.

    Attributes:
        status: The values of GET /v1/video_status.get, or not_found for ids unknown or not
            yours.
        video_id: Null for a batch item without a video yet.
        error: Filled in status failed.
        batch_id: Only on entries that came from a batch_id.
        item_index: Only on entries that came from a batch_id; identifies items without
            video_id.
    """

    status: str = _field("status", _text)
    video_id: str | None = _field("video_id", _text, default=None)
    error: VideoStatusEntryErrorType0 | None = _field(
        "error", _model("VideoStatusEntryErrorType0"), default=None
    )
    batch_id: str | None = _field("batch_id", _text, default=None)
    item_index: int | None = _field("item_index", _integer, default=None)
