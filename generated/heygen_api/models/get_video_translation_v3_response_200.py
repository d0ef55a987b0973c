from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.video_translation_detail import VideoTranslationDetail


class GetVideoTranslationV3Response200(_OpenAnswerModel):
    """GetVideoTranslationV3Response200 of the API.

    Attributes:
        data: A video translation and how far it has come.
    """

    data: VideoTranslationDetail = _field("data", _model("VideoTranslationDetail"))
