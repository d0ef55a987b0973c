"""Get HeyGen Video"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.get_model_video_response_200 import GetModelVideoResponse200


OPERATION = _Operation(
    name="get_model_video",
    method="GET",
    path="/v3/models/videos/{video_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(video_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/models/videos/{video_id}".format(video_id=path_part("video_id", video_id)),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetModelVideoResponse200:
    from ...models.get_model_video_response_200 import GetModelVideoResponse200

    return _read_answer(GetModelVideoResponse200, response.json())


def sync_detailed(video_id: str, *, client: _Client) -> _Response[GetModelVideoResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(video_id=video_id), _parse_response
    )


def sync(video_id: str, *, client: _Client) -> GetModelVideoResponse200:
    """Get HeyGen Video

    Fetch a HeyGen Video clip, with a fresh download link once it is completed. Read it again
    when the link has expired.

    Args:
        video_id: Id of the clip.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(video_id=video_id, client=client).parsed


async def asyncio_detailed(
    video_id: str, *, client: _AsyncClient
) -> _Response[GetModelVideoResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(video_id=video_id), _parse_response
    )


async def asyncio(video_id: str, *, client: _AsyncClient) -> GetModelVideoResponse200:
    """Get HeyGen Video

    Fetch a HeyGen Video clip, with a fresh download link once it is completed. Read it again
    when the link has expired.

    Args:
        video_id: Id of the clip.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(video_id=video_id, client=client)).parsed
