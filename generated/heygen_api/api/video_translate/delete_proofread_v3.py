"""Delete Proofread"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.delete_proofread_v3_response_200 import DeleteProofreadV3Response200


OPERATION = _Operation(
    name="delete_proofread_v3",
    method="DELETE",
    path="/v3/video-translations/proofreads/{proofread_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(proofread_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "DELETE",
        "url": "/v3/video-translations/proofreads/{proofread_id}".format(
            proofread_id=path_part("proofread_id", proofread_id)
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteProofreadV3Response200:
    from ...models.delete_proofread_v3_response_200 import DeleteProofreadV3Response200

    return _read_answer(DeleteProofreadV3Response200, response.json())


def sync_detailed(proofread_id: str, *, client: _Client) -> _Response[DeleteProofreadV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(proofread_id=proofread_id), _parse_response
    )


def sync(proofread_id: str, *, client: _Client) -> DeleteProofreadV3Response200:
    """Delete Proofread

    Remove a proofread session from lists and from the workspace's projects. This cannot be
    undone. It needs the account role Creator or a higher one.

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
) -> _Response[DeleteProofreadV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(proofread_id=proofread_id), _parse_response
    )


async def asyncio(proofread_id: str, *, client: _AsyncClient) -> DeleteProofreadV3Response200:
    """Delete Proofread

    Remove a proofread session from lists and from the workspace's projects. This cannot be
    undone. It needs the account role Creator or a higher one.

    Args:
        proofread_id: Id of the proofread.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(proofread_id=proofread_id, client=client)).parsed
