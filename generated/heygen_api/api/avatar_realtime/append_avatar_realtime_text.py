"""Append Avatar Realtime Text"""

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
    from ...models.append_avatar_realtime_text_response_202 import (
        AppendAvatarRealtimeTextResponse202,
    )
    from ...models.append_text_delta_request import AppendTextDeltaRequest


OPERATION = _Operation(
    name="append_avatar_realtime_text",
    method="POST",
    path="/v3/avatar-realtime/{stream_id}/text",
    idempotency_key=False,
    multipart=False,
    timeout=15,
)


def _get_kwargs(
    stream_id: str, *, body: AppendTextDeltaRequest | _Mapping[str, Any]
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v3/avatar-realtime/{stream_id}/text".format(
            stream_id=path_part("stream_id", stream_id)
        ),
    }
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> AppendAvatarRealtimeTextResponse202:
    from ...models.append_avatar_realtime_text_response_202 import (
        AppendAvatarRealtimeTextResponse202,
    )

    return _read_answer(AppendAvatarRealtimeTextResponse202, response.json())


def sync_detailed(
    stream_id: str, *, client: _Client, body: AppendTextDeltaRequest | _Mapping[str, Any]
) -> _Response[AppendAvatarRealtimeTextResponse202]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(stream_id=stream_id, body=body), _parse_response
    )


def sync(
    stream_id: str, *, client: _Client, body: AppendTextDeltaRequest | _Mapping[str, Any]
) -> AppendAvatarRealtimeTextResponse202:
    """Append Avatar Realtime Text

    Append a text delta to a session created with `type: text_stream`. Send fragments as they
    become available (e.g. tokens streamed from an upstream LLM); the avatar speaks them in
    order. Set `final: true` on the last delta to close input — further appends to a closed
    stream return 410. Returns the total bytes buffered so far.

    Args:
        stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.
        client: Sends the request.
        body: Append one text delta to a streaming session created with type='text_stream'.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(stream_id=stream_id, client=client, body=body).parsed


async def asyncio_detailed(
    stream_id: str, *, client: _AsyncClient, body: AppendTextDeltaRequest | _Mapping[str, Any]
) -> _Response[AppendAvatarRealtimeTextResponse202]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(stream_id=stream_id, body=body), _parse_response
    )


async def asyncio(
    stream_id: str, *, client: _AsyncClient, body: AppendTextDeltaRequest | _Mapping[str, Any]
) -> AppendAvatarRealtimeTextResponse202:
    """Append Avatar Realtime Text

    Append a text delta to a session created with `type: text_stream`. Send fragments as they
    become available (e.g. tokens streamed from an upstream LLM); the avatar speaks them in
    order. Set `final: true` on the last delta to close input — further appends to a closed
    stream return 410. Returns the total bytes buffered so far.

    Args:
        stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.
        client: Sends the request.
        body: Append one text delta to a streaming session created with type='text_stream'.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(stream_id=stream_id, client=client, body=body)).parsed
