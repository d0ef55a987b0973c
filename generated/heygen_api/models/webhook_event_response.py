from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.webhook_event_response_event_data import WebhookEventResponseEventData


class WebhookEventResponse(_OpenAnswerModel):
    """An event that was sent, or tried to be sent.

    Attributes:
        event_id: Id of the event; the same when it is delivered again.
        event_type: Which event it is.
        event_data: What happened, as sent to the endpoint.
        created_at: When it was made, in ISO 8601.
    """

    event_id: str = _field("event_id", _text)
    event_type: str = _field("event_type", _text)
    event_data: WebhookEventResponseEventData = _field(
        "event_data", _model("WebhookEventResponseEventData")
    )
    created_at: str = _field("created_at", _text)
