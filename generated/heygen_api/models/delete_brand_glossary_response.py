from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class DeleteBrandGlossaryResponse(_OpenModel):
    """What `deleteBrandGlossary` returns. Permanently remove a brand glossary.

    Attributes:
        brand_glossary_id: Id of the brand glossary.
    """

    brand_glossary_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        brand_glossary_id = self.brand_glossary_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["brand_glossary_id"] = brand_glossary_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> DeleteBrandGlossaryResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        brand_glossary_id = _fields_.pop("brand_glossary_id")

        self = cls(brand_glossary_id=brand_glossary_id)
        self.additional_properties = _fields_
        return self
