from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    model as _model,
)

if TYPE_CHECKING:
    from ..models.video_quality_comparison_response import VideoQualityComparisonResponse


class VideoQualityComparisonBatchItem(_OpenAnswerModel):
    """A comparison of a batch.

    Attributes:
        item_index: Place in the submitted batch, from 0.
        comparison: A comparison of two videos and how far it has come.
    """

    item_index: int = _field("item_index", _integer)
    comparison: VideoQualityComparisonResponse = _field(
        "comparison", _model("VideoQualityComparisonResponse")
    )
