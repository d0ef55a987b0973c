from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.video_quality_comparison_batch_response import VideoQualityComparisonBatchResponse


class GetVideoQualityComparisonBatchV3Response200(_OpenAnswerModel):
    """GetVideoQualityComparisonBatchV3Response200 of the API.

    Attributes:
        data: What `getVideoQualityComparisonBatchV3` returns. Reads a batch's overall status
            and one page of its comparisons.
    """

    data: VideoQualityComparisonBatchResponse = _field(
        "data", _model("VideoQualityComparisonBatchResponse")
    )
