from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    items as _items,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.model_image_generation_detail_failure_code_type_0 import (
        ModelImageGenerationDetailFailureCodeType0,
    )
    from ..models.model_image_generation_detail_model import ModelImageGenerationDetailModel
    from ..models.model_image_generation_detail_status import ModelImageGenerationDetailStatus
    from ..models.model_image_item import ModelImageItem


class ModelImageGenerationDetail(_OpenAnswerModel):
    """An image generation and how far it has come.

    Attributes:
        generation_id: Its id.
        status: How far it has come.
        model: The model that makes the images.
        num_images: How many images were asked for.
        created_at: When it was made, in Unix time (seconds).
        images: As many as num_images when completed; empty before and after a failure.
        failure_code: Why it failed, as a word; only when failed or cancelled.
        failure_message: Why it failed, for people.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"model": "heygen-image-1"}
    generation_id: str = _field("generation_id", _text)
    status: ModelImageGenerationDetailStatus = _field("status", _text)
    model: ModelImageGenerationDetailModel = _field("model", _text)
    num_images: int = _field("num_images", _integer)
    created_at: int = _field("created_at", _integer)
    images: list[ModelImageItem] = _field("images", _items(_model("ModelImageItem")))
    failure_code: ModelImageGenerationDetailFailureCodeType0 | None = _field(
        "failure_code", _text, default=None
    )
    failure_message: str | None = _field("failure_message", _text, default=None)
