from __future__ import annotations

from typing import Any

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    anything as _anything,
    field as _field,
    items as _items,
    other_fields as _other_fields,
    text as _text,
)


class WebhookEndpointResponse(_OpenAnswerModel):
    """A webhook endpoint.

    Attributes:
        endpoint_id: Id of the webhook endpoint.
        url: The address.
        status: How far it has come. Enabled or disabled.
        created_at: When it was made, in ISO 8601.
        events: Null: subscribed to everything.
        secret: Signing secret; sent only on creation and on secret rotation.
    """

    endpoint_id: str = _field("endpoint_id", _text)
    url: str = _field("url", _text)
    status: str = _field("status", _text)
    created_at: str = _field("created_at", _text)
    events: list[str] | None = _field("events", _items(_text), default=None)
    secret: str | None = _field("secret", _text, default=None, secret=True)
    additional_properties: dict[str, Any] = _other_fields(_anything, init=False, secret=True)
