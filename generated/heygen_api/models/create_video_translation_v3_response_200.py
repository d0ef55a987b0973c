from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.video_translation_create_response import VideoTranslationCreateResponse


class CreateVideoTranslationV3Response200(_OpenAnswerModel):
    """CreateVideoTranslationV3Response200 of the API.

    Attributes:
        data: What `createVideoTranslationV3` returns. Dub a video into one or several
            languages, cloning the voice and syncing lips.
    """

    data: VideoTranslationCreateResponse = _field("data", _model("VideoTranslationCreateResponse"))
