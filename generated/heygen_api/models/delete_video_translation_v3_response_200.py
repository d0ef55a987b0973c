from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.video_translation_delete_response import VideoTranslationDeleteResponse


class DeleteVideoTranslationV3Response200(_OpenAnswerModel):
    """DeleteVideoTranslationV3Response200 of the API.

    Attributes:
        data: What `deleteVideoTranslationV3` returns. Remove a translation and its files for
            good.
    """

    data: VideoTranslationDeleteResponse = _field("data", _model("VideoTranslationDeleteResponse"))
