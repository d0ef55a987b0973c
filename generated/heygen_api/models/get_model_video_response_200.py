from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.model_video_detail import ModelVideoDetail


class GetModelVideoResponse200(_OpenAnswerModel):
    """GetModelVideoResponse200 of the API.

    Attributes:
        data: A HeyGen Video clip and how far it has come.
    """

    data: ModelVideoDetail = _field("data", _model("ModelVideoDetail"))
