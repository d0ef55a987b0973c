"""Generate Model Speech"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import json_body
from ...types import Operation as _Operation, Response as _Response

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.create_speech_request import CreateSpeechRequest
    from ...models.generate_model_speech_response_200 import GenerateModelSpeechResponse200


OPERATION = _Operation(
    name="generate_model_speech",
    method="POST",
    path="/v3/models/audio/tts",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(*, body: CreateSpeechRequest | _Mapping[str, Any]) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {"method": "POST", "url": "/v3/models/audio/tts"}
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> GenerateModelSpeechResponse200:
    from ...models.generate_model_speech_response_200 import GenerateModelSpeechResponse200

    return _read_answer(GenerateModelSpeechResponse200, response.json())


def sync_detailed(
    *, client: _Client, body: CreateSpeechRequest | _Mapping[str, Any]
) -> _Response[GenerateModelSpeechResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(OPERATION, lambda: _get_kwargs(body=body), _parse_response)


def sync(
    *, client: _Client, body: CreateSpeechRequest | _Mapping[str, Any]
) -> GenerateModelSpeechResponse200:
    """Generate Model Speech

    Synthesize speech with an ACTIVE professional or instant voice into one WAV file. The
    language is detected if left out; Content-Language tells which one was spoken. Send bare
    codes: sources differ on whether en-US is refused. Blocks until done; answer is a URL to
    mono PCM16 WAV at 44.1 kHz. 30 requests a minute per workspace member. 503 may be retried.

    Args:
        client: Sends the request.
        body: What `generateModelSpeech` takes.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: _AsyncClient, body: CreateSpeechRequest | _Mapping[str, Any]
) -> _Response[GenerateModelSpeechResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body), _parse_response
    )


async def asyncio(
    *, client: _AsyncClient, body: CreateSpeechRequest | _Mapping[str, Any]
) -> GenerateModelSpeechResponse200:
    """Generate Model Speech

    Synthesize speech with an ACTIVE professional or instant voice into one WAV file. The
    language is detected if left out; Content-Language tells which one was spoken. Send bare
    codes: sources differ on whether en-US is refused. Blocks until done; answer is a URL to
    mono PCM16 WAV at 44.1 kHz. 30 requests a minute per workspace member. 503 may be retried.

    Args:
        client: Sends the request.
        body: What `generateModelSpeech` takes.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed
