"""List Background Removals"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import query as _query
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.list_background_removals_response_200 import ListBackgroundRemovalsResponse200


OPERATION = _Operation(
    name="list_background_removals",
    method="GET",
    path="/v3/background-removals",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(*, limit: int | Unset = 10, token: str | Unset = UNSET) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["token"] = token

    params = _query(params)

    _kwargs: dict[str, Any] = {"method": "GET", "url": "/v3/background-removals", "params": params}
    return _kwargs


def _parse_response(response: httpx.Response) -> ListBackgroundRemovalsResponse200:
    from ...models.list_background_removals_response_200 import ListBackgroundRemovalsResponse200

    return _read_answer(ListBackgroundRemovalsResponse200, response.json())


def sync_detailed(
    *, client: _Client, limit: int | Unset = UNSET, token: str | Unset = UNSET
) -> _Response[ListBackgroundRemovalsResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(limit=limit, token=token), _parse_response
    )


def sync(
    *, client: _Client, limit: int | Unset = UNSET, token: str | Unset = UNSET
) -> ListBackgroundRemovalsResponse200:
    """List Background Removals

    Page through the account's background removal jobs. Sorted newest first.

    Args:
        client: Sends the request.
        limit: How many items a page has at most. HeyGen's default: 10.
        token: Where to go on: `next_token` of the page before.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(client=client, limit=limit, token=token).parsed


async def asyncio_detailed(
    *, client: _AsyncClient, limit: int | Unset = UNSET, token: str | Unset = UNSET
) -> _Response[ListBackgroundRemovalsResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(limit=limit, token=token), _parse_response
    )


async def asyncio(
    *, client: _AsyncClient, limit: int | Unset = UNSET, token: str | Unset = UNSET
) -> ListBackgroundRemovalsResponse200:
    """List Background Removals

    Page through the account's background removal jobs. Sorted newest first.

    Args:
        client: Sends the request.
        limit: How many items a page has at most. HeyGen's default: 10.
        token: Where to go on: `next_token` of the page before.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(client=client, limit=limit, token=token)).parsed
