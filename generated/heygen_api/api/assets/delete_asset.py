"""Delete Asset"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.delete_asset_response_200 import DeleteAssetResponse200


OPERATION = _Operation(
    name="delete_asset",
    method="DELETE",
    path="/v3/assets/{asset_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(asset_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "DELETE",
        "url": "/v3/assets/{asset_id}".format(asset_id=path_part("asset_id", asset_id)),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteAssetResponse200:
    from ...models.delete_asset_response_200 import DeleteAssetResponse200

    return _read_answer(DeleteAssetResponse200, response.json())


def sync_detailed(asset_id: str, *, client: _Client) -> _Response[DeleteAssetResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(asset_id=asset_id), _parse_response
    )


def sync(asset_id: str, *, client: _Client) -> DeleteAssetResponse200:
    """Delete Asset

    Erases an asset for good. Only for assets in the caller's workspace that have not been
    deleted before.

    Args:
        asset_id: Id of the asset.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(asset_id=asset_id, client=client).parsed


async def asyncio_detailed(
    asset_id: str, *, client: _AsyncClient
) -> _Response[DeleteAssetResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(asset_id=asset_id), _parse_response
    )


async def asyncio(asset_id: str, *, client: _AsyncClient) -> DeleteAssetResponse200:
    """Delete Asset

    Erases an asset for good. Only for assets in the caller's workspace that have not been
    deleted before.

    Args:
        asset_id: Id of the asset.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(asset_id=asset_id, client=client)).parsed
