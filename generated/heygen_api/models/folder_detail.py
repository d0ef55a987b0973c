from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.folder_detail_type import FolderDetailType, check_folder_detail_type
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class FolderDetail(_OpenModel):
    """A folder.

    Attributes:
        folder_id: Its id.
        name: Its name, for people.
        type_: What the folder may hold. Folders for assets hold no folders and cannot be made
            here.
        is_trash: Whether it is in the trash.
        created_at: When it was made, in Unix time (seconds).
        updated_at: When it was last changed, in Unix time (seconds).
        parent_id: The folder that holds it; absent at the root.
        creator_username: Who made it.
    """

    folder_id: str
    name: str
    type_: FolderDetailType
    is_trash: bool
    created_at: int
    updated_at: int
    parent_id: None | str | Unset = UNSET
    creator_username: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        folder_id = self.folder_id

        name = self.name

        type_: str = self.type_

        is_trash = self.is_trash

        created_at = self.created_at

        updated_at = self.updated_at

        parent_id: None | str | Unset = self.parent_id

        creator_username: None | str | Unset = self.creator_username

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["folder_id"] = folder_id
        field_dict["name"] = name
        field_dict["type"] = type_
        field_dict["is_trash"] = is_trash
        field_dict["created_at"] = created_at
        field_dict["updated_at"] = updated_at
        if parent_id is not UNSET:
            field_dict["parent_id"] = parent_id
        if creator_username is not UNSET:
            field_dict["creator_username"] = creator_username
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> FolderDetail:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        folder_id = _fields_.pop("folder_id")

        name = _fields_.pop("name")

        type_ = check_folder_detail_type(_fields_.pop("type"))

        is_trash = _fields_.pop("is_trash")

        created_at = _fields_.pop("created_at")

        updated_at = _fields_.pop("updated_at")

        parent_id = cast("None | str | Unset", _fields_.pop("parent_id", UNSET))

        creator_username = cast("None | str | Unset", _fields_.pop("creator_username", UNSET))

        self = cls(
            folder_id=folder_id,
            name=name,
            type_=type_,
            is_trash=is_trash,
            created_at=created_at,
            updated_at=updated_at,
            parent_id=parent_id,
            creator_username=creator_username,
        )
        self.additional_properties = _fields_
        return self
