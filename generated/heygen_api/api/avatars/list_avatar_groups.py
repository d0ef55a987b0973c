"""List Avatar Groups"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import query as _query
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.list_avatar_groups_ownership import ListAvatarGroupsOwnership
    from ...models.list_avatar_groups_response_200 import ListAvatarGroupsResponse200


OPERATION = _Operation(
    name="list_avatar_groups",
    method="GET",
    path="/v3/avatars",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(
    *,
    ownership: ListAvatarGroupsOwnership | Unset = UNSET,
    limit: int | Unset = 20,
    token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_ownership: str | Unset = UNSET
    if not isinstance(ownership, Unset):
        json_ownership = ownership

    params["ownership"] = json_ownership

    params["limit"] = limit

    params["token"] = token

    params = _query(params)

    _kwargs: dict[str, Any] = {"method": "GET", "url": "/v3/avatars", "params": params}
    return _kwargs


def _parse_response(response: httpx.Response) -> ListAvatarGroupsResponse200:
    from ...models.list_avatar_groups_response_200 import ListAvatarGroupsResponse200

    return _read_answer(ListAvatarGroupsResponse200, response.json())


def sync_detailed(
    *,
    client: _Client,
    ownership: ListAvatarGroupsOwnership | Unset = UNSET,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> _Response[ListAvatarGroupsResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION,
        lambda: _get_kwargs(ownership=ownership, limit=limit, token=token),
        _parse_response,
    )


def sync(
    *,
    client: _Client,
    ownership: ListAvatarGroupsOwnership | Unset = UNSET,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> ListAvatarGroupsResponse200:
    """List Avatar Groups

    Page through avatar groups (characters), each holding at least one look.

    Args:
        client: Sends the request.
        ownership: Public is presets, private is the caller's own; leave out for both.
        limit: How many items a page has at most. HeyGen's default: 20.
        token: Where to go on: `next_token` of the page before.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(client=client, ownership=ownership, limit=limit, token=token).parsed


async def asyncio_detailed(
    *,
    client: _AsyncClient,
    ownership: ListAvatarGroupsOwnership | Unset = UNSET,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> _Response[ListAvatarGroupsResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION,
        lambda: _get_kwargs(ownership=ownership, limit=limit, token=token),
        _parse_response,
    )


async def asyncio(
    *,
    client: _AsyncClient,
    ownership: ListAvatarGroupsOwnership | Unset = UNSET,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> ListAvatarGroupsResponse200:
    """List Avatar Groups

    Page through avatar groups (characters), each holding at least one look.

    Args:
        client: Sends the request.
        ownership: Public is presets, private is the caller's own; leave out for both.
        limit: How many items a page has at most. HeyGen's default: 20.
        token: Where to go on: `next_token` of the page before.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(client=client, ownership=ownership, limit=limit, token=token)
    ).parsed
