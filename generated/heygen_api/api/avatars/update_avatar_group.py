"""Update Avatar Group"""

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
    from ...models.update_avatar_group_request import UpdateAvatarGroupRequest
    from ...models.update_avatar_group_response_200 import UpdateAvatarGroupResponse200


OPERATION = _Operation(
    name="update_avatar_group",
    method="PATCH",
    path="/v3/avatars/{group_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(
    group_id: str, *, body: UpdateAvatarGroupRequest | _Mapping[str, Any]
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "PATCH",
        "url": "/v3/avatars/{group_id}".format(group_id=path_part("group_id", group_id)),
    }
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> UpdateAvatarGroupResponse200:
    from ...models.update_avatar_group_response_200 import UpdateAvatarGroupResponse200

    return _read_answer(UpdateAvatarGroupResponse200, response.json())


def sync_detailed(
    group_id: str, *, client: _Client, body: UpdateAvatarGroupRequest | _Mapping[str, Any]
) -> _Response[UpdateAvatarGroupResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(group_id=group_id, body=body), _parse_response
    )


def sync(
    group_id: str, *, client: _Client, body: UpdateAvatarGroupRequest | _Mapping[str, Any]
) -> UpdateAvatarGroupResponse200:
    """Update Avatar Group

    Change an avatar group; for now only its default voice. Own avatars only, never public. Any
    workspace-usable voice incl. imported clones; gets linked if needed. 403:
    resource_access_denied (no write access), forbidden (policy: owner/admin only),
    voice_not_usable. 409 resource_not_ready: voice still being created.

    Args:
        group_id: Id of the avatar group.
        client: Sends the request.
        body: What `updateAvatarGroup` takes. Change an avatar group; for now only its default voice.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(group_id=group_id, client=client, body=body).parsed


async def asyncio_detailed(
    group_id: str, *, client: _AsyncClient, body: UpdateAvatarGroupRequest | _Mapping[str, Any]
) -> _Response[UpdateAvatarGroupResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(group_id=group_id, body=body), _parse_response
    )


async def asyncio(
    group_id: str, *, client: _AsyncClient, body: UpdateAvatarGroupRequest | _Mapping[str, Any]
) -> UpdateAvatarGroupResponse200:
    """Update Avatar Group

    Change an avatar group; for now only its default voice. Own avatars only, never public. Any
    workspace-usable voice incl. imported clones; gets linked if needed. 403:
    resource_access_denied (no write access), forbidden (policy: owner/admin only),
    voice_not_usable. 409 resource_not_ready: voice still being created.

    Args:
        group_id: Id of the avatar group.
        client: Sends the request.
        body: What `updateAvatarGroup` takes. Change an avatar group; for now only its default voice.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(group_id=group_id, client=client, body=body)).parsed
