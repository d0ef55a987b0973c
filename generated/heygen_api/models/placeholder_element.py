from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class PlaceholderElement(_OpenModel):
    """An element of which only its kind is told. Element listed but not described; a bare avatar,
    image or video instead is described and merely lacks optional values.

    Attributes:
        id: Do not parse or order by it; stays the same through edits and re-rendering.
        type_: Open set: skip unknown values; only other may later give way to a narrower
            category.
    """

    id: str
    type_: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["type"] = type_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> PlaceholderElement:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        type_ = _fields_.pop("type")

        self = cls(id=id, type_=type_)
        self.additional_properties = _fields_
        return self
