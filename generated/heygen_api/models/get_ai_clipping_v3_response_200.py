from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.ai_clipping_detail import AiClippingDetail


class GetAiClippingV3Response200(_OpenAnswerModel):
    """GetAiClippingV3Response200 of the API.

    Attributes:
        data: A clipping job and how far it has come. Same shape in get, list and webhooks.
    """

    data: AiClippingDetail = _field("data", _model("AiClippingDetail"))
