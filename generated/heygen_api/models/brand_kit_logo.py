from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class BrandKitLogo(_OpenModel):
    """A logo of a brand kit.

    Attributes:
        logo_id: Logo_roles.primary tells the main logo.
        name: Its name, for people.
        url: Missing until a file is stored.
    """

    logo_id: str
    name: None | str | Unset = UNSET
    url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        logo_id = self.logo_id

        name: None | str | Unset = self.name

        url: None | str | Unset = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["logo_id"] = logo_id
        if name is not UNSET:
            field_dict["name"] = name
        if url is not UNSET:
            field_dict["url"] = url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> BrandKitLogo:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        logo_id = _fields_.pop("logo_id")

        name = cast("None | str | Unset", _fields_.pop("name", UNSET))

        url = cast("None | str | Unset", _fields_.pop("url", UNSET))

        self = cls(logo_id=logo_id, name=name, url=url)
        self.additional_properties = _fields_
        return self
