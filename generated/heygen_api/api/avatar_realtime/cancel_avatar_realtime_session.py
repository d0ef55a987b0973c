"""Cancel Avatar Realtime Session"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.cancel_avatar_realtime_session_response_202 import (
        CancelAvatarRealtimeSessionResponse202,
    )


OPERATION = _Operation(
    name="cancel_avatar_realtime_session",
    method="POST",
    path="/v3/avatar-realtime/{stream_id}/cancel",
    idempotency_key=False,
    multipart=False,
    safe_to_repeat=True,
)


def _get_kwargs(stream_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v3/avatar-realtime/{stream_id}/cancel".format(
            stream_id=path_part("stream_id", stream_id)
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> CancelAvatarRealtimeSessionResponse202:
    from ...models.cancel_avatar_realtime_session_response_202 import (
        CancelAvatarRealtimeSessionResponse202,
    )

    return _read_answer(CancelAvatarRealtimeSessionResponse202, response.json())


def sync_detailed(
    stream_id: str, *, client: _Client
) -> _Response[CancelAvatarRealtimeSessionResponse202]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(stream_id=stream_id), _parse_response
    )


def sync(stream_id: str, *, client: _Client) -> CancelAvatarRealtimeSessionResponse202:
    """Cancel Avatar Realtime Session

    Stop a running session. The call may be repeated: `cancelled` is true if this call stopped
    the session and false if it had already ended, be it completed, failed or cancelled.

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
) -> _Response[CancelAvatarRealtimeSessionResponse202]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(stream_id=stream_id), _parse_response
    )


async def asyncio(
    stream_id: str, *, client: _AsyncClient
) -> CancelAvatarRealtimeSessionResponse202:
    """Cancel Avatar Realtime Session

    Stop a running session. The call may be repeated: `cancelled` is true if this call stopped
    the session and false if it had already ended, be it completed, failed or cancelled.

    Args:
        stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(stream_id=stream_id, client=client)).parsed
