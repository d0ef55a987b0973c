"""Upload Proofread SRT"""

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
    from ...models.upload_proofread_srt_v3_response_200 import UploadProofreadSrtV3Response200
    from ...models.upload_srt_request import UploadSRTRequest


OPERATION = _Operation(
    name="upload_proofread_srt_v3",
    method="PUT",
    path="/v3/video-translations/proofreads/{proofread_id}/srt",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(
    proofread_id: str, *, body: UploadSRTRequest | _Mapping[str, Any]
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "PUT",
        "url": "/v3/video-translations/proofreads/{proofread_id}/srt".format(
            proofread_id=path_part("proofread_id", proofread_id)
        ),
    }
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> UploadProofreadSrtV3Response200:
    from ...models.upload_proofread_srt_v3_response_200 import UploadProofreadSrtV3Response200

    return _read_answer(UploadProofreadSrtV3Response200, response.json())


def sync_detailed(
    proofread_id: str, *, client: _Client, body: UploadSRTRequest | _Mapping[str, Any]
) -> _Response[UploadProofreadSrtV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(proofread_id=proofread_id, body=body), _parse_response
    )


def sync(
    proofread_id: str, *, client: _Client, body: UploadSRTRequest | _Mapping[str, Any]
) -> UploadProofreadSrtV3Response200:
    """Upload Proofread SRT

    Swap a session's subtitles for an edited SRT. Sent as JSON, not multipart.

    Args:
        proofread_id: Id of the proofread.
        client: Sends the request.
        body: What `uploadProofreadSrtV3` takes. Swap a session's subtitles for an edited SRT.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(proofread_id=proofread_id, client=client, body=body).parsed


async def asyncio_detailed(
    proofread_id: str, *, client: _AsyncClient, body: UploadSRTRequest | _Mapping[str, Any]
) -> _Response[UploadProofreadSrtV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(proofread_id=proofread_id, body=body), _parse_response
    )


async def asyncio(
    proofread_id: str, *, client: _AsyncClient, body: UploadSRTRequest | _Mapping[str, Any]
) -> UploadProofreadSrtV3Response200:
    """Upload Proofread SRT

    Swap a session's subtitles for an edited SRT. Sent as JSON, not multipart.

    Args:
        proofread_id: Id of the proofread.
        client: Sends the request.
        body: What `uploadProofreadSrtV3` takes. Swap a session's subtitles for an edited SRT.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(proofread_id=proofread_id, client=client, body=body)).parsed
