"""`CreateWebhookEndpointRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..models.webhook_event_type import WebhookEventType


class CreateWebhookEndpointRequestDict(TypedDict):
    """`CreateWebhookEndpointRequest` as a dict."""

    url: str
    events: NotRequired[list[WebhookEventType] | None]
    entity_id: NotRequired[str | None]
