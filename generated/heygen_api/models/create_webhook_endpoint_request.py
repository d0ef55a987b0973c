from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.webhook_event_type import WebhookEventType, check_webhook_event_type
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class CreateWebhookEndpointRequest(_OpenModel):
    """What `createWebhookEndpoint` takes. Registers a public HTTPS address for event deliveries
    and answers with its details and signing secret.

    Attributes:
        url: HTTPS, reachable from the public internet.
        events: Absent or null: all events.
        entity_id: Narrows the endpoint to one resource, such as a personalized video project.
    """

    url: str
    events: list[WebhookEventType] | None | Unset = UNSET
    entity_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        url = self.url

        events: list[str] | None | Unset
        if isinstance(self.events, Unset):
            events = UNSET
        elif isinstance(self.events, list):
            events = []
            for events_type_0_item_data in self.events:
                events_type_0_item: str = events_type_0_item_data
                events.append(events_type_0_item)

        else:
            events = self.events

        entity_id: None | str | Unset = self.entity_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["url"] = url
        if events is not UNSET:
            field_dict["events"] = events
        if entity_id is not UNSET:
            field_dict["entity_id"] = entity_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateWebhookEndpointRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        url = _fields_.pop("url")

        def _parse_events(data: object) -> list[WebhookEventType] | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, list):
                events_type_0: list[WebhookEventType] = []
                for events_type_0_item_data in read_as(list, data):
                    events_type_0_item = check_webhook_event_type(events_type_0_item_data)

                    events_type_0.append(events_type_0_item)

                return events_type_0
            raise UnexpectedShape("list[WebhookEventType] | None", data)

        events = _parse_events(_fields_.pop("events", UNSET))

        entity_id = cast("None | str | Unset", _fields_.pop("entity_id", UNSET))

        self = cls(url=url, events=events, entity_id=entity_id)
        self.additional_properties = _fields_
        return self
