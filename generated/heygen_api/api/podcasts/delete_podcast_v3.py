"""Delete Podcast"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.delete_podcast_v3_response_200 import DeletePodcastV3Response200


OPERATION = _Operation(
    name="delete_podcast_v3",
    method="DELETE",
    path="/v3/podcasts/{podcast_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(podcast_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "DELETE",
        "url": "/v3/podcasts/{podcast_id}".format(podcast_id=path_part("podcast_id", podcast_id)),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeletePodcastV3Response200:
    from ...models.delete_podcast_v3_response_200 import DeletePodcastV3Response200

    return _read_answer(DeletePodcastV3Response200, response.json())


def sync_detailed(podcast_id: str, *, client: _Client) -> _Response[DeletePodcastV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(podcast_id=podcast_id), _parse_response
    )


def sync(podcast_id: str, *, client: _Client) -> DeletePodcastV3Response200:
    """Delete Podcast

    Hides a podcast from the read and list endpoints. Soft delete, so a running generation goes
    on and files stay. Deleting it a second time also succeeds.

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
) -> _Response[DeletePodcastV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(podcast_id=podcast_id), _parse_response
    )


async def asyncio(podcast_id: str, *, client: _AsyncClient) -> DeletePodcastV3Response200:
    """Delete Podcast

    Hides a podcast from the read and list endpoints. Soft delete, so a running generation goes
    on and files stay. Deleting it a second time also succeeds.

    Args:
        podcast_id: Id of the podcast.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(podcast_id=podcast_id, client=client)).parsed
