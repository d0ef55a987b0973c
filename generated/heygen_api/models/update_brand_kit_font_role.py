from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True, repr=False)
class UpdateBrandKitFontRole(_OpenModel):
    """Which font plays a role from now on.

    Attributes:
        font_id: May be a variant that the kit's fonts list does not show.
        weight: E.g. 400 regular, 700 bold.
    """

    font_id: None | str | Unset = UNSET
    weight: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        font_id: None | str | Unset = self.font_id

        weight: int | None | Unset = self.weight

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if font_id is not UNSET:
            field_dict["font_id"] = font_id
        if weight is not UNSET:
            field_dict["weight"] = weight
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> UpdateBrandKitFontRole:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        font_id = cast("None | str | Unset", _fields_.pop("font_id", UNSET))

        weight = cast("int | None | Unset", _fields_.pop("weight", UNSET))

        self = cls(font_id=font_id, weight=weight)
        self.additional_properties = _fields_
        return self
