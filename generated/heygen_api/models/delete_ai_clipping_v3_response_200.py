from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.delete_ai_clipping_response import DeleteAiClippingResponse


class DeleteAiClippingV3Response200(_OpenAnswerModel):
    """DeleteAiClippingV3Response200 of the API.

    Attributes:
        data: What `deleteAiClippingV3` returns. Marks a clipping job and all of its clips as
            deleted.
    """

    data: DeleteAiClippingResponse = _field("data", _model("DeleteAiClippingResponse"))
