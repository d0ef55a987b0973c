"""Get Video"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.get_video_v3_response_200 import GetVideoV3Response200


OPERATION = _Operation(
    name="get_video_v3",
    method="GET",
    path="/v3/videos/{video_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(video_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/videos/{video_id}".format(video_id=path_part("video_id", video_id)),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetVideoV3Response200:
    from ...models.get_video_v3_response_200 import GetVideoV3Response200

    return _read_answer(GetVideoV3Response200, response.json())


def sync_detailed(video_id: str, *, client: _Client) -> _Response[GetVideoV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(video_id=video_id), _parse_response
    )


def sync(video_id: str, *, client: _Client) -> GetVideoV3Response200:
    """Get Video

    Fetch one video with its status, output links, length and any failure reason.

    Args:
        video_id: Id of the video.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(video_id=video_id, client=client).parsed


async def asyncio_detailed(
    video_id: str, *, client: _AsyncClient
) -> _Response[GetVideoV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(video_id=video_id), _parse_response
    )


async def asyncio(video_id: str, *, client: _AsyncClient) -> GetVideoV3Response200:
    """Get Video

    Fetch one video with its status, output links, length and any failure reason.

    Args:
        video_id: Id of the video.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(video_id=video_id, client=client)).parsed
