from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.proofread_detail import ProofreadDetail


class UploadProofreadSrtV3Response200(_OpenAnswerModel):
    """UploadProofreadSrtV3Response200 of the API.

    Attributes:
        data: A proofread and how far it has come.
    """

    data: ProofreadDetail = _field("data", _model("ProofreadDetail"))
