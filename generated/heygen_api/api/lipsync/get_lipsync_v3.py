"""Get Lipsync"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.get_lipsync_v3_response_200 import GetLipsyncV3Response200


OPERATION = _Operation(
    name="get_lipsync_v3",
    method="GET",
    path="/v3/lipsyncs/{lipsync_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(lipsync_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/lipsyncs/{lipsync_id}".format(lipsync_id=path_part("lipsync_id", lipsync_id)),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetLipsyncV3Response200:
    from ...models.get_lipsync_v3_response_200 import GetLipsyncV3Response200

    return _read_answer(GetLipsyncV3Response200, response.json())


def sync_detailed(lipsync_id: str, *, client: _Client) -> _Response[GetLipsyncV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(lipsync_id=lipsync_id), _parse_response
    )


def sync(lipsync_id: str, *, client: _Client) -> GetLipsyncV3Response200:
    """Get Lipsync

    Fetch one lipsync job: status, video and caption links, failure reason.

    Args:
        lipsync_id: Id of the lipsync.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(lipsync_id=lipsync_id, client=client).parsed


async def asyncio_detailed(
    lipsync_id: str, *, client: _AsyncClient
) -> _Response[GetLipsyncV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(lipsync_id=lipsync_id), _parse_response
    )


async def asyncio(lipsync_id: str, *, client: _AsyncClient) -> GetLipsyncV3Response200:
    """Get Lipsync

    Fetch one lipsync job: status, video and caption links, failure reason.

    Args:
        lipsync_id: Id of the lipsync.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(lipsync_id=lipsync_id, client=client)).parsed
