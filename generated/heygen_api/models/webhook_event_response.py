from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object

if TYPE_CHECKING:
    from ..models.webhook_event_response_event_data import WebhookEventResponseEventData


@_attrs_define(kw_only=True)
class WebhookEventResponse(_OpenModel):
    """An event that was sent, or tried to be sent.

    Attributes:
        event_id: Id of the event; the same when it is delivered again.
        event_type: Which event it is.
        event_data: What happened, as sent to the endpoint.
        created_at: When it was made, in ISO 8601.
    """

    event_id: str
    event_type: str
    event_data: WebhookEventResponseEventData
    created_at: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        event_id = self.event_id

        event_type = self.event_type

        event_data = self.event_data.to_dict()

        created_at = self.created_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["event_id"] = event_id
        field_dict["event_type"] = event_type
        field_dict["event_data"] = event_data
        field_dict["created_at"] = created_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WebhookEventResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.webhook_event_response_event_data import WebhookEventResponseEventData

        _fields_ = read_object(src_dict)
        event_id = _fields_.pop("event_id")

        event_type = _fields_.pop("event_type")

        event_data = WebhookEventResponseEventData.from_dict(_fields_.pop("event_data"))

        created_at = _fields_.pop("created_at")

        self = cls(
            event_id=event_id, event_type=event_type, event_data=event_data, created_at=created_at
        )
        self.additional_properties = _fields_
        return self
