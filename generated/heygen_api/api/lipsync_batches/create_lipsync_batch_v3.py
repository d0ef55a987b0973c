"""Create Lipsync Batch"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import json_body
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.create_lipsync_batch_request import CreateLipsyncBatchRequest
    from ...models.create_lipsync_batch_v3_response_202 import CreateLipsyncBatchV3Response202


OPERATION = _Operation(
    name="create_lipsync_batch_v3",
    method="POST",
    path="/v3/lipsyncs/batches",
    idempotency_key=True,
    multipart=False,
)


def _get_kwargs(
    *,
    body: CreateLipsyncBatchRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {"method": "POST", "url": "/v3/lipsyncs/batches"}
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateLipsyncBatchV3Response202:
    from ...models.create_lipsync_batch_v3_response_202 import CreateLipsyncBatchV3Response202

    return _read_answer(CreateLipsyncBatchV3Response202, response.json())


def sync_detailed(
    *,
    client: _Client,
    body: CreateLipsyncBatchRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[CreateLipsyncBatchV3Response202]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body, idempotency_key=idempotency_key), _parse_response
    )


def sync(
    *,
    client: _Client,
    body: CreateLipsyncBatchRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> CreateLipsyncBatchV3Response202:
    """Create Lipsync Batch

    Queues as many as 100 lipsync requests under a single batch id. One item per payload, and
    items fail separately. Poll GET /v3/lipsyncs/batches/{batch_id}. Repeating the idempotency
    key yields the same batch.

    Args:
        client: Sends the request.
        body: What `createLipsyncBatchV3` takes. Queues as many as 100 lipsync requests under a single
            batch id.
        idempotency_key: Makes it safe to send the request again: for 24 hours the same key
            returns the first response, even if the body differs. While the first call runs: 409
            request_in_progress. It counts per endpoint and path parameters. A UUID suits.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(client=client, body=body, idempotency_key=idempotency_key).parsed


async def asyncio_detailed(
    *,
    client: _AsyncClient,
    body: CreateLipsyncBatchRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[CreateLipsyncBatchV3Response202]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body, idempotency_key=idempotency_key), _parse_response
    )


async def asyncio(
    *,
    client: _AsyncClient,
    body: CreateLipsyncBatchRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> CreateLipsyncBatchV3Response202:
    """Create Lipsync Batch

    Queues as many as 100 lipsync requests under a single batch id. One item per payload, and
    items fail separately. Poll GET /v3/lipsyncs/batches/{batch_id}. Repeating the idempotency
    key yields the same batch.

    Args:
        client: Sends the request.
        body: What `createLipsyncBatchV3` takes. Queues as many as 100 lipsync requests under a single
            batch id.
        idempotency_key: Makes it safe to send the request again: for 24 hours the same key
            returns the first response, even if the body differs. While the first call runs: 409
            request_in_progress. It counts per endpoint and path parameters. A UUID suits.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(client=client, body=body, idempotency_key=idempotency_key)
    ).parsed
