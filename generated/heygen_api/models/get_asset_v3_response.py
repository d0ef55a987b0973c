from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class GetAssetV3Response(_OpenModel):
    """What `listAssets` returns. Pages through the uploads of one workspace member, latest first.

    Attributes:
        id: Its id.
        name: Original file name if uploaded through the API.
        type_: Such as image, video, audio, font.
        owner: Whose it is. A username.
        space_id: Id of the workspace.
        uploaded_at: When it was uploaded, in Unix time (seconds).
        folder_id: Null at the root of the space.
        url: Public; null when none can be made.
    """

    id: str
    name: str
    type_: str
    owner: str
    space_id: str
    uploaded_at: int
    folder_id: None | str | Unset = UNSET
    url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        name = self.name

        type_ = self.type_

        owner = self.owner

        space_id = self.space_id

        uploaded_at = self.uploaded_at

        folder_id: None | str | Unset = self.folder_id

        url: None | str | Unset = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["name"] = name
        field_dict["type"] = type_
        field_dict["owner"] = owner
        field_dict["space_id"] = space_id
        field_dict["uploaded_at"] = uploaded_at
        if folder_id is not UNSET:
            field_dict["folder_id"] = folder_id
        if url is not UNSET:
            field_dict["url"] = url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> GetAssetV3Response:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        name = _fields_.pop("name")

        type_ = _fields_.pop("type")

        owner = _fields_.pop("owner")

        space_id = _fields_.pop("space_id")

        uploaded_at = _fields_.pop("uploaded_at")

        folder_id = cast("None | str | Unset", _fields_.pop("folder_id", UNSET))

        url = cast("None | str | Unset", _fields_.pop("url", UNSET))

        self = cls(
            id=id,
            name=name,
            type_=type_,
            owner=owner,
            space_id=space_id,
            uploaded_at=uploaded_at,
            folder_id=folder_id,
            url=url,
        )
        self.additional_properties = _fields_
        return self
