from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.look_template_item_gender_type_0 import (
    LookTemplateItemGenderType0,
    check_look_template_item_gender_type_0,
)
from ..models.look_template_item_type import LookTemplateItemType, check_look_template_item_type
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class LookTemplateItem(_OpenModel):
    """A look template or a Look Pack, in a list.

    Attributes:
        id: Goes into POST /v3/avatars/looks as template_id.
        type_: Goes into POST /v3/avatars/looks as type.
        looks_count: How many looks it gives: 2 for a single template.
        name: Its name, for people.
        gender: Null suits every avatar.
        preview_image_url: Address of a picture of it.
    """

    id: str
    type_: LookTemplateItemType
    looks_count: int
    name: None | str | Unset = UNSET
    gender: LookTemplateItemGenderType0 | None | Unset = UNSET
    preview_image_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        type_: str = self.type_

        looks_count = self.looks_count

        name: None | str | Unset = self.name

        gender: None | str | Unset = self.gender

        preview_image_url: None | str | Unset = self.preview_image_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["type"] = type_
        field_dict["looks_count"] = looks_count
        if name is not UNSET:
            field_dict["name"] = name
        if gender is not UNSET:
            field_dict["gender"] = gender
        if preview_image_url is not UNSET:
            field_dict["preview_image_url"] = preview_image_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> LookTemplateItem:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        type_ = check_look_template_item_type(_fields_.pop("type"))

        looks_count = _fields_.pop("looks_count")

        name = cast("None | str | Unset", _fields_.pop("name", UNSET))

        def _parse_gender(data: object) -> LookTemplateItemGenderType0 | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                gender_type_0 = check_look_template_item_gender_type_0(data)

                return gender_type_0
            raise UnexpectedShape("LookTemplateItemGenderType0 | None", data)

        gender = _parse_gender(_fields_.pop("gender", UNSET))

        preview_image_url = cast("None | str | Unset", _fields_.pop("preview_image_url", UNSET))

        self = cls(
            id=id,
            type_=type_,
            looks_count=looks_count,
            name=name,
            gender=gender,
            preview_image_url=preview_image_url,
        )
        self.additional_properties = _fields_
        return self
