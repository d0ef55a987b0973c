"""Rotate Webhook Endpoint Secret"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.rotate_webhook_endpoint_secret_response_200 import (
        RotateWebhookEndpointSecretResponse200,
    )


OPERATION = _Operation(
    name="rotate_webhook_endpoint_secret",
    method="POST",
    path="/v3/webhooks/endpoints/{endpoint_id}/rotate-secret",
    idempotency_key=True,
    multipart=False,
)


def _get_kwargs(endpoint_id: str, *, idempotency_key: str | None | Unset = UNSET) -> dict[str, Any]:

    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v3/webhooks/endpoints/{endpoint_id}/rotate-secret".format(
            endpoint_id=path_part("endpoint_id", endpoint_id)
        ),
    }
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> RotateWebhookEndpointSecretResponse200:
    from ...models.rotate_webhook_endpoint_secret_response_200 import (
        RotateWebhookEndpointSecretResponse200,
    )

    return _read_answer(RotateWebhookEndpointSecretResponse200, response.json())


def sync_detailed(
    endpoint_id: str, *, client: _Client, idempotency_key: str | None | Unset = UNSET
) -> _Response[RotateWebhookEndpointSecretResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION,
        lambda: _get_kwargs(endpoint_id=endpoint_id, idempotency_key=idempotency_key),
        _parse_response,
    )


def sync(
    endpoint_id: str, *, client: _Client, idempotency_key: str | None | Unset = UNSET
) -> RotateWebhookEndpointSecretResponse200:
    """Rotate Webhook Endpoint Secret

    Replaces the signing secret of a webhook endpoint with a fresh one. The previous secret
    stops working straight away and the new one is shown only in this answer. No request body.

    Args:
        endpoint_id: Id of the webhook endpoint.
        client: Sends the request.
        idempotency_key: Makes it safe to send the request again: for 24 hours the same key
            returns the first response, even if the body differs. While the first call runs: 409
            request_in_progress. It counts per endpoint and path parameters. A UUID suits.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(
        endpoint_id=endpoint_id, client=client, idempotency_key=idempotency_key
    ).parsed


async def asyncio_detailed(
    endpoint_id: str, *, client: _AsyncClient, idempotency_key: str | None | Unset = UNSET
) -> _Response[RotateWebhookEndpointSecretResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION,
        lambda: _get_kwargs(endpoint_id=endpoint_id, idempotency_key=idempotency_key),
        _parse_response,
    )


async def asyncio(
    endpoint_id: str, *, client: _AsyncClient, idempotency_key: str | None | Unset = UNSET
) -> RotateWebhookEndpointSecretResponse200:
    """Rotate Webhook Endpoint Secret

    Replaces the signing secret of a webhook endpoint with a fresh one. The previous secret
    stops working straight away and the new one is shown only in this answer. No request body.

    Args:
        endpoint_id: Id of the webhook endpoint.
        client: Sends the request.
        idempotency_key: Makes it safe to send the request again: for 24 hours the same key
            returns the first response, even if the body differs. While the first call runs: 409
            request_in_progress. It counts per endpoint and path parameters. A UUID suits.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(
            endpoint_id=endpoint_id, client=client, idempotency_key=idempotency_key
        )
    ).parsed
