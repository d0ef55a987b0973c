from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.rotate_secret_response_data import RotateSecretResponseData


class RotateWebhookEndpointSecretResponse200(_OpenAnswerModel):
    """RotateWebhookEndpointSecretResponse200 of the API.

    Attributes:
        data: What `rotateWebhookEndpointSecret` returns. Replaces the signing secret of a
            webhook endpoint with a fresh one.
    """

    data: RotateSecretResponseData = _field("data", _model("RotateSecretResponseData"))
