"""Download Proofread SRT"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.download_proofread_srt_v3_response_200 import DownloadProofreadSrtV3Response200


OPERATION = _Operation(
    name="download_proofread_srt_v3",
    method="GET",
    path="/v3/video-translations/proofreads/{proofread_id}/srt",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(proofread_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/video-translations/proofreads/{proofread_id}/srt".format(
            proofread_id=path_part("proofread_id", proofread_id)
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DownloadProofreadSrtV3Response200:
    from ...models.download_proofread_srt_v3_response_200 import DownloadProofreadSrtV3Response200

    return _read_answer(DownloadProofreadSrtV3Response200, response.json())


def sync_detailed(
    proofread_id: str, *, client: _Client
) -> _Response[DownloadProofreadSrtV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(proofread_id=proofread_id), _parse_response
    )


def sync(proofread_id: str, *, client: _Client) -> DownloadProofreadSrtV3Response200:
    """Download Proofread SRT

    Get presigned links to a session's edited and original SRT subtitles. The session has to be
    completed. Answers JSON with URLs, not the SRT text.

    Args:
        proofread_id: Id of the proofread.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(proofread_id=proofread_id, client=client).parsed


async def asyncio_detailed(
    proofread_id: str, *, client: _AsyncClient
) -> _Response[DownloadProofreadSrtV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(proofread_id=proofread_id), _parse_response
    )


async def asyncio(proofread_id: str, *, client: _AsyncClient) -> DownloadProofreadSrtV3Response200:
    """Download Proofread SRT

    Get presigned links to a session's edited and original SRT subtitles. The session has to be
    completed. Answers JSON with URLs, not the SRT text.

    Args:
        proofread_id: Id of the proofread.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(proofread_id=proofread_id, client=client)).parsed
