"""Update Webhook Endpoint"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import json_body
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.update_webhook_endpoint_request import UpdateWebhookEndpointRequest
    from ...models.update_webhook_endpoint_response_200 import UpdateWebhookEndpointResponse200


OPERATION = _Operation(
    name="update_webhook_endpoint",
    method="PATCH",
    path="/v3/webhooks/endpoints/{endpoint_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(
    endpoint_id: str, *, body: UpdateWebhookEndpointRequest | _Mapping[str, Any]
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "PATCH",
        "url": "/v3/webhooks/endpoints/{endpoint_id}".format(
            endpoint_id=path_part("endpoint_id", endpoint_id)
        ),
    }
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> UpdateWebhookEndpointResponse200:
    from ...models.update_webhook_endpoint_response_200 import UpdateWebhookEndpointResponse200

    return _read_answer(UpdateWebhookEndpointResponse200, response.json())


def sync_detailed(
    endpoint_id: str, *, client: _Client, body: UpdateWebhookEndpointRequest | _Mapping[str, Any]
) -> _Response[UpdateWebhookEndpointResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(endpoint_id=endpoint_id, body=body), _parse_response
    )


def sync(
    endpoint_id: str, *, client: _Client, body: UpdateWebhookEndpointRequest | _Mapping[str, Any]
) -> UpdateWebhookEndpointResponse200:
    """Update Webhook Endpoint

    Changes the URL of a webhook endpoint, its event subscriptions, or both. Send url or events
    or both; neither gives 400. A sent events list overwrites the old one entirely, so repeat
    the types that should stay.

    Args:
        endpoint_id: Id of the webhook endpoint.
        client: Sends the request.
        body: What `updateWebhookEndpoint` takes. Changes the URL of a webhook endpoint, its event
            subscriptions, or both.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(endpoint_id=endpoint_id, client=client, body=body).parsed


async def asyncio_detailed(
    endpoint_id: str,
    *,
    client: _AsyncClient,
    body: UpdateWebhookEndpointRequest | _Mapping[str, Any],
) -> _Response[UpdateWebhookEndpointResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(endpoint_id=endpoint_id, body=body), _parse_response
    )


async def asyncio(
    endpoint_id: str,
    *,
    client: _AsyncClient,
    body: UpdateWebhookEndpointRequest | _Mapping[str, Any],
) -> UpdateWebhookEndpointResponse200:
    """Update Webhook Endpoint

    Changes the URL of a webhook endpoint, its event subscriptions, or both. Send url or events
    or both; neither gives 400. A sent events list overwrites the old one entirely, so repeat
    the types that should stay.

    Args:
        endpoint_id: Id of the webhook endpoint.
        client: Sends the request.
        body: What `updateWebhookEndpoint` takes. Changes the URL of a webhook endpoint, its event
            subscriptions, or both.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(endpoint_id=endpoint_id, client=client, body=body)).parsed
