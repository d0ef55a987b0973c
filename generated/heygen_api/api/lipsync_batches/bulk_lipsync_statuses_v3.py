"""Bulk Lipsync Statuses"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import query as _query
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.bulk_lipsync_statuses_v3_response_200 import BulkLipsyncStatusesV3Response200


OPERATION = _Operation(
    name="bulk_lipsync_statuses_v3",
    method="GET",
    path="/v3/lipsyncs/statuses",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(
    *, lipsync_ids: str | Unset = UNSET, batch_ids: str | Unset = UNSET
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["lipsync_ids"] = lipsync_ids

    params["batch_ids"] = batch_ids

    params = _query(params)

    _kwargs: dict[str, Any] = {"method": "GET", "url": "/v3/lipsyncs/statuses", "params": params}
    return _kwargs


def _parse_response(response: httpx.Response) -> BulkLipsyncStatusesV3Response200:
    from ...models.bulk_lipsync_statuses_v3_response_200 import BulkLipsyncStatusesV3Response200

    return _read_answer(BulkLipsyncStatusesV3Response200, response.json())


def sync_detailed(
    *, client: _Client, lipsync_ids: str | Unset = UNSET, batch_ids: str | Unset = UNSET
) -> _Response[BulkLipsyncStatusesV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION,
        lambda: _get_kwargs(lipsync_ids=lipsync_ids, batch_ids=batch_ids),
        _parse_response,
    )


def sync(
    *, client: _Client, lipsync_ids: str | Unset = UNSET, batch_ids: str | Unset = UNSET
) -> BulkLipsyncStatusesV3Response200:
    """Bulk Lipsync Statuses

    Looks up the states of many lipsyncs at once by lipsync id, batch id or both. At most 100
    ids, else 400. States are queued, processing, completed, failed, and not_found where an id
    is unknown or belongs to someone else. The lipsync id sits in video_id.

    Args:
        client: Sends the request.
        lipsync_ids: Ids joined by commas.
        batch_ids: Ids joined by commas, each standing for all lipsyncs of that batch.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(client=client, lipsync_ids=lipsync_ids, batch_ids=batch_ids).parsed


async def asyncio_detailed(
    *, client: _AsyncClient, lipsync_ids: str | Unset = UNSET, batch_ids: str | Unset = UNSET
) -> _Response[BulkLipsyncStatusesV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION,
        lambda: _get_kwargs(lipsync_ids=lipsync_ids, batch_ids=batch_ids),
        _parse_response,
    )


async def asyncio(
    *, client: _AsyncClient, lipsync_ids: str | Unset = UNSET, batch_ids: str | Unset = UNSET
) -> BulkLipsyncStatusesV3Response200:
    """Bulk Lipsync Statuses

    Looks up the states of many lipsyncs at once by lipsync id, batch id or both. At most 100
    ids, else 400. States are queued, processing, completed, failed, and not_found where an id
    is unknown or belongs to someone else. The lipsync id sits in video_id.

    Args:
        client: Sends the request.
        lipsync_ids: Ids joined by commas.
        batch_ids: Ids joined by commas, each standing for all lipsyncs of that batch.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(client=client, lipsync_ids=lipsync_ids, batch_ids=batch_ids)
    ).parsed
