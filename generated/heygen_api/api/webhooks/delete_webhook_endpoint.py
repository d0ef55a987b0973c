"""Delete Webhook Endpoint"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.delete_webhook_endpoint_response_200 import DeleteWebhookEndpointResponse200


OPERATION = _Operation(
    name="delete_webhook_endpoint",
    method="DELETE",
    path="/v3/webhooks/endpoints/{endpoint_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(endpoint_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "DELETE",
        "url": "/v3/webhooks/endpoints/{endpoint_id}".format(
            endpoint_id=path_part("endpoint_id", endpoint_id)
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteWebhookEndpointResponse200:
    from ...models.delete_webhook_endpoint_response_200 import DeleteWebhookEndpointResponse200

    return _read_answer(DeleteWebhookEndpointResponse200, response.json())


def sync_detailed(
    endpoint_id: str, *, client: _Client
) -> _Response[DeleteWebhookEndpointResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(endpoint_id=endpoint_id), _parse_response
    )


def sync(endpoint_id: str, *, client: _Client) -> DeleteWebhookEndpointResponse200:
    """Delete Webhook Endpoint

    Drops a webhook endpoint for good, which ends deliveries to its URL. Irreversible. The
    success body has both an untyped data object and an error field that is null.

    Args:
        endpoint_id: Id of the webhook endpoint.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(endpoint_id=endpoint_id, client=client).parsed


async def asyncio_detailed(
    endpoint_id: str, *, client: _AsyncClient
) -> _Response[DeleteWebhookEndpointResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(endpoint_id=endpoint_id), _parse_response
    )


async def asyncio(endpoint_id: str, *, client: _AsyncClient) -> DeleteWebhookEndpointResponse200:
    """Delete Webhook Endpoint

    Drops a webhook endpoint for good, which ends deliveries to its URL. Irreversible. The
    success body has both an untyped data object and an error field that is null.

    Args:
        endpoint_id: Id of the webhook endpoint.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(endpoint_id=endpoint_id, client=client)).parsed
