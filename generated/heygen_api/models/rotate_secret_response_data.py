from __future__ import annotations

from typing import Any

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    anything as _anything,
    field as _field,
    other_fields as _other_fields,
    text as _text,
)


class RotateSecretResponseData(_OpenAnswerModel):
    """What `rotateWebhookEndpointSecret` returns. Replaces the signing secret of a webhook
    endpoint with a fresh one.

    Attributes:
        endpoint_id: Id of the webhook endpoint.
        secret: Shown this once only.
    """

    endpoint_id: str = _field("endpoint_id", _text)
    secret: str = _field("secret", _text, secret=True)
    additional_properties: dict[str, Any] = _other_fields(_anything, init=False, secret=True)
