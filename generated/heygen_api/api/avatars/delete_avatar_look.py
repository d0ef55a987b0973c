"""Delete Avatar Look"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.delete_avatar_look_response_200 import DeleteAvatarLookResponse200


OPERATION = _Operation(
    name="delete_avatar_look",
    method="DELETE",
    path="/v3/avatars/looks/{look_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(look_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "DELETE",
        "url": "/v3/avatars/looks/{look_id}".format(look_id=path_part("look_id", look_id)),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteAvatarLookResponse200:
    from ...models.delete_avatar_look_response_200 import DeleteAvatarLookResponse200

    return _read_answer(DeleteAvatarLookResponse200, response.json())


def sync_detailed(look_id: str, *, client: _Client) -> _Response[DeleteAvatarLookResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(look_id=look_id), _parse_response
    )


def sync(look_id: str, *, client: _Client) -> DeleteAvatarLookResponse200:
    """Delete Avatar Look

    Removes one avatar look together with the resource behind it. Works for photo_avatar,
    digital_twin and kit-based looks; studio avatars and public ones are refused. Removing a
    group's final look removes the group too, so later uses of that group id give 404.

    Args:
        look_id: Same value that POST /v3/videos takes as avatar_id.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(look_id=look_id, client=client).parsed


async def asyncio_detailed(
    look_id: str, *, client: _AsyncClient
) -> _Response[DeleteAvatarLookResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(look_id=look_id), _parse_response
    )


async def asyncio(look_id: str, *, client: _AsyncClient) -> DeleteAvatarLookResponse200:
    """Delete Avatar Look

    Removes one avatar look together with the resource behind it. Works for photo_avatar,
    digital_twin and kit-based looks; studio avatars and public ones are refused. Removing a
    group's final look removes the group too, so later uses of that group id give 404.

    Args:
        look_id: Same value that POST /v3/videos takes as avatar_id.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(look_id=look_id, client=client)).parsed
