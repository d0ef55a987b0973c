from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.video_batch_detail import VideoBatchDetail


class GetVideoBatchV3Response200(_OpenAnswerModel):
    """GetVideoBatchV3Response200 of the API.

    Attributes:
        data: A batch and how far its items have come.
    """

    data: VideoBatchDetail = _field("data", _model("VideoBatchDetail"))
