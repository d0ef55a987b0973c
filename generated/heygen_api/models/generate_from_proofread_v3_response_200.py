from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.generate_video_response import GenerateVideoResponse


class GenerateFromProofreadV3Response200(_OpenAnswerModel):
    """GenerateFromProofreadV3Response200 of the API.

    Attributes:
        data: What `generateFromProofreadV3` returns. Begin the final render with the subtitles
            approved in a proofread session.
    """

    data: GenerateVideoResponse = _field("data", _model("GenerateVideoResponse"))
