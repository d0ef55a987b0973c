from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object

if TYPE_CHECKING:
    from ..models.avatar_group_item import AvatarGroupItem


@_attrs_define(kw_only=True)
class CreateAvatarConsentResponse(_OpenModel):
    """What `createAvatarConsent` returns. Begin consent for an avatar group; gives a link the
    subject opens in a browser.

    Attributes:
        avatar_group: A group holds looks; type and engine support are told by GET
            /v3/avatars/looks.
        url: Dies after 24 hours or one successful submission, then needs a fresh link; absent
            when consent_video was sent.
    """

    avatar_group: AvatarGroupItem
    url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        avatar_group = self.avatar_group.to_dict()

        url: None | str | Unset = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["avatar_group"] = avatar_group
        if url is not UNSET:
            field_dict["url"] = url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateAvatarConsentResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.avatar_group_item import AvatarGroupItem

        _fields_ = read_object(src_dict)
        avatar_group = AvatarGroupItem.from_dict(_fields_.pop("avatar_group"))

        url = cast("None | str | Unset", _fields_.pop("url", UNSET))

        self = cls(avatar_group=avatar_group, url=url)
        self.additional_properties = _fields_
        return self
