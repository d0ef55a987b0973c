"""Bulk Video Translation Statuses"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import query as _query
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.bulk_video_translation_statuses_v3_response_200 import (
        BulkVideoTranslationStatusesV3Response200,
    )


OPERATION = _Operation(
    name="bulk_video_translation_statuses_v3",
    method="GET",
    path="/v3/video-translations/statuses",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(
    *, video_translation_ids: str | Unset = UNSET, batch_ids: str | Unset = UNSET
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["video_translation_ids"] = video_translation_ids

    params["batch_ids"] = batch_ids

    params = _query(params)

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/video-translations/statuses",
        "params": params,
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> BulkVideoTranslationStatusesV3Response200:
    from ...models.bulk_video_translation_statuses_v3_response_200 import (
        BulkVideoTranslationStatusesV3Response200,
    )

    return _read_answer(BulkVideoTranslationStatusesV3Response200, response.json())


def sync_detailed(
    *, client: _Client, video_translation_ids: str | Unset = UNSET, batch_ids: str | Unset = UNSET
) -> _Response[BulkVideoTranslationStatusesV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION,
        lambda: _get_kwargs(video_translation_ids=video_translation_ids, batch_ids=batch_ids),
        _parse_response,
    )


def sync(
    *, client: _Client, video_translation_ids: str | Unset = UNSET, batch_ids: str | Unset = UNSET
) -> BulkVideoTranslationStatusesV3Response200:
    """Bulk Video Translation Statuses

    Looks up the states of many translations at once by translation id, batch id or both. At
    most 100 ids, else 400. States are queued, processing, completed, failed, and not_found
    where an id is unknown or belongs to someone else. The translation id sits in video_id.

    Args:
        client: Sends the request.
        video_translation_ids: Ids joined by commas.
        batch_ids: Ids joined by commas, each standing for all translations of that batch.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(
        client=client, video_translation_ids=video_translation_ids, batch_ids=batch_ids
    ).parsed


async def asyncio_detailed(
    *,
    client: _AsyncClient,
    video_translation_ids: str | Unset = UNSET,
    batch_ids: str | Unset = UNSET,
) -> _Response[BulkVideoTranslationStatusesV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION,
        lambda: _get_kwargs(video_translation_ids=video_translation_ids, batch_ids=batch_ids),
        _parse_response,
    )


async def asyncio(
    *,
    client: _AsyncClient,
    video_translation_ids: str | Unset = UNSET,
    batch_ids: str | Unset = UNSET,
) -> BulkVideoTranslationStatusesV3Response200:
    """Bulk Video Translation Statuses

    Looks up the states of many translations at once by translation id, batch id or both. At
    most 100 ids, else 400. States are queued, processing, completed, failed, and not_found
    where an id is unknown or belongs to someone else. The translation id sits in video_id.

    Args:
        client: Sends the request.
        video_translation_ids: Ids joined by commas.
        batch_ids: Ids joined by commas, each standing for all translations of that batch.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(
            client=client, video_translation_ids=video_translation_ids, batch_ids=batch_ids
        )
    ).parsed
