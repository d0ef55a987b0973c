from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.hyperframes_render_detail import HyperframesRenderDetail


class GetHyperframesRenderV3Response200(_OpenAnswerModel):
    """GetHyperframesRenderV3Response200 of the API.

    Attributes:
        data: A render and how far it has come.
    """

    data: HyperframesRenderDetail = _field("data", _model("HyperframesRenderDetail"))
