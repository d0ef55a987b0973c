"""Clone Voice"""

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
    from ...models.clone_voice_response_200 import CloneVoiceResponse200
    from ...models.create_voice_clone_v3_request import CreateVoiceCloneV3Request


OPERATION = _Operation(
    name="clone_voice",
    method="POST",
    path="/v3/voices/clone",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(*, body: CreateVoiceCloneV3Request | _Mapping[str, Any]) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {"method": "POST", "url": "/v3/voices/clone"}
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CloneVoiceResponse200:
    from ...models.clone_voice_response_200 import CloneVoiceResponse200

    return _read_answer(CloneVoiceResponse200, response.json())


def sync_detailed(
    *, client: _Client, body: CreateVoiceCloneV3Request | _Mapping[str, Any]
) -> _Response[CloneVoiceResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(OPERATION, lambda: _get_kwargs(body=body), _parse_response)


def sync(
    *, client: _Client, body: CreateVoiceCloneV3Request | _Mapping[str, Any]
) -> CloneVoiceResponse200:
    """Clone Voice

    Start cloning a voice from an audio file. Poll GET /v3/voices/{voice_id} with the returned
    voice_clone_id until status is complete; the voice then serves speech and video requests.
    Clone quota reached: 400 resource_limit_reached. Free plans: 403.

    Args:
        client: Sends the request.
        body: What `cloneVoice` takes. Start cloning a voice from an audio file.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: _AsyncClient, body: CreateVoiceCloneV3Request | _Mapping[str, Any]
) -> _Response[CloneVoiceResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body), _parse_response
    )


async def asyncio(
    *, client: _AsyncClient, body: CreateVoiceCloneV3Request | _Mapping[str, Any]
) -> CloneVoiceResponse200:
    """Clone Voice

    Start cloning a voice from an audio file. Poll GET /v3/voices/{voice_id} with the returned
    voice_clone_id until status is complete; the voice then serves speech and video requests.
    Clone quota reached: 400 resource_limit_reached. Free plans: 403.

    Args:
        client: Sends the request.
        body: What `cloneVoice` takes. Start cloning a voice from an audio file.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed
