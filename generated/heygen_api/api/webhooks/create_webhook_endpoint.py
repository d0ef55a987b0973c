"""Create Webhook Endpoint"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import json_body
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.create_webhook_endpoint_request import CreateWebhookEndpointRequest
    from ...models.create_webhook_endpoint_response_200 import CreateWebhookEndpointResponse200


OPERATION = _Operation(
    name="create_webhook_endpoint",
    method="POST",
    path="/v3/webhooks/endpoints",
    idempotency_key=True,
    multipart=False,
)


def _get_kwargs(
    *,
    body: CreateWebhookEndpointRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {"method": "POST", "url": "/v3/webhooks/endpoints"}
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateWebhookEndpointResponse200:
    from ...models.create_webhook_endpoint_response_200 import CreateWebhookEndpointResponse200

    return _read_answer(CreateWebhookEndpointResponse200, response.json())


def sync_detailed(
    *,
    client: _Client,
    body: CreateWebhookEndpointRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[CreateWebhookEndpointResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body, idempotency_key=idempotency_key), _parse_response
    )


def sync(
    *,
    client: _Client,
    body: CreateWebhookEndpointRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> CreateWebhookEndpointResponse200:
    """Create Webhook Endpoint

    Registers a public HTTPS address for event deliveries and answers with its details and
    signing secret. Keep the secret at once, since it appears only here and after rotation. A
    URL the account has already registered gives 409 conflict.

    Args:
        client: Sends the request.
        body: What `createWebhookEndpoint` takes. Registers a public HTTPS address for event
            deliveries and answers with its details and signing secret.
        idempotency_key: Makes it safe to send the request again: for 24 hours the same key
            returns the first response, even if the body differs. While the first call runs: 409
            request_in_progress. It counts per endpoint and path parameters. A UUID suits.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(client=client, body=body, idempotency_key=idempotency_key).parsed


async def asyncio_detailed(
    *,
    client: _AsyncClient,
    body: CreateWebhookEndpointRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[CreateWebhookEndpointResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body, idempotency_key=idempotency_key), _parse_response
    )


async def asyncio(
    *,
    client: _AsyncClient,
    body: CreateWebhookEndpointRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> CreateWebhookEndpointResponse200:
    """Create Webhook Endpoint

    Registers a public HTTPS address for event deliveries and answers with its details and
    signing secret. Keep the secret at once, since it appears only here and after rotation. A
    URL the account has already registered gives 409 conflict.

    Args:
        client: Sends the request.
        body: What `createWebhookEndpoint` takes. Registers a public HTTPS address for event
            deliveries and answers with its details and signing secret.
        idempotency_key: Makes it safe to send the request again: for 24 hours the same key
            returns the first response, even if the body differs. While the first call runs: 409
            request_in_progress. It counts per endpoint and path parameters. A UUID suits.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(client=client, body=body, idempotency_key=idempotency_key)
    ).parsed
