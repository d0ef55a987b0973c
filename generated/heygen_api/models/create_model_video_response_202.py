from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.create_model_video_response import CreateModelVideoResponse


class CreateModelVideoResponse202(_OpenAnswerModel):
    """CreateModelVideoResponse202 of the API.

    Attributes:
        data: What `createModelVideo` returns. No source shows whether there are more fields.
    """

    data: CreateModelVideoResponse = _field("data", _model("CreateModelVideoResponse"))
