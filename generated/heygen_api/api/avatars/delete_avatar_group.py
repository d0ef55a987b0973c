"""Delete Avatar Group"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.delete_avatar_group_response_200 import DeleteAvatarGroupResponse200


OPERATION = _Operation(
    name="delete_avatar_group",
    method="DELETE",
    path="/v3/avatars/{group_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(group_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "DELETE",
        "url": "/v3/avatars/{group_id}".format(group_id=path_part("group_id", group_id)),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteAvatarGroupResponse200:
    from ...models.delete_avatar_group_response_200 import DeleteAvatarGroupResponse200

    return _read_answer(DeleteAvatarGroupResponse200, response.json())


def sync_detailed(group_id: str, *, client: _Client) -> _Response[DeleteAvatarGroupResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(group_id=group_id), _parse_response
    )


def sync(group_id: str, *, client: _Client) -> DeleteAvatarGroupResponse200:
    """Delete Avatar Group

    Remove an avatar group and all of its looks for good. Public and community groups cannot be
    deleted.

    Args:
        group_id: Id of the avatar group.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(group_id=group_id, client=client).parsed


async def asyncio_detailed(
    group_id: str, *, client: _AsyncClient
) -> _Response[DeleteAvatarGroupResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(group_id=group_id), _parse_response
    )


async def asyncio(group_id: str, *, client: _AsyncClient) -> DeleteAvatarGroupResponse200:
    """Delete Avatar Group

    Remove an avatar group and all of its looks for good. Public and community groups cannot be
    deleted.

    Args:
        group_id: Id of the avatar group.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(group_id=group_id, client=client)).parsed
