from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object

if TYPE_CHECKING:
    from ..models.created_avatar_look import CreatedAvatarLook


@_attrs_define(kw_only=True)
class CreateAvatarLooksResponse(_OpenModel):
    """What `createAvatarLooks` returns.

    Attributes:
        group_id: Id of the avatar that the looks join.
        looks: One for each picture, in order.
    """

    group_id: str
    looks: list[CreatedAvatarLook]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        group_id = self.group_id

        looks = []
        for looks_item_data in self.looks:
            looks_item = looks_item_data.to_dict()
            looks.append(looks_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["group_id"] = group_id
        field_dict["looks"] = looks
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateAvatarLooksResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.created_avatar_look import CreatedAvatarLook

        _fields_ = read_object(src_dict)
        group_id = _fields_.pop("group_id")

        looks: list[CreatedAvatarLook] = []
        for looks_item_data in read_as(list, _fields_.pop("looks")):
            looks_item = CreatedAvatarLook.from_dict(looks_item_data)

            looks.append(looks_item)

        self = cls(group_id=group_id, looks=looks)
        self.additional_properties = _fields_
        return self
