"""Delete Model Audio Voice"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.delete_model_audio_voice_response_200 import DeleteModelAudioVoiceResponse200


OPERATION = _Operation(
    name="delete_model_audio_voice",
    method="DELETE",
    path="/v3/models/audio/voices/{voice_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(voice_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "DELETE",
        "url": "/v3/models/audio/voices/{voice_id}".format(
            voice_id=path_part("voice_id", voice_id)
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteModelAudioVoiceResponse200:
    from ...models.delete_model_audio_voice_response_200 import DeleteModelAudioVoiceResponse200

    return _read_answer(DeleteModelAudioVoiceResponse200, response.json())


def sync_detailed(voice_id: str, *, client: _Client) -> _Response[DeleteModelAudioVoiceResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(voice_id=voice_id), _parse_response
    )


def sync(voice_id: str, *, client: _Client) -> DeleteModelAudioVoiceResponse200:
    """Delete Model Audio Voice

    Remove one of the caller's model-backed voices. A professional voice is refused with 409
    while PENDING; try again after training. Deleting an instant voice that is being made
    cancels it. Deleting twice succeeds both times.

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
) -> _Response[DeleteModelAudioVoiceResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(voice_id=voice_id), _parse_response
    )


async def asyncio(voice_id: str, *, client: _AsyncClient) -> DeleteModelAudioVoiceResponse200:
    """Delete Model Audio Voice

    Remove one of the caller's model-backed voices. A professional voice is refused with 409
    while PENDING; try again after training. Deleting an instant voice that is being made
    cancels it. Deleting twice succeeds both times.

    Args:
        voice_id: Id of the voice.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(voice_id=voice_id, client=client)).parsed
