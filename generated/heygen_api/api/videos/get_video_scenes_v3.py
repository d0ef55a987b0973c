"""Get Video Scenes"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.get_video_scenes_v3_response_200 import GetVideoScenesV3Response200


OPERATION = _Operation(
    name="get_video_scenes_v3",
    method="GET",
    path="/v3/videos/{video_id}/scenes",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(video_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/videos/{video_id}/scenes".format(video_id=path_part("video_id", video_id)),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetVideoScenesV3Response200:
    from ...models.get_video_scenes_v3_response_200 import GetVideoScenesV3Response200

    return _read_answer(GetVideoScenesV3Response200, response.json())


def sync_detailed(video_id: str, *, client: _Client) -> _Response[GetVideoScenesV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(video_id=video_id), _parse_response
    )


def sync(video_id: str, *, client: _Client) -> GetVideoScenesV3Response200:
    """Get Video Scenes

    Describe a video scene by scene, including later editor changes. Unpaginated. Skip unknown
    element types; only avatar/image/video are full, group/mask hold children, others id+type.
    Full-frame media sits in `background`. Lacks geometry, element text, animations/effects,
    caption styling, background audio and some avatar values.

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
) -> _Response[GetVideoScenesV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(video_id=video_id), _parse_response
    )


async def asyncio(video_id: str, *, client: _AsyncClient) -> GetVideoScenesV3Response200:
    """Get Video Scenes

    Describe a video scene by scene, including later editor changes. Unpaginated. Skip unknown
    element types; only avatar/image/video are full, group/mask hold children, others id+type.
    Full-frame media sits in `background`. Lacks geometry, element text, animations/effects,
    caption styling, background audio and some avatar values.

    Args:
        video_id: Id of the video.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(video_id=video_id, client=client)).parsed
