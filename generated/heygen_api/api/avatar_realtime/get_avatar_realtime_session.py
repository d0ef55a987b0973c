"""Get Avatar Realtime Session"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.get_avatar_realtime_session_response_200 import (
        GetAvatarRealtimeSessionResponse200,
    )


OPERATION = _Operation(
    name="get_avatar_realtime_session",
    method="GET",
    path="/v3/avatar-realtime/{stream_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(stream_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/avatar-realtime/{stream_id}".format(
            stream_id=path_part("stream_id", stream_id)
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetAvatarRealtimeSessionResponse200:
    from ...models.get_avatar_realtime_session_response_200 import (
        GetAvatarRealtimeSessionResponse200,
    )

    return _read_answer(GetAvatarRealtimeSessionResponse200, response.json())


def sync_detailed(
    stream_id: str, *, client: _Client
) -> _Response[GetAvatarRealtimeSessionResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(stream_id=stream_id), _parse_response
    )


def sync(stream_id: str, *, client: _Client) -> GetAvatarRealtimeSessionResponse200:
    """Get Avatar Realtime Session

    Read the state of a streaming session and its HLS playback address. The status is `pending`
    while the session is being prepared, `streaming` once `hls_url` can be played, `completed`
    when it has ended (`end_reason` says how) or `error` when it has failed (`error_message`
    says why). Poll until `hls_url` appears.

    Args:
        stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(stream_id=stream_id, client=client).parsed


async def asyncio_detailed(
    stream_id: str, *, client: _AsyncClient
) -> _Response[GetAvatarRealtimeSessionResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(stream_id=stream_id), _parse_response
    )


async def asyncio(stream_id: str, *, client: _AsyncClient) -> GetAvatarRealtimeSessionResponse200:
    """Get Avatar Realtime Session

    Read the state of a streaming session and its HLS playback address. The status is `pending`
    while the session is being prepared, `streaming` once `hls_url` can be played, `completed`
    when it has ended (`end_reason` says how) or `error` when it has failed (`error_message`
    says why). Poll until `hls_url` appears.

    Args:
        stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(stream_id=stream_id, client=client)).parsed
