from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class ModelImageItem(_OpenModel):
    """An image that was generated.

    Attributes:
        image_id: Its id.
        image_url: Address of the image. Read the generation again for a fresh one.
        width: Width in pixels.
        height: Height in pixels.
        seed: The number that was used.
    """

    image_id: str
    image_url: str
    width: int
    height: int
    seed: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        image_id = self.image_id

        image_url = self.image_url

        width = self.width

        height = self.height

        seed = self.seed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["image_id"] = image_id
        field_dict["image_url"] = image_url
        field_dict["width"] = width
        field_dict["height"] = height
        field_dict["seed"] = seed
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> ModelImageItem:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        image_id = _fields_.pop("image_id")

        image_url = _fields_.pop("image_url")

        width = _fields_.pop("width")

        height = _fields_.pop("height")

        seed = _fields_.pop("seed")

        self = cls(image_id=image_id, image_url=image_url, width=width, height=height, seed=seed)
        self.additional_properties = _fields_
        return self
