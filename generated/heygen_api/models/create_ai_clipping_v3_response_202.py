from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.create_ai_clipping_response import CreateAiClippingResponse


class CreateAiClippingV3Response202(_OpenAnswerModel):
    """CreateAiClippingV3Response202 of the API.

    Attributes:
        data: What `createAiClippingV3` returns. Starts a job that cuts a source video into one
            or several short clips.
    """

    data: CreateAiClippingResponse = _field("data", _model("CreateAiClippingResponse"))
