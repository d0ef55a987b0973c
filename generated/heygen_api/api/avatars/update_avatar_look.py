"""Update Avatar Look"""

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
    from ...models.update_avatar_look_request import UpdateAvatarLookRequest
    from ...models.update_avatar_look_response_200 import UpdateAvatarLookResponse200


OPERATION = _Operation(
    name="update_avatar_look",
    method="PATCH",
    path="/v3/avatars/looks/{look_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(
    look_id: str, *, body: UpdateAvatarLookRequest | _Mapping[str, Any]
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "PATCH",
        "url": "/v3/avatars/looks/{look_id}".format(look_id=path_part("look_id", look_id)),
    }
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> UpdateAvatarLookResponse200:
    from ...models.update_avatar_look_response_200 import UpdateAvatarLookResponse200

    return _read_answer(UpdateAvatarLookResponse200, response.json())


def sync_detailed(
    look_id: str, *, client: _Client, body: UpdateAvatarLookRequest | _Mapping[str, Any]
) -> _Response[UpdateAvatarLookResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(look_id=look_id, body=body), _parse_response
    )


def sync(
    look_id: str, *, client: _Client, body: UpdateAvatarLookRequest | _Mapping[str, Any]
) -> UpdateAvatarLookResponse200:
    """Update Avatar Look

    Rename an avatar look (its display name). Only photo_avatar and digital_twin looks; other
    kinds get 400. look_id doubles as the avatar_id for POST /v3/videos.

    Args:
        look_id: Id of the avatar look.
        client: Sends the request.
        body: What `updateAvatarLook` takes. Rename an avatar look (its display name).

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(look_id=look_id, client=client, body=body).parsed


async def asyncio_detailed(
    look_id: str, *, client: _AsyncClient, body: UpdateAvatarLookRequest | _Mapping[str, Any]
) -> _Response[UpdateAvatarLookResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(look_id=look_id, body=body), _parse_response
    )


async def asyncio(
    look_id: str, *, client: _AsyncClient, body: UpdateAvatarLookRequest | _Mapping[str, Any]
) -> UpdateAvatarLookResponse200:
    """Update Avatar Look

    Rename an avatar look (its display name). Only photo_avatar and digital_twin looks; other
    kinds get 400. look_id doubles as the avatar_id for POST /v3/videos.

    Args:
        look_id: Id of the avatar look.
        client: Sends the request.
        body: What `updateAvatarLook` takes. Rename an avatar look (its display name).

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(look_id=look_id, client=client, body=body)).parsed
