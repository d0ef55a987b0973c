from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.create_proofread_response import CreateProofreadResponse


class CreateProofreadV3Response200(_OpenAnswerModel):
    """CreateProofreadV3Response200 of the API.

    Attributes:
        data: What `createProofreadV3` returns. Open a proofread session, pulling editable
            subtitles out of a video prior to rendering.
    """

    data: CreateProofreadResponse = _field("data", _model("CreateProofreadResponse"))
