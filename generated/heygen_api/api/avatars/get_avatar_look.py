"""Get Avatar Look"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.get_avatar_look_response_200 import GetAvatarLookResponse200


OPERATION = _Operation(
    name="get_avatar_look",
    method="GET",
    path="/v3/avatars/looks/{look_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(look_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/avatars/looks/{look_id}".format(look_id=path_part("look_id", look_id)),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetAvatarLookResponse200:
    from ...models.get_avatar_look_response_200 import GetAvatarLookResponse200

    return _read_answer(GetAvatarLookResponse200, response.json())


def sync_detailed(look_id: str, *, client: _Client) -> _Response[GetAvatarLookResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(look_id=look_id), _parse_response
    )


def sync(look_id: str, *, client: _Client) -> GetAvatarLookResponse200:
    """Get Avatar Look

    Fetch one avatar look: usable engines, preferred orientation, previews, training state.
    Look_id doubles as the avatar_id for POST /v3/videos.

    Args:
        look_id: Id of the avatar look.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(look_id=look_id, client=client).parsed


async def asyncio_detailed(
    look_id: str, *, client: _AsyncClient
) -> _Response[GetAvatarLookResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(look_id=look_id), _parse_response
    )


async def asyncio(look_id: str, *, client: _AsyncClient) -> GetAvatarLookResponse200:
    """Get Avatar Look

    Fetch one avatar look: usable engines, preferred orientation, previews, training state.
    Look_id doubles as the avatar_id for POST /v3/videos.

    Args:
        look_id: Id of the avatar look.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(look_id=look_id, client=client)).parsed
