"""Get Folder"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.get_folder_response_200 import GetFolderResponse200


OPERATION = _Operation(
    name="get_folder",
    method="GET",
    path="/v3/folders/{folder_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(folder_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/folders/{folder_id}".format(folder_id=path_part("folder_id", folder_id)),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetFolderResponse200:
    from ...models.get_folder_response_200 import GetFolderResponse200

    return _read_answer(GetFolderResponse200, response.json())


def sync_detailed(folder_id: str, *, client: _Client) -> _Response[GetFolderResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(folder_id=folder_id), _parse_response
    )


def sync(folder_id: str, *, client: _Client) -> GetFolderResponse200:
    """Get Folder

    Fetch a folder of the workspace, also one in the trash. This checks that a stored folder_id
    still exists: a deleted folder and one of another workspace give 404.

    Args:
        folder_id: Id of the folder.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(folder_id=folder_id, client=client).parsed


async def asyncio_detailed(
    folder_id: str, *, client: _AsyncClient
) -> _Response[GetFolderResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(folder_id=folder_id), _parse_response
    )


async def asyncio(folder_id: str, *, client: _AsyncClient) -> GetFolderResponse200:
    """Get Folder

    Fetch a folder of the workspace, also one in the trash. This checks that a stored folder_id
    still exists: a deleted folder and one of another workspace give 404.

    Args:
        folder_id: Id of the folder.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(folder_id=folder_id, client=client)).parsed
