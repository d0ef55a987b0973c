from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.model_image_generation_detail import ModelImageGenerationDetail


class GetModelImageResponse200(_OpenAnswerModel):
    """GetModelImageResponse200 of the API.

    Attributes:
        data: An image generation and how far it has come.
    """

    data: ModelImageGenerationDetail = _field("data", _model("ModelImageGenerationDetail"))
