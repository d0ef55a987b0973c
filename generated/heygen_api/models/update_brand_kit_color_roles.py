from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True, repr=False)
class UpdateBrandKitColorRoles(_OpenModel):
    """Which colour plays which role from now on. Hex values such as '#FF5733'.

    Attributes:
        primary: The first choice.
        secondary: The second choice.
        tertiary: The third choice.
        accent: Highlights and calls to action.
    """

    primary: None | str | Unset = UNSET
    secondary: None | str | Unset = UNSET
    tertiary: None | str | Unset = UNSET
    accent: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        primary: None | str | Unset = self.primary

        secondary: None | str | Unset = self.secondary

        tertiary: None | str | Unset = self.tertiary

        accent: None | str | Unset = self.accent

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if primary is not UNSET:
            field_dict["primary"] = primary
        if secondary is not UNSET:
            field_dict["secondary"] = secondary
        if tertiary is not UNSET:
            field_dict["tertiary"] = tertiary
        if accent is not UNSET:
            field_dict["accent"] = accent
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> UpdateBrandKitColorRoles:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        primary = cast("None | str | Unset", _fields_.pop("primary", UNSET))

        secondary = cast("None | str | Unset", _fields_.pop("secondary", UNSET))

        tertiary = cast("None | str | Unset", _fields_.pop("tertiary", UNSET))

        accent = cast("None | str | Unset", _fields_.pop("accent", UNSET))

        self = cls(primary=primary, secondary=secondary, tertiary=tertiary, accent=accent)
        self.additional_properties = _fields_
        return self
