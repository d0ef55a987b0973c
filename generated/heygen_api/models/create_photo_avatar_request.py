from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import (
    UNSET,
    Model as _Model,
    OpenModel as _OpenModel,
    Unset,
    read_as,
    read_object,
    read_union,
)

if TYPE_CHECKING:
    from ..models.asset_base_64 import AssetBase64
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl


@_attrs_define(kw_only=True, repr=False)
class CreatePhotoAvatarRequest(_OpenModel):
    """Makes a photo avatar from a picture.

    Attributes:
        type_: Tells which kind of object this is.
        name: Its name, for people.
        file: A photo; the prose names only the url and asset_id forms.
        avatar_group_id: Identity to join; null makes a new one.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "photo"}
    name: str
    file: AssetBase64 | AssetId | AssetUrl
    type_: Literal["photo"] = "photo"
    avatar_group_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        name = self.name

        file: dict[str, Any]
        if isinstance(self.file, _Model):
            file = self.file.to_dict()
        else:
            file = self.file

        avatar_group_id: None | str | Unset = self.avatar_group_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["name"] = name
        field_dict["file"] = file
        if avatar_group_id is not UNSET:
            field_dict["avatar_group_id"] = avatar_group_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreatePhotoAvatarRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["photo"], read_as(str, _fields_.pop("type")))

        name = _fields_.pop("name")

        file = cast(
            "AssetBase64 | AssetId | AssetUrl",
            read_union(_fields_.pop("file"), AssetUrl, AssetId, AssetBase64),
        )

        avatar_group_id = cast("None | str | Unset", _fields_.pop("avatar_group_id", UNSET))

        self = cls(type_=type_, name=name, file=file, avatar_group_id=avatar_group_id)
        self.additional_properties = _fields_
        return self
