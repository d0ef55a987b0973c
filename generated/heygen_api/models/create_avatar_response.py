from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object

if TYPE_CHECKING:
    from ..models.avatar_group_item import AvatarGroupItem
    from ..models.avatar_look_item import AvatarLookItem


@_attrs_define(kw_only=True)
class CreateAvatarResponse(_OpenModel):
    """What `createAvatar` returns. Make an avatar of type photo, digital_twin or prompt.

    Attributes:
        avatar_item: The look that was made.
        avatar_group: The avatar group that the look belongs to.
    """

    avatar_item: AvatarLookItem | None | Unset = UNSET
    avatar_group: AvatarGroupItem | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        avatar_item: dict[str, Any] | None | Unset
        if isinstance(self.avatar_item, Unset):
            avatar_item = UNSET
        elif isinstance(self.avatar_item, _Model):
            avatar_item = self.avatar_item.to_dict()
        else:
            avatar_item = self.avatar_item

        avatar_group: dict[str, Any] | None | Unset
        if isinstance(self.avatar_group, Unset):
            avatar_group = UNSET
        elif isinstance(self.avatar_group, _Model):
            avatar_group = self.avatar_group.to_dict()
        else:
            avatar_group = self.avatar_group

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if avatar_item is not UNSET:
            field_dict["avatar_item"] = avatar_item
        if avatar_group is not UNSET:
            field_dict["avatar_group"] = avatar_group
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateAvatarResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.avatar_group_item import AvatarGroupItem
        from ..models.avatar_look_item import AvatarLookItem

        _fields_ = read_object(src_dict)

        def _parse_avatar_item(data: object) -> AvatarLookItem | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return AvatarLookItem.from_dict(data)
            raise UnexpectedShape("AvatarLookItem | None", data)

        avatar_item = _parse_avatar_item(_fields_.pop("avatar_item", UNSET))

        def _parse_avatar_group(data: object) -> AvatarGroupItem | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return AvatarGroupItem.from_dict(data)
            raise UnexpectedShape("AvatarGroupItem | None", data)

        avatar_group = _parse_avatar_group(_fields_.pop("avatar_group", UNSET))

        self = cls(avatar_item=avatar_item, avatar_group=avatar_group)
        self.additional_properties = _fields_
        return self
