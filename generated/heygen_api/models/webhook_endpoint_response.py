from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True)
class WebhookEndpointResponse(_OpenModel):
    """A webhook endpoint.

    Attributes:
        endpoint_id: Id of the webhook endpoint.
        url: The address.
        status: How far it has come. Enabled or disabled.
        created_at: When it was made, in ISO 8601.
        events: Null: subscribed to everything.
        secret: Signing secret; sent only on creation and on secret rotation.
    """

    endpoint_id: str
    url: str
    status: str
    created_at: str
    events: list[str] | None | Unset = UNSET
    secret: None | str | Unset = _attrs_field(default=UNSET, repr=False)
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        endpoint_id = self.endpoint_id

        url = self.url

        status = self.status

        created_at = self.created_at

        events: list[str] | None | Unset
        if isinstance(self.events, Unset):
            events = UNSET
        elif isinstance(self.events, list):
            events = self.events

        else:
            events = self.events

        secret: None | str | Unset = self.secret

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["endpoint_id"] = endpoint_id
        field_dict["url"] = url
        field_dict["status"] = status
        field_dict["created_at"] = created_at
        if events is not UNSET:
            field_dict["events"] = events
        if secret is not UNSET:
            field_dict["secret"] = secret
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WebhookEndpointResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        endpoint_id = _fields_.pop("endpoint_id")

        url = _fields_.pop("url")

        status = _fields_.pop("status")

        created_at = _fields_.pop("created_at")

        def _parse_events(data: object) -> list[str] | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, list):
                events_type_0: list[str] = read_as(list, data)

                return events_type_0
            raise UnexpectedShape("list[str] | None", data)

        events = _parse_events(_fields_.pop("events", UNSET))

        secret = cast("None | str | Unset", _fields_.pop("secret", UNSET))

        self = cls(
            endpoint_id=endpoint_id,
            url=url,
            status=status,
            created_at=created_at,
            events=events,
            secret=secret,
        )
        self.additional_properties = _fields_
        return self
