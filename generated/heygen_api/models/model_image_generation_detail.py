from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.model_image_generation_detail_failure_code_type_0 import (
    ModelImageGenerationDetailFailureCodeType0,
    check_model_image_generation_detail_failure_code_type_0,
)
from ..models.model_image_generation_detail_model import (
    ModelImageGenerationDetailModel,
    check_model_image_generation_detail_model,
)
from ..models.model_image_generation_detail_status import (
    ModelImageGenerationDetailStatus,
    check_model_image_generation_detail_status,
)
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object

if TYPE_CHECKING:
    from ..models.model_image_item import ModelImageItem


@_attrs_define(kw_only=True)
class ModelImageGenerationDetail(_OpenModel):
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
    generation_id: str
    status: ModelImageGenerationDetailStatus
    model: ModelImageGenerationDetailModel
    num_images: int
    created_at: int
    images: list[ModelImageItem]
    failure_code: ModelImageGenerationDetailFailureCodeType0 | None | Unset = UNSET
    failure_message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        generation_id = self.generation_id

        status: str = self.status

        model: str = self.model

        num_images = self.num_images

        created_at = self.created_at

        images = []
        for images_item_data in self.images:
            images_item = images_item_data.to_dict()
            images.append(images_item)

        failure_code: None | str | Unset = self.failure_code

        failure_message: None | str | Unset = self.failure_message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["generation_id"] = generation_id
        field_dict["status"] = status
        field_dict["model"] = model
        field_dict["num_images"] = num_images
        field_dict["created_at"] = created_at
        field_dict["images"] = images
        if failure_code is not UNSET:
            field_dict["failure_code"] = failure_code
        if failure_message is not UNSET:
            field_dict["failure_message"] = failure_message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> ModelImageGenerationDetail:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.model_image_item import ModelImageItem

        _fields_ = read_object(src_dict)
        generation_id = _fields_.pop("generation_id")

        status = check_model_image_generation_detail_status(_fields_.pop("status"))

        model = check_model_image_generation_detail_model(_fields_.pop("model"))

        num_images = _fields_.pop("num_images")

        created_at = _fields_.pop("created_at")

        images: list[ModelImageItem] = []
        for images_item_data in read_as(list, _fields_.pop("images")):
            images_item = ModelImageItem.from_dict(images_item_data)

            images.append(images_item)

        def _parse_failure_code(
            data: object,
        ) -> ModelImageGenerationDetailFailureCodeType0 | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                failure_code_type_0 = check_model_image_generation_detail_failure_code_type_0(data)

                return failure_code_type_0
            raise UnexpectedShape("ModelImageGenerationDetailFailureCodeType0 | None", data)

        failure_code = _parse_failure_code(_fields_.pop("failure_code", UNSET))

        failure_message = cast("None | str | Unset", _fields_.pop("failure_message", UNSET))

        self = cls(
            generation_id=generation_id,
            status=status,
            model=model,
            num_images=num_images,
            created_at=created_at,
            images=images,
            failure_code=failure_code,
            failure_message=failure_message,
        )
        self.additional_properties = _fields_
        return self
