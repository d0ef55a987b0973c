from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.video_quality_comparison_error import VideoQualityComparisonError
    from ..models.video_quality_comparison_result import VideoQualityComparisonResult
    from ..models.video_quality_job_status import VideoQualityJobStatus


class VideoQualityComparisonResponse(_OpenAnswerModel):
    """A comparison of two videos and how far it has come.

    Attributes:
        comparison_id: Id of the comparison. Poll with it.
        status: How far a comparison, or a batch of them, has come. Shared by comparisons and
            batches.
        result: What was found. Only when completed.
        error: Only in status failed.
    """

    comparison_id: str = _field("comparison_id", _text)
    status: VideoQualityJobStatus = _field("status", _text)
    result: VideoQualityComparisonResult | None = _field(
        "result", _model("VideoQualityComparisonResult"), default=None
    )
    error: VideoQualityComparisonError | None = _field(
        "error", _model("VideoQualityComparisonError"), default=None
    )
