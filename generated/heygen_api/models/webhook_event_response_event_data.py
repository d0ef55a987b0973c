from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel


class WebhookEventResponseEventData(_OpenAnswerModel):
    """What happened, as sent to the endpoint."""
