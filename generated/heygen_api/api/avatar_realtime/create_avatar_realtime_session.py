"""Create Avatar Realtime Session"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import json_body
from ...types import Hint as _Hint, Operation as _Operation, Response as _Response

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.create_avatar_realtime_audio import CreateAvatarRealtimeAudio
    from ...models.create_avatar_realtime_session_response_201 import (
        CreateAvatarRealtimeSessionResponse201,
    )
    from ...models.create_avatar_realtime_text_stream import CreateAvatarRealtimeTextStream
    from ...models.create_avatar_realtime_tts import CreateAvatarRealtimeTTS


OPERATION = _Operation(
    name="create_avatar_realtime_session",
    method="POST",
    path="/v3/avatar-realtime",
    idempotency_key=False,
    multipart=False,
    hints=(
        _Hint(
            status=400,
            param="avatar_id",
            text="avatar_id must be the id of a look, not of an avatar group",
            words="a an argument arguments avatar bad be by cannot could correct does doesn t error exist exists failed field for found gave give given id in incorrect input invalid is isn it look malformed matching must no not of or param parameter parameters provided reason request resource s server something specified such supplied that the there this to unknown unrecognized valid validation value was went with wrong your",
            codes="avatar_not_found",
            unnamed=True,
        ),
        _Hint(
            status=404,
            param="avatar_id",
            text="avatar_id must be the id of a look, not of an avatar group, and the plan must include Avatar Realtime",
            words="a an argument arguments avatar bad be by cannot could correct does doesn t error exist exists failed field for found gave give given id in incorrect input invalid is isn it look malformed matching must no not of or param parameter parameters provided reason request resource s server something specified such supplied that the there this to unknown unrecognized valid validation value was went with wrong your",
            codes="avatar_not_found",
            unnamed=True,
        ),
    ),
)


def _get_kwargs(
    *,
    body: CreateAvatarRealtimeAudio
    | CreateAvatarRealtimeTextStream
    | CreateAvatarRealtimeTTS
    | _Mapping[str, Any],
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {"method": "POST", "url": "/v3/avatar-realtime"}
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateAvatarRealtimeSessionResponse201:
    from ...models.create_avatar_realtime_session_response_201 import (
        CreateAvatarRealtimeSessionResponse201,
    )

    return _read_answer(CreateAvatarRealtimeSessionResponse201, response.json())


def sync_detailed(
    *,
    client: _Client,
    body: CreateAvatarRealtimeAudio
    | CreateAvatarRealtimeTextStream
    | CreateAvatarRealtimeTTS
    | _Mapping[str, Any],
) -> _Response[CreateAvatarRealtimeSessionResponse201]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(OPERATION, lambda: _get_kwargs(body=body), _parse_response)


def sync(
    *,
    client: _Client,
    body: CreateAvatarRealtimeAudio
    | CreateAvatarRealtimeTextStream
    | CreateAvatarRealtimeTTS
    | _Mapping[str, Any],
) -> CreateAvatarRealtimeSessionResponse201:
    """Create Avatar Realtime Session

    Open a low-latency streaming session in which an avatar speaks. The `type` of the body picks
    where its speech comes from: `tts` (a script that is known beforehand), `audio` (an existing
    audio asset, lip-synced) or `text_stream` (the first words now, the rest as it becomes
    available through POST /v3/avatar-realtime/{stream_id}/text). The answer holds only the
    `stream_id`; read the session until its HLS playback address appears.

    Args:
        client: Sends the request.
        body: What to speak, and how the speech is made; `type` picks the kind.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *,
    client: _AsyncClient,
    body: CreateAvatarRealtimeAudio
    | CreateAvatarRealtimeTextStream
    | CreateAvatarRealtimeTTS
    | _Mapping[str, Any],
) -> _Response[CreateAvatarRealtimeSessionResponse201]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body), _parse_response
    )


async def asyncio(
    *,
    client: _AsyncClient,
    body: CreateAvatarRealtimeAudio
    | CreateAvatarRealtimeTextStream
    | CreateAvatarRealtimeTTS
    | _Mapping[str, Any],
) -> CreateAvatarRealtimeSessionResponse201:
    """Create Avatar Realtime Session

    Open a low-latency streaming session in which an avatar speaks. The `type` of the body picks
    where its speech comes from: `tts` (a script that is known beforehand), `audio` (an existing
    audio asset, lip-synced) or `text_stream` (the first words now, the rest as it becomes
    available through POST /v3/avatar-realtime/{stream_id}/text). The answer holds only the
    `stream_id`; read the session until its HLS playback address appears.

    Args:
        client: Sends the request.
        body: What to speak, and how the speech is made; `type` picks the kind.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed
