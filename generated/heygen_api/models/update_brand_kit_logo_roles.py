from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True, repr=False)
class UpdateBrandKitLogoRoles(_OpenModel):
    """Which logo plays which role from now on.

    Attributes:
        primary: Logo_id of this kit whose import is done.
    """

    primary: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        primary: None | str | Unset = self.primary

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if primary is not UNSET:
            field_dict["primary"] = primary
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> UpdateBrandKitLogoRoles:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        primary = cast("None | str | Unset", _fields_.pop("primary", UNSET))

        self = cls(primary=primary)
        self.additional_properties = _fields_
        return self
