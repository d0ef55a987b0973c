"""Complete Asset Upload"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import json_body
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.complete_asset_upload_request import CompleteAssetUploadRequest
    from ...models.complete_asset_upload_response_200 import CompleteAssetUploadResponse200


OPERATION = _Operation(
    name="complete_asset_upload",
    method="POST",
    path="/v3/assets/{asset_id}/complete",
    idempotency_key=False,
    multipart=False,
    safe_to_repeat=True,
    conflict_retries=5,
)


def _get_kwargs(
    asset_id: str, *, body: CompleteAssetUploadRequest | _Mapping[str, Any]
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v3/assets/{asset_id}/complete".format(asset_id=path_part("asset_id", asset_id)),
    }
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CompleteAssetUploadResponse200:
    from ...models.complete_asset_upload_response_200 import CompleteAssetUploadResponse200

    return _read_answer(CompleteAssetUploadResponse200, response.json())


def sync_detailed(
    asset_id: str, *, client: _Client, body: CompleteAssetUploadRequest | _Mapping[str, Any]
) -> _Response[CompleteAssetUploadResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(asset_id=asset_id, body=body), _parse_response
    )


def sync(
    asset_id: str, *, client: _Client, body: CompleteAssetUploadRequest | _Mapping[str, Any]
) -> CompleteAssetUploadResponse200:
    """Complete Asset Upload

    Turns a finished direct upload into a usable asset. Call it once the PUT has answered 200;
    sooner gives 409 conflict, so try again later. Safe to repeat without an idempotency key, as
    the same asset comes back.

    Args:
        asset_id: Id of the asset.
        client: Sends the request.
        body: What `completeAssetUpload` takes. Turns a finished direct upload into a usable asset.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(asset_id=asset_id, client=client, body=body).parsed


async def asyncio_detailed(
    asset_id: str, *, client: _AsyncClient, body: CompleteAssetUploadRequest | _Mapping[str, Any]
) -> _Response[CompleteAssetUploadResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(asset_id=asset_id, body=body), _parse_response
    )


async def asyncio(
    asset_id: str, *, client: _AsyncClient, body: CompleteAssetUploadRequest | _Mapping[str, Any]
) -> CompleteAssetUploadResponse200:
    """Complete Asset Upload

    Turns a finished direct upload into a usable asset. Call it once the PUT has answered 200;
    sooner gives 409 conflict, so try again later. Safe to repeat without an idempotency key, as
    the same asset comes back.

    Args:
        asset_id: Id of the asset.
        client: Sends the request.
        body: What `completeAssetUpload` takes. Turns a finished direct upload into a usable asset.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(asset_id=asset_id, client=client, body=body)).parsed
