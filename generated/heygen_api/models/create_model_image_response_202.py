from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.create_model_image_response import CreateModelImageResponse


class CreateModelImageResponse202(_OpenAnswerModel):
    """CreateModelImageResponse202 of the API.

    Attributes:
        data: What `createModelImage` returns. No source shows whether there are more fields.
    """

    data: CreateModelImageResponse = _field("data", _model("CreateModelImageResponse"))
