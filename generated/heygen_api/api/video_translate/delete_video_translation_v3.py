"""Delete Video Translation"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.delete_video_translation_v3_response_200 import (
        DeleteVideoTranslationV3Response200,
    )


OPERATION = _Operation(
    name="delete_video_translation_v3",
    method="DELETE",
    path="/v3/video-translations/{video_translation_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(video_translation_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "DELETE",
        "url": "/v3/video-translations/{video_translation_id}".format(
            video_translation_id=path_part("video_translation_id", video_translation_id)
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteVideoTranslationV3Response200:
    from ...models.delete_video_translation_v3_response_200 import (
        DeleteVideoTranslationV3Response200,
    )

    return _read_answer(DeleteVideoTranslationV3Response200, response.json())


def sync_detailed(
    video_translation_id: str, *, client: _Client
) -> _Response[DeleteVideoTranslationV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(video_translation_id=video_translation_id), _parse_response
    )


def sync(video_translation_id: str, *, client: _Client) -> DeleteVideoTranslationV3Response200:
    """Delete Video Translation

    Remove a translation and its files for good. Irreversible.

    Args:
        video_translation_id: Id of the video translation.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(video_translation_id=video_translation_id, client=client).parsed


async def asyncio_detailed(
    video_translation_id: str, *, client: _AsyncClient
) -> _Response[DeleteVideoTranslationV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(video_translation_id=video_translation_id), _parse_response
    )


async def asyncio(
    video_translation_id: str, *, client: _AsyncClient
) -> DeleteVideoTranslationV3Response200:
    """Delete Video Translation

    Remove a translation and its files for good. Irreversible.

    Args:
        video_translation_id: Id of the video translation.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(video_translation_id=video_translation_id, client=client)).parsed
