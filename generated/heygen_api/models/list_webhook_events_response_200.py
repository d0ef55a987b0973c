from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    boolean as _boolean,
    field as _field,
    items as _items,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.webhook_event_response import WebhookEventResponse


class ListWebhookEventsResponse200(_OpenAnswerModel):
    """ListWebhookEventsResponse200 of the API.

    Attributes:
        data: list[WebhookEventResponse]
        has_more: bool | None
        next_token: str | None
    """

    data: list[WebhookEventResponse] = _field("data", _items(_model("WebhookEventResponse")))
    has_more: bool | None = _field("has_more", _boolean, default=None)
    next_token: str | None = _field("next_token", _text, default=None)
