from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.video_detail import VideoDetail


class GetVideoV3Response200(_OpenAnswerModel):
    """GetVideoV3Response200 of the API.

    Attributes:
        data: A translated video if output_language is present, else a generated one.
    """

    data: VideoDetail = _field("data", _model("VideoDetail"))
