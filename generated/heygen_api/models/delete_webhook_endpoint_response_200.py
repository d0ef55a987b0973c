from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.delete_webhook_endpoint_response_200_data import (
        DeleteWebhookEndpointResponse200Data,
    )


class DeleteWebhookEndpointResponse200(_OpenAnswerModel):
    """DeleteWebhookEndpointResponse200 of the API.

    Attributes:
        data: DeleteWebhookEndpointResponse200Data
    """

    data: DeleteWebhookEndpointResponse200Data = _field(
        "data", _model("DeleteWebhookEndpointResponse200Data")
    )
