from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class WebhookEventTypeItem(_OpenModel):
    """An event that a webhook can tell of.

    Attributes:
        event_type: Which event it is.
        description: Description, meant for people.
    """

    event_type: str
    description: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        event_type = self.event_type

        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["event_type"] = event_type
        field_dict["description"] = description
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WebhookEventTypeItem:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        event_type = _fields_.pop("event_type")

        description = _fields_.pop("description")

        self = cls(event_type=event_type, description=description)
        self.additional_properties = _fields_
        return self
