from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text

if TYPE_CHECKING:
    from ..models.proofread_status import ProofreadStatus


class GenerateVideoResponse(_OpenAnswerModel):
    """What `generateFromProofreadV3` returns. Begin the final render with the subtitles approved
    in a proofread session.

    Attributes:
        video_translation_id: Poll GET /v3/video-translations/{id} with it.
        status: How far a proofread has come.
    """

    video_translation_id: str = _field("video_translation_id", _text)
    status: ProofreadStatus = _field("status", _text)
