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
    from ..models.batch_item_status import BatchItemStatus
    from ..models.video_batch_item_error_type_0 import VideoBatchItemErrorType0


class VideoBatchItem(_OpenAnswerModel):
    """An item of a batch and how far it has come.

    Attributes:
        item_index: Place in the submitted array, from 0.
        status: How far an item of a batch has come.
        video_id: Appears when the video has been created.
        error: Filled in status failed.
    """

    item_index: int = _field("item_index", _integer)
    status: BatchItemStatus = _field("status", _text)
    video_id: str | None = _field("video_id", _text, default=None)
    error: VideoBatchItemErrorType0 | None = _field(
        "error", _model("VideoBatchItemErrorType0"), default=None
    )
