from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.proofread_delete_response import ProofreadDeleteResponse


class DeleteProofreadV3Response200(_OpenAnswerModel):
    """DeleteProofreadV3Response200 of the API.

    Attributes:
        data: What `deleteProofreadV3` returns.
    """

    data: ProofreadDeleteResponse = _field("data", _model("ProofreadDeleteResponse"))
