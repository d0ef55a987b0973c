"""Get Background Removal"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.get_background_removal_response_200 import GetBackgroundRemovalResponse200


OPERATION = _Operation(
    name="get_background_removal",
    method="GET",
    path="/v3/background-removals/{job_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(job_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/background-removals/{job_id}".format(job_id=path_part("job_id", job_id)),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetBackgroundRemovalResponse200:
    from ...models.get_background_removal_response_200 import GetBackgroundRemovalResponse200

    return _read_answer(GetBackgroundRemovalResponse200, response.json())


def sync_detailed(job_id: str, *, client: _Client) -> _Response[GetBackgroundRemovalResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(job_id=job_id), _parse_response
    )


def sync(job_id: str, *, client: _Client) -> GetBackgroundRemovalResponse200:
    """Get Background Removal

    Fetch one background removal job and its status. Presigned layer URLs appear only after
    completion.

    Args:
        job_id: Id of the job.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(job_id=job_id, client=client).parsed


async def asyncio_detailed(
    job_id: str, *, client: _AsyncClient
) -> _Response[GetBackgroundRemovalResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(job_id=job_id), _parse_response
    )


async def asyncio(job_id: str, *, client: _AsyncClient) -> GetBackgroundRemovalResponse200:
    """Get Background Removal

    Fetch one background removal job and its status. Presigned layer URLs appear only after
    completion.

    Args:
        job_id: Id of the job.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(job_id=job_id, client=client)).parsed
