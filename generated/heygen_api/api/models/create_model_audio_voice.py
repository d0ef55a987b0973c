"""Create Model Audio Voice"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import json_body
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.create_instant_model_audio_voice_request import (
        CreateInstantModelAudioVoiceRequest,
    )
    from ...models.create_model_audio_voice_response_202 import CreateModelAudioVoiceResponse202
    from ...models.create_professional_model_audio_voice_request import (
        CreateProfessionalModelAudioVoiceRequest,
    )


OPERATION = _Operation(
    name="create_model_audio_voice",
    method="POST",
    path="/v3/models/audio/voices",
    idempotency_key=True,
    multipart=False,
)


def _get_kwargs(
    *,
    body: CreateInstantModelAudioVoiceRequest
    | CreateProfessionalModelAudioVoiceRequest
    | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {"method": "POST", "url": "/v3/models/audio/voices"}
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateModelAudioVoiceResponse202:
    from ...models.create_model_audio_voice_response_202 import CreateModelAudioVoiceResponse202

    return _read_answer(CreateModelAudioVoiceResponse202, response.json())


def sync_detailed(
    *,
    client: _Client,
    body: CreateInstantModelAudioVoiceRequest
    | CreateProfessionalModelAudioVoiceRequest
    | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[CreateModelAudioVoiceResponse202]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body, idempotency_key=idempotency_key), _parse_response
    )


def sync(
    *,
    client: _Client,
    body: CreateInstantModelAudioVoiceRequest
    | CreateProfessionalModelAudioVoiceRequest
    | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> CreateModelAudioVoiceResponse202:
    """Create Model Audio Voice

    Make a model-backed voice: train a professional one, retrain the one named by voice_id, or
    make an instant one from one recording. PENDING until ACTIVE or FAILED; poll it. An instant
    voice is ACTIVE as soon as it can speak, cannot be retrained and is free during the preview.
    A professional voice needs a free slot; each slot gives five pooled trainings a month,
    failures uncounted. Retraining takes only mode, voice_id and audio, and the voice must be
    ACTIVE (else 409). Its audio totals at least 20 minutes and at most 1,500,000,000 bytes.

    Args:
        client: Sends the request.
        body: What `createModelAudioVoice` takes; `mode` tells how the voice is made.
        idempotency_key: Makes it safe to send the request again: for 24 hours the same key
            returns the first response, even if the body differs. While the first call runs: 409
            request_in_progress. It counts per endpoint and path parameters. A UUID suits.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(client=client, body=body, idempotency_key=idempotency_key).parsed


async def asyncio_detailed(
    *,
    client: _AsyncClient,
    body: CreateInstantModelAudioVoiceRequest
    | CreateProfessionalModelAudioVoiceRequest
    | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[CreateModelAudioVoiceResponse202]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body, idempotency_key=idempotency_key), _parse_response
    )


async def asyncio(
    *,
    client: _AsyncClient,
    body: CreateInstantModelAudioVoiceRequest
    | CreateProfessionalModelAudioVoiceRequest
    | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> CreateModelAudioVoiceResponse202:
    """Create Model Audio Voice

    Make a model-backed voice: train a professional one, retrain the one named by voice_id, or
    make an instant one from one recording. PENDING until ACTIVE or FAILED; poll it. An instant
    voice is ACTIVE as soon as it can speak, cannot be retrained and is free during the preview.
    A professional voice needs a free slot; each slot gives five pooled trainings a month,
    failures uncounted. Retraining takes only mode, voice_id and audio, and the voice must be
    ACTIVE (else 409). Its audio totals at least 20 minutes and at most 1,500,000,000 bytes.

    Args:
        client: Sends the request.
        body: What `createModelAudioVoice` takes; `mode` tells how the voice is made.
        idempotency_key: Makes it safe to send the request again: for 24 hours the same key
            returns the first response, even if the body differs. While the first call runs: 409
            request_in_progress. It counts per endpoint and path parameters. A UUID suits.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(client=client, body=body, idempotency_key=idempotency_key)
    ).parsed
