from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class TemplateListItemV3(_OpenModel):
    """A template, in a list.

    Attributes:
        id: Its id.
        name: Its name, for people.
        thumbnail_url: Address of a small picture of it.
        aspect_ratio: Width to height of the picture. Such as 16:9.
        created_at: When it was made, in Unix time.
        updated_at: When it was last changed, in Unix time.
    """

    id: str
    name: str
    thumbnail_url: None | str | Unset = UNSET
    aspect_ratio: None | str | Unset = UNSET
    created_at: int | None | Unset = UNSET
    updated_at: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        name = self.name

        thumbnail_url: None | str | Unset = self.thumbnail_url

        aspect_ratio: None | str | Unset = self.aspect_ratio

        created_at: int | None | Unset = self.created_at

        updated_at: int | None | Unset = self.updated_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["name"] = name
        if thumbnail_url is not UNSET:
            field_dict["thumbnail_url"] = thumbnail_url
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TemplateListItemV3:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        name = _fields_.pop("name")

        thumbnail_url = cast("None | str | Unset", _fields_.pop("thumbnail_url", UNSET))

        aspect_ratio = cast("None | str | Unset", _fields_.pop("aspect_ratio", UNSET))

        created_at = cast("int | None | Unset", _fields_.pop("created_at", UNSET))

        updated_at = cast("int | None | Unset", _fields_.pop("updated_at", UNSET))

        self = cls(
            id=id,
            name=name,
            thumbnail_url=thumbnail_url,
            aspect_ratio=aspect_ratio,
            created_at=created_at,
            updated_at=updated_at,
        )
        self.additional_properties = _fields_
        return self
