"""Create Speech"""

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
    from ...models.create_speech_v3_response_200 import CreateSpeechV3Response200
    from ...models.text_to_speech_request import TextToSpeechRequest


OPERATION = _Operation(
    name="create_speech_v3",
    method="POST",
    path="/v3/voices/speech",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(*, body: TextToSpeechRequest | _Mapping[str, Any]) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {"method": "POST", "url": "/v3/voices/speech"}
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateSpeechV3Response200:
    from ...models.create_speech_v3_response_200 import CreateSpeechV3Response200

    return _read_answer(CreateSpeechV3Response200, response.json())


def sync_detailed(
    *, client: _Client, body: TextToSpeechRequest | _Mapping[str, Any]
) -> _Response[CreateSpeechV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(OPERATION, lambda: _get_kwargs(body=body), _parse_response)


def sync(
    *, client: _Client, body: TextToSpeechRequest | _Mapping[str, Any]
) -> CreateSpeechV3Response200:
    """Create Speech

    Turn text into speech with a chosen voice: a stock, a designed or an instantly cloned one.
    The voice must work with the starfish engine (list voices with engine=starfish);
    professional HeyGen Voice clones belong to POST /v3/models/audio/tts. Plain text or SSML;
    speed 0.5 to 2.0. Result: audio URL, duration, optional word timings.

    Args:
        client: Sends the request.
        body: What `createSpeechV3` takes. Turn text into speech with a chosen voice.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: _AsyncClient, body: TextToSpeechRequest | _Mapping[str, Any]
) -> _Response[CreateSpeechV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body), _parse_response
    )


async def asyncio(
    *, client: _AsyncClient, body: TextToSpeechRequest | _Mapping[str, Any]
) -> CreateSpeechV3Response200:
    """Create Speech

    Turn text into speech with a chosen voice: a stock, a designed or an instantly cloned one.
    The voice must work with the starfish engine (list voices with engine=starfish);
    professional HeyGen Voice clones belong to POST /v3/models/audio/tts. Plain text or SSML;
    speed 0.5 to 2.0. Result: audio URL, duration, optional word timings.

    Args:
        client: Sends the request.
        body: What `createSpeechV3` takes. Turn text into speech with a chosen voice.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed
