from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    integer as _integer,
    items as _items,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.video_quality_comparison_batch_counts import VideoQualityComparisonBatchCounts
    from ..models.video_quality_comparison_batch_item import VideoQualityComparisonBatchItem
    from ..models.video_quality_job_status import VideoQualityJobStatus


class VideoQualityComparisonBatchResponse(_OpenAnswerModel):
    """What `getVideoQualityComparisonBatchV3` returns. Reads a batch's overall status and one page
    of its comparisons.

    Attributes:
        batch_id: Id of the batch.
        status: How far a comparison, or a batch of them, has come. Shared by comparisons and
            batches.
        total_items: How many items there are in all.
        counts: How many comparisons of a batch are in which state.
        items: One page, in stable order.
        has_more: Whether there are more pages.
        next_token: Asks for the next page. Opaque cursor, when has_more.
    """

    batch_id: str = _field("batch_id", _text)
    status: VideoQualityJobStatus = _field("status", _text)
    total_items: int = _field("total_items", _integer)
    counts: VideoQualityComparisonBatchCounts = _field(
        "counts", _model("VideoQualityComparisonBatchCounts")
    )
    items: list[VideoQualityComparisonBatchItem] = _field(
        "items", _items(_model("VideoQualityComparisonBatchItem"))
    )
    has_more: bool = _field("has_more", _boolean)
    next_token: str | None = _field("next_token", _text, default=None)
