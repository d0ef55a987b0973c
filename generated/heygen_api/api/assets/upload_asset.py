"""Upload Asset"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.upload_asset_body import UploadAssetBody
    from ...models.upload_asset_response_200 import UploadAssetResponse200


OPERATION = _Operation(
    name="upload_asset", method="POST", path="/v3/assets", idempotency_key=True, multipart=True
)


def _get_kwargs(
    *, body: UploadAssetBody, idempotency_key: str | None | Unset = UNSET
) -> dict[str, Any]:

    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {"method": "POST", "url": "/v3/assets"}
    _kwargs["files"] = body.to_multipart()

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> UploadAssetResponse200:
    from ...models.upload_asset_response_200 import UploadAssetResponse200

    return _read_answer(UploadAssetResponse200, response.json())


def sync_detailed(
    *, client: _Client, body: UploadAssetBody, idempotency_key: str | None | Unset = UNSET
) -> _Response[UploadAssetResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body, idempotency_key=idempotency_key), _parse_response
    )


def sync(
    *, client: _Client, body: UploadAssetBody, idempotency_key: str | None | Unset = UNSET
) -> UploadAssetResponse200:
    """Upload Asset

    Sends one file through the API and yields an asset_id that other endpoints accept. At most
    32 MB. Accepts png, jpeg, mp4, webm, mp3, wav, pdf and srt. Sent as multipart/form-data.

    Args:
        client: Sends the request.
        body: What to send.
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
    *, client: _AsyncClient, body: UploadAssetBody, idempotency_key: str | None | Unset = UNSET
) -> _Response[UploadAssetResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body, idempotency_key=idempotency_key), _parse_response
    )


async def asyncio(
    *, client: _AsyncClient, body: UploadAssetBody, idempotency_key: str | None | Unset = UNSET
) -> UploadAssetResponse200:
    """Upload Asset

    Sends one file through the API and yields an asset_id that other endpoints accept. At most
    32 MB. Accepts png, jpeg, mp4, webm, mp3, wav, pdf and srt. Sent as multipart/form-data.

    Args:
        client: Sends the request.
        body: What to send.
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
