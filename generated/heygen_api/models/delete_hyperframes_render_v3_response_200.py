from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.delete_hyperframes_render_response import DeleteHyperframesRenderResponse


class DeleteHyperframesRenderV3Response200(_OpenAnswerModel):
    """DeleteHyperframesRenderV3Response200 of the API.

    Attributes:
        data: What `deleteHyperframesRenderV3` returns. Soft-delete a HyperFrames render.
    """

    data: DeleteHyperframesRenderResponse = _field(
        "data", _model("DeleteHyperframesRenderResponse")
    )
