"""Get Video Translation Batch"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import query as _query
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.get_video_translation_batch_v3_response_200 import (
        GetVideoTranslationBatchV3Response200,
    )


OPERATION = _Operation(
    name="get_video_translation_batch_v3",
    method="GET",
    path="/v3/video-translations/batches/{batch_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(
    batch_id: str, *, limit: int | Unset = 100, token: str | Unset = UNSET
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["token"] = token

    params = _query(params)

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/video-translations/batches/{batch_id}".format(
            batch_id=path_part("batch_id", batch_id)
        ),
        "params": params,
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetVideoTranslationBatchV3Response200:
    from ...models.get_video_translation_batch_v3_response_200 import (
        GetVideoTranslationBatchV3Response200,
    )

    return _read_answer(GetVideoTranslationBatchV3Response200, response.json())


def sync_detailed(
    batch_id: str, *, client: _Client, limit: int | Unset = UNSET, token: str | Unset = UNSET
) -> _Response[GetVideoTranslationBatchV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(batch_id=batch_id, limit=limit, token=token), _parse_response
    )


def sync(
    batch_id: str, *, client: _Client, limit: int | Unset = UNSET, token: str | Unset = UNSET
) -> GetVideoTranslationBatchV3Response200:
    """Get Video Translation Batch

    Reads the overall state of a translation batch plus one page of its items. An item is
    queued, processing, completed or failed. Its translation id sits in video_id, because the
    shape is that of video batches.

    Args:
        batch_id: Id that POST /v3/video-translations/batches gave.
        client: Sends the request.
        limit: How many items a page has at most. HeyGen's default: 100.
        token: Where to go on: `next_token` of the page before.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(batch_id=batch_id, client=client, limit=limit, token=token).parsed


async def asyncio_detailed(
    batch_id: str, *, client: _AsyncClient, limit: int | Unset = UNSET, token: str | Unset = UNSET
) -> _Response[GetVideoTranslationBatchV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(batch_id=batch_id, limit=limit, token=token), _parse_response
    )


async def asyncio(
    batch_id: str, *, client: _AsyncClient, limit: int | Unset = UNSET, token: str | Unset = UNSET
) -> GetVideoTranslationBatchV3Response200:
    """Get Video Translation Batch

    Reads the overall state of a translation batch plus one page of its items. An item is
    queued, processing, completed or failed. Its translation id sits in video_id, because the
    shape is that of video batches.

    Args:
        batch_id: Id that POST /v3/video-translations/batches gave.
        client: Sends the request.
        limit: How many items a page has at most. HeyGen's default: 100.
        token: Where to go on: `next_token` of the page before.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(batch_id=batch_id, client=client, limit=limit, token=token)
    ).parsed
