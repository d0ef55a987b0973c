from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True)
class BrandKitItem(_OpenModel):
    """A brand kit, in a list.

    Attributes:
        brand_kit_id: Goes into POST /v3/video-agents as brand_kit_id.
        name: Its name, for people.
        logo_url: Main logo, public CDN.
        colors: The colours. Hex values.
    """

    brand_kit_id: str
    name: str
    logo_url: None | str | Unset = UNSET
    colors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        brand_kit_id = self.brand_kit_id

        name = self.name

        logo_url: None | str | Unset = self.logo_url

        colors: list[str] | Unset = UNSET
        if not isinstance(self.colors, Unset):
            colors = self.colors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["brand_kit_id"] = brand_kit_id
        field_dict["name"] = name
        if logo_url is not UNSET:
            field_dict["logo_url"] = logo_url
        if colors is not UNSET:
            field_dict["colors"] = colors
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> BrandKitItem:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        brand_kit_id = _fields_.pop("brand_kit_id")

        name = _fields_.pop("name")

        logo_url = cast("None | str | Unset", _fields_.pop("logo_url", UNSET))

        _colors = _fields_.pop("colors", UNSET)
        colors: list[str] | Unset = UNSET
        if not (_colors is None or isinstance(_colors, Unset)):
            colors = read_as(list, _colors)

        self = cls(brand_kit_id=brand_kit_id, name=name, logo_url=logo_url, colors=colors)
        self.additional_properties = _fields_
        return self
