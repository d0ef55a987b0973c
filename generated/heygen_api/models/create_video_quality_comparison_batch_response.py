from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.video_quality_job_status import VideoQualityJobStatus


class CreateVideoQualityComparisonBatchResponse(_OpenAnswerModel):
    """What `createVideoQualityComparisonBatchV3` returns. Queues a batch of pairwise video
    comparisons.

    Attributes:
        batch_id: Id of the batch. Poll with it.
        status: How far a comparison, or a batch of them, has come. Shared by comparisons and
            batches.
        total_items: How many items there are in all.
    """

    batch_id: str = _field("batch_id", _text)
    status: VideoQualityJobStatus = _field("status", _text)
    total_items: int = _field("total_items", _integer)
