from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.video_quality_comparison_response import VideoQualityComparisonResponse


class CreateVideoQualityComparisonV3Response202(_OpenAnswerModel):
    """CreateVideoQualityComparisonV3Response202 of the API.

    Attributes:
        data: A comparison of two videos and how far it has come.
    """

    data: VideoQualityComparisonResponse = _field("data", _model("VideoQualityComparisonResponse"))
