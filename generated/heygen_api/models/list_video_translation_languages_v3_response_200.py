from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.video_translation_languages_response import VideoTranslationLanguagesResponse


class ListVideoTranslationLanguagesV3Response200(_OpenAnswerModel):
    """ListVideoTranslationLanguagesV3Response200 of the API.

    Attributes:
        data: What `listVideoTranslationLanguagesV3` returns. List the target language names a
            translation may use.
    """

    data: VideoTranslationLanguagesResponse = _field(
        "data", _model("VideoTranslationLanguagesResponse")
    )
