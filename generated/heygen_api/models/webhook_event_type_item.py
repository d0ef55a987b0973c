from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class WebhookEventTypeItem(_OpenAnswerModel):
    """An event that a webhook can tell of.

    Attributes:
        event_type: Which event it is.
        description: Description, meant for people.
    """

    event_type: str = _field("event_type", _text)
    description: str = _field("description", _text)
