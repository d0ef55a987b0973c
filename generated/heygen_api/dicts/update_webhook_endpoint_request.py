"""`UpdateWebhookEndpointRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..models.webhook_event_type import WebhookEventType


class UpdateWebhookEndpointRequestDict(TypedDict):
    """`UpdateWebhookEndpointRequest` as a dict."""

    url: NotRequired[str | None]
    events: NotRequired[list[WebhookEventType] | None]
