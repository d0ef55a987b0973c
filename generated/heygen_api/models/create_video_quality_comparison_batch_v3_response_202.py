from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.create_video_quality_comparison_batch_response import (
        CreateVideoQualityComparisonBatchResponse,
    )


class CreateVideoQualityComparisonBatchV3Response202(_OpenAnswerModel):
    """CreateVideoQualityComparisonBatchV3Response202 of the API.

    Attributes:
        data: What `createVideoQualityComparisonBatchV3` returns. Queues a batch of pairwise
            video comparisons.
    """

    data: CreateVideoQualityComparisonBatchResponse = _field(
        "data", _model("CreateVideoQualityComparisonBatchResponse")
    )
