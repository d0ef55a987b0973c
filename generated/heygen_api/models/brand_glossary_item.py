from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_datetime, read_object, write_datetime


@_attrs_define(kw_only=True)
class BrandGlossaryItem(_OpenModel):
    """A brand glossary, in a list.

    Attributes:
        brand_glossary_id: Accepted as brand_glossary_id when creating videos or translations.
        name: Its name, for people.
        created_at: When it was made, in UTC.
        updated_at: When it was last changed, in UTC.
    """

    brand_glossary_id: str
    name: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        brand_glossary_id = self.brand_glossary_id

        name = self.name

        created_at = write_datetime(self.created_at)

        updated_at = write_datetime(self.updated_at)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["brand_glossary_id"] = brand_glossary_id
        field_dict["name"] = name
        field_dict["created_at"] = created_at
        field_dict["updated_at"] = updated_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> BrandGlossaryItem:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        brand_glossary_id = _fields_.pop("brand_glossary_id")

        name = _fields_.pop("name")

        created_at = read_datetime(_fields_.pop("created_at"))

        updated_at = read_datetime(_fields_.pop("updated_at"))

        self = cls(
            brand_glossary_id=brand_glossary_id,
            name=name,
            created_at=created_at,
            updated_at=updated_at,
        )
        self.additional_properties = _fields_
        return self
