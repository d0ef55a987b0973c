from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.create_hyperframes_render_response import CreateHyperframesRenderResponse


class CreateHyperframesRenderV3Response202(_OpenAnswerModel):
    """CreateHyperframesRenderV3Response202 of the API.

    Attributes:
        data: What `createHyperframesRenderV3` returns. Queue a video render of a zipped
            HTML/JS/assets HyperFrames composition.
    """

    data: CreateHyperframesRenderResponse = _field(
        "data", _model("CreateHyperframesRenderResponse")
    )
