from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.create_folder_request_type import (
    CreateFolderRequestType,
    check_create_folder_request_type,
)
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True, repr=False)
class CreateFolderRequest(_OpenModel):
    """What `createFolder` takes.

    Attributes:
        name: Its name, for people. Two folders in the same place may share it.
        parent_id: The folder that holds it: one of the workspace, not in the trash. Left out,
            null or empty: the root.
        type_: What the folder may hold. HeyGen's default: 'mixed'.
    """

    name: str
    parent_id: None | str | Unset = UNSET
    type_: CreateFolderRequestType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        name = self.name

        parent_id: None | str | Unset = self.parent_id

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["name"] = name
        if parent_id is not UNSET:
            field_dict["parent_id"] = parent_id
        if type_ is not UNSET:
            field_dict["type"] = type_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateFolderRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        name = _fields_.pop("name")

        parent_id = cast("None | str | Unset", _fields_.pop("parent_id", UNSET))

        _type_ = _fields_.pop("type", UNSET)
        type_: CreateFolderRequestType | Unset
        if _type_ is None or isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_create_folder_request_type(_type_)

        self = cls(name=name, parent_id=parent_id, type_=type_)
        self.additional_properties = _fields_
        return self
