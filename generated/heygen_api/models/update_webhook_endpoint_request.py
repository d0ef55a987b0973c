from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.webhook_event_type import WebhookEventType, check_webhook_event_type
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class UpdateWebhookEndpointRequest(_OpenModel):
    """What `updateWebhookEndpoint` takes. Changes the URL of a webhook endpoint, its event
    subscriptions, or both.

    Attributes:
        url: HTTPS, reachable from the public internet.
        events: The given list takes the place of the old one.
    """

    url: None | str | Unset = UNSET
    events: list[WebhookEventType] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        url: None | str | Unset = self.url

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if url is not UNSET:
            field_dict["url"] = url
        if events is not UNSET:
            field_dict["events"] = events
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> UpdateWebhookEndpointRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        url = cast("None | str | Unset", _fields_.pop("url", UNSET))

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

        self = cls(url=url, events=events)
        self.additional_properties = _fields_
        return self
