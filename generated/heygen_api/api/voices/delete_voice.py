"""Delete Voice"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.delete_voice_response_200 import DeleteVoiceResponse200


OPERATION = _Operation(
    name="delete_voice",
    method="DELETE",
    path="/v3/voices/{voice_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(voice_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "DELETE",
        "url": "/v3/voices/{voice_id}".format(voice_id=path_part("voice_id", voice_id)),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteVoiceResponse200:
    from ...models.delete_voice_response_200 import DeleteVoiceResponse200

    return _read_answer(DeleteVoiceResponse200, response.json())


def sync_detailed(voice_id: str, *, client: _Client) -> _Response[DeleteVoiceResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(voice_id=voice_id), _parse_response
    )


def sync(voice_id: str, *, client: _Client) -> DeleteVoiceResponse200:
    """Delete Voice

    Remove a voice clone that the caller owns. 403 while any template uses it. Frees a clone
    slot. Unknown or already deleted voices give 404 voice_not_found, so a repeated delete may
    count that as done.

    Args:
        voice_id: Id of the voice.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(voice_id=voice_id, client=client).parsed


async def asyncio_detailed(
    voice_id: str, *, client: _AsyncClient
) -> _Response[DeleteVoiceResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(voice_id=voice_id), _parse_response
    )


async def asyncio(voice_id: str, *, client: _AsyncClient) -> DeleteVoiceResponse200:
    """Delete Voice

    Remove a voice clone that the caller owns. 403 while any template uses it. Frees a clone
    slot. Unknown or already deleted voices give 404 voice_not_found, so a repeated delete may
    count that as done.

    Args:
        voice_id: Id of the voice.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(voice_id=voice_id, client=client)).parsed
