"""Get HeyGen Image"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.get_model_image_response_200 import GetModelImageResponse200


OPERATION = _Operation(
    name="get_model_image",
    method="GET",
    path="/v3/models/images/{generation_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(generation_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/models/images/{generation_id}".format(
            generation_id=path_part("generation_id", generation_id)
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetModelImageResponse200:
    from ...models.get_model_image_response_200 import GetModelImageResponse200

    return _read_answer(GetModelImageResponse200, response.json())


def sync_detailed(generation_id: str, *, client: _Client) -> _Response[GetModelImageResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(generation_id=generation_id), _parse_response
    )


def sync(generation_id: str, *, client: _Client) -> GetModelImageResponse200:
    """Get HeyGen Image

    Fetch an image generation and, once it is completed, its images. Their order stays the same.
    Each read gives fresh links.

    Args:
        generation_id: Id of the image generation.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(generation_id=generation_id, client=client).parsed


async def asyncio_detailed(
    generation_id: str, *, client: _AsyncClient
) -> _Response[GetModelImageResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(generation_id=generation_id), _parse_response
    )


async def asyncio(generation_id: str, *, client: _AsyncClient) -> GetModelImageResponse200:
    """Get HeyGen Image

    Fetch an image generation and, once it is completed, its images. Their order stays the same.
    Each read gives fresh links.

    Args:
        generation_id: Id of the image generation.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(generation_id=generation_id, client=client)).parsed
