"""Create Asset Upload"""

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
    from ...models.create_asset_upload_request import CreateAssetUploadRequest
    from ...models.create_asset_upload_response_200 import CreateAssetUploadResponse200


OPERATION = _Operation(
    name="create_asset_upload",
    method="POST",
    path="/v3/assets/direct-uploads",
    idempotency_key=True,
    multipart=False,
)


def _get_kwargs(
    *,
    body: CreateAssetUploadRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {"method": "POST", "url": "/v3/assets/direct-uploads"}
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateAssetUploadResponse200:
    from ...models.create_asset_upload_response_200 import CreateAssetUploadResponse200

    return _read_answer(CreateAssetUploadResponse200, response.json())


def sync_detailed(
    *,
    client: _Client,
    body: CreateAssetUploadRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[CreateAssetUploadResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body, idempotency_key=idempotency_key), _parse_response
    )


def sync(
    *,
    client: _Client,
    body: CreateAssetUploadRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> CreateAssetUploadResponse200:
    """Create Asset Upload

    Opens an upload straight to S3 and hands out an asset_id with a presigned upload_url. Next,
    PUT the bytes to upload_url, then POST /v3/assets/{asset_id}/complete. The file itself
    bypasses the API, which POST /v3/assets does not.

    Args:
        client: Sends the request.
        body: The file that is to be uploaded. Starts a presigned upload straight to S3.
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
    body: CreateAssetUploadRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[CreateAssetUploadResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body, idempotency_key=idempotency_key), _parse_response
    )


async def asyncio(
    *,
    client: _AsyncClient,
    body: CreateAssetUploadRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> CreateAssetUploadResponse200:
    """Create Asset Upload

    Opens an upload straight to S3 and hands out an asset_id with a presigned upload_url. Next,
    PUT the bytes to upload_url, then POST /v3/assets/{asset_id}/complete. The file itself
    bypasses the API, which POST /v3/assets does not.

    Args:
        client: Sends the request.
        body: The file that is to be uploaded. Starts a presigned upload straight to S3.
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
