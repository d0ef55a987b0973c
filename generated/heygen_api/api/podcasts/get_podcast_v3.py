"""Get Podcast"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.get_podcast_v3_response_200 import GetPodcastV3Response200


OPERATION = _Operation(
    name="get_podcast_v3",
    method="GET",
    path="/v3/podcasts/{podcast_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(podcast_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/podcasts/{podcast_id}".format(podcast_id=path_part("podcast_id", podcast_id)),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetPodcastV3Response200:
    from ...models.get_podcast_v3_response_200 import GetPodcastV3Response200

    return _read_answer(GetPodcastV3Response200, response.json())


def sync_detailed(podcast_id: str, *, client: _Client) -> _Response[GetPodcastV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(podcast_id=podcast_id), _parse_response
    )


def sync(podcast_id: str, *, client: _Client) -> GetPodcastV3Response200:
    """Get Podcast

    Reads the state of one podcast. Video_url, thumbnail_url and duration are there only after
    completion.

    Args:
        podcast_id: Id of the podcast.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(podcast_id=podcast_id, client=client).parsed


async def asyncio_detailed(
    podcast_id: str, *, client: _AsyncClient
) -> _Response[GetPodcastV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(podcast_id=podcast_id), _parse_response
    )


async def asyncio(podcast_id: str, *, client: _AsyncClient) -> GetPodcastV3Response200:
    """Get Podcast

    Reads the state of one podcast. Video_url, thumbnail_url and duration are there only after
    completion.

    Args:
        podcast_id: Id of the podcast.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(podcast_id=podcast_id, client=client)).parsed
