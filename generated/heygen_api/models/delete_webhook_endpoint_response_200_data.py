from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel


class DeleteWebhookEndpointResponse200Data(_OpenAnswerModel):
    """DeleteWebhookEndpointResponse200Data of the API."""
