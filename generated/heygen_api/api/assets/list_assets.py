"""List Assets"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import query as _query
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.list_assets_response_200 import ListAssetsResponse200


OPERATION = _Operation(
    name="list_assets", method="GET", path="/v3/assets", idempotency_key=False, multipart=False
)


def _get_kwargs(
    *,
    username: str,
    limit: int | Unset = 20,
    token: str | Unset = "",
    folder_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["username"] = username

    params["limit"] = limit

    params["token"] = token

    params["folder_id"] = folder_id

    params = _query(params)

    _kwargs: dict[str, Any] = {"method": "GET", "url": "/v3/assets", "params": params}
    return _kwargs


def _parse_response(response: httpx.Response) -> ListAssetsResponse200:
    from ...models.list_assets_response_200 import ListAssetsResponse200

    return _read_answer(ListAssetsResponse200, response.json())


def sync_detailed(
    *,
    client: _Client,
    username: str,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
    folder_id: str | Unset = UNSET,
) -> _Response[ListAssetsResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION,
        lambda: _get_kwargs(username=username, limit=limit, token=token, folder_id=folder_id),
        _parse_response,
    )


def sync(
    *,
    client: _Client,
    username: str,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
    folder_id: str | Unset = UNSET,
) -> ListAssetsResponse200:
    """List Assets

    Pages through the uploads of one workspace member, latest first. Beta, can change at a few
    days' notice. username is mandatory for now and should turn into an optional filter. Deleted
    assets and those the caller cannot access are left out.

    Args:
        client: Sends the request.
        username: Equals the owner field of asset items.
        limit: How many items a page has at most. HeyGen's default: 20.
        token: Next_token of an earlier page. HeyGen's default: ''.
        folder_id: Absent means every folder; empty means only assets outside any folder.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(
        client=client, username=username, limit=limit, token=token, folder_id=folder_id
    ).parsed


async def asyncio_detailed(
    *,
    client: _AsyncClient,
    username: str,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
    folder_id: str | Unset = UNSET,
) -> _Response[ListAssetsResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION,
        lambda: _get_kwargs(username=username, limit=limit, token=token, folder_id=folder_id),
        _parse_response,
    )


async def asyncio(
    *,
    client: _AsyncClient,
    username: str,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
    folder_id: str | Unset = UNSET,
) -> ListAssetsResponse200:
    """List Assets

    Pages through the uploads of one workspace member, latest first. Beta, can change at a few
    days' notice. username is mandatory for now and should turn into an optional filter. Deleted
    assets and those the caller cannot access are left out.

    Args:
        client: Sends the request.
        username: Equals the owner field of asset items.
        limit: How many items a page has at most. HeyGen's default: 20.
        token: Next_token of an earlier page. HeyGen's default: ''.
        folder_id: Absent means every folder; empty means only assets outside any folder.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(
            client=client, username=username, limit=limit, token=token, folder_id=folder_id
        )
    ).parsed
