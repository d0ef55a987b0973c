"""List Webhook Events"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import query as _query
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.list_webhook_events_event_type import ListWebhookEventsEventType
    from ...models.list_webhook_events_response_200 import ListWebhookEventsResponse200


OPERATION = _Operation(
    name="list_webhook_events",
    method="GET",
    path="/v3/webhooks/events",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(
    *,
    event_type: ListWebhookEventsEventType | Unset = UNSET,
    entity_id: str | Unset = UNSET,
    limit: int | Unset = 10,
    token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_event_type: str | Unset = UNSET
    if not isinstance(event_type, Unset):
        json_event_type = event_type

    params["event_type"] = json_event_type

    params["entity_id"] = entity_id

    params["limit"] = limit

    params["token"] = token

    params = _query(params)

    _kwargs: dict[str, Any] = {"method": "GET", "url": "/v3/webhooks/events", "params": params}
    return _kwargs


def _parse_response(response: httpx.Response) -> ListWebhookEventsResponse200:
    from ...models.list_webhook_events_response_200 import ListWebhookEventsResponse200

    return _read_answer(ListWebhookEventsResponse200, response.json())


def sync_detailed(
    *,
    client: _Client,
    event_type: ListWebhookEventsEventType | Unset = UNSET,
    entity_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> _Response[ListWebhookEventsResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION,
        lambda: _get_kwargs(event_type=event_type, entity_id=entity_id, limit=limit, token=token),
        _parse_response,
    )


def sync(
    *,
    client: _Client,
    event_type: ListWebhookEventsEventType | Unset = UNSET,
    entity_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> ListWebhookEventsResponse200:
    """List Webhook Events

    Pages through past webhook deliveries, optionally narrowed by event type or entity.

    Args:
        client: Sends the request.
        event_type: Only this kind of event.
        entity_id: Only what concerns the thing with this id.
        limit: How many items a page has at most. HeyGen's default: 10.
        token: Next_token of an earlier page.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(
        client=client, event_type=event_type, entity_id=entity_id, limit=limit, token=token
    ).parsed


async def asyncio_detailed(
    *,
    client: _AsyncClient,
    event_type: ListWebhookEventsEventType | Unset = UNSET,
    entity_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> _Response[ListWebhookEventsResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION,
        lambda: _get_kwargs(event_type=event_type, entity_id=entity_id, limit=limit, token=token),
        _parse_response,
    )


async def asyncio(
    *,
    client: _AsyncClient,
    event_type: ListWebhookEventsEventType | Unset = UNSET,
    entity_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> ListWebhookEventsResponse200:
    """List Webhook Events

    Pages through past webhook deliveries, optionally narrowed by event type or entity.

    Args:
        client: Sends the request.
        event_type: Only this kind of event.
        entity_id: Only what concerns the thing with this id.
        limit: How many items a page has at most. HeyGen's default: 10.
        token: Next_token of an earlier page.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(
            client=client, event_type=event_type, entity_id=entity_id, limit=limit, token=token
        )
    ).parsed
