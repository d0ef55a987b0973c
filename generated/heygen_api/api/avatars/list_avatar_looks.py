"""List Avatar Looks"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import query as _query
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.list_avatar_looks_avatar_type import ListAvatarLooksAvatarType
    from ...models.list_avatar_looks_ownership import ListAvatarLooksOwnership
    from ...models.list_avatar_looks_response_200 import ListAvatarLooksResponse200


OPERATION = _Operation(
    name="list_avatar_looks",
    method="GET",
    path="/v3/avatars/looks",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(
    *,
    group_id: str | Unset = UNSET,
    avatar_type: ListAvatarLooksAvatarType | Unset = UNSET,
    ownership: ListAvatarLooksOwnership | Unset = UNSET,
    limit: int | Unset = 20,
    token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["group_id"] = group_id

    json_avatar_type: str | Unset = UNSET
    if not isinstance(avatar_type, Unset):
        json_avatar_type = avatar_type

    params["avatar_type"] = json_avatar_type

    json_ownership: str | Unset = UNSET
    if not isinstance(ownership, Unset):
        json_ownership = ownership

    params["ownership"] = json_ownership

    params["limit"] = limit

    params["token"] = token

    params = _query(params)

    _kwargs: dict[str, Any] = {"method": "GET", "url": "/v3/avatars/looks", "params": params}
    return _kwargs


def _parse_response(response: httpx.Response) -> ListAvatarLooksResponse200:
    from ...models.list_avatar_looks_response_200 import ListAvatarLooksResponse200

    return _read_answer(ListAvatarLooksResponse200, response.json())


def sync_detailed(
    *,
    client: _Client,
    group_id: str | Unset = UNSET,
    avatar_type: ListAvatarLooksAvatarType | Unset = UNSET,
    ownership: ListAvatarLooksOwnership | Unset = UNSET,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> _Response[ListAvatarLooksResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION,
        lambda: _get_kwargs(
            group_id=group_id,
            avatar_type=avatar_type,
            ownership=ownership,
            limit=limit,
            token=token,
        ),
        _parse_response,
    )


def sync(
    *,
    client: _Client,
    group_id: str | Unset = UNSET,
    avatar_type: ListAvatarLooksAvatarType | Unset = UNSET,
    ownership: ListAvatarLooksOwnership | Unset = UNSET,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> ListAvatarLooksResponse200:
    """List Avatar Looks

    Page through avatar looks (outfits, poses, styles). A look's id is what video creation takes
    as avatar_id. `ownership`: public = presets, private = own; left out, both. Page size tops
    out at 50.

    Args:
        client: Sends the request.
        group_id: Only what belongs to this avatar group.
        avatar_type: Only this kind of avatar.
        ownership: Only the public ones, or only your own.
        limit: How many items a page has at most. HeyGen's default: 20.
        token: Where to go on: `next_token` of the page before.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(
        client=client,
        group_id=group_id,
        avatar_type=avatar_type,
        ownership=ownership,
        limit=limit,
        token=token,
    ).parsed


async def asyncio_detailed(
    *,
    client: _AsyncClient,
    group_id: str | Unset = UNSET,
    avatar_type: ListAvatarLooksAvatarType | Unset = UNSET,
    ownership: ListAvatarLooksOwnership | Unset = UNSET,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> _Response[ListAvatarLooksResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION,
        lambda: _get_kwargs(
            group_id=group_id,
            avatar_type=avatar_type,
            ownership=ownership,
            limit=limit,
            token=token,
        ),
        _parse_response,
    )


async def asyncio(
    *,
    client: _AsyncClient,
    group_id: str | Unset = UNSET,
    avatar_type: ListAvatarLooksAvatarType | Unset = UNSET,
    ownership: ListAvatarLooksOwnership | Unset = UNSET,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> ListAvatarLooksResponse200:
    """List Avatar Looks

    Page through avatar looks (outfits, poses, styles). A look's id is what video creation takes
    as avatar_id. `ownership`: public = presets, private = own; left out, both. Page size tops
    out at 50.

    Args:
        client: Sends the request.
        group_id: Only what belongs to this avatar group.
        avatar_type: Only this kind of avatar.
        ownership: Only the public ones, or only your own.
        limit: How many items a page has at most. HeyGen's default: 20.
        token: Where to go on: `next_token` of the page before.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(
            client=client,
            group_id=group_id,
            avatar_type=avatar_type,
            ownership=ownership,
            limit=limit,
            token=token,
        )
    ).parsed
