from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.webhook_endpoint_response import WebhookEndpointResponse


class UpdateWebhookEndpointResponse200(_OpenAnswerModel):
    """UpdateWebhookEndpointResponse200 of the API.

    Attributes:
        data: A webhook endpoint.
    """

    data: WebhookEndpointResponse = _field("data", _model("WebhookEndpointResponse"))
