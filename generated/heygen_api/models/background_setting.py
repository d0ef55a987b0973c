from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.background_setting_type import BackgroundSettingType, check_background_setting_type
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True, repr=False)
class BackgroundSetting(_OpenModel):
    """What stands behind the avatar: a colour or a picture.

    Attributes:
        type_: Color uses value; image uses url or asset_id.
        value: Hex colour such as #ff0000; mandatory when type is color.
        url: For type image; excludes asset_id.
        asset_id: For type image; excludes url.
    """

    type_: BackgroundSettingType
    value: None | str | Unset = UNSET
    url: None | str | Unset = UNSET
    asset_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_: str = self.type_

        value: None | str | Unset = self.value

        url: None | str | Unset = self.url

        asset_id: None | str | Unset = self.asset_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        if value is not UNSET:
            field_dict["value"] = value
        if url is not UNSET:
            field_dict["url"] = url
        if asset_id is not UNSET:
            field_dict["asset_id"] = asset_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> BackgroundSetting:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        type_ = check_background_setting_type(_fields_.pop("type"))

        value = cast("None | str | Unset", _fields_.pop("value", UNSET))

        url = cast("None | str | Unset", _fields_.pop("url", UNSET))

        asset_id = cast("None | str | Unset", _fields_.pop("asset_id", UNSET))

        self = cls(type_=type_, value=value, url=url, asset_id=asset_id)
        self.additional_properties = _fields_
        return self
