from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class DeleteBrandKitResponse(_OpenModel):
    """What `deleteBrandKit` returns. Permanently remove a brand kit and everything in it.

    Attributes:
        brand_kit_id: Id of the brand kit.
    """

    brand_kit_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        brand_kit_id = self.brand_kit_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["brand_kit_id"] = brand_kit_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> DeleteBrandKitResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        brand_kit_id = _fields_.pop("brand_kit_id")

        self = cls(brand_kit_id=brand_kit_id)
        self.additional_properties = _fields_
        return self
