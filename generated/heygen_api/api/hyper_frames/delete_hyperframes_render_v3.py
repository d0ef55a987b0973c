"""Delete Hyperframes Render"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.delete_hyperframes_render_v3_response_200 import (
        DeleteHyperframesRenderV3Response200,
    )


OPERATION = _Operation(
    name="delete_hyperframes_render_v3",
    method="DELETE",
    path="/v3/hyperframes/renders/{render_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(render_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "DELETE",
        "url": "/v3/hyperframes/renders/{render_id}".format(
            render_id=path_part("render_id", render_id)
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteHyperframesRenderV3Response200:
    from ...models.delete_hyperframes_render_v3_response_200 import (
        DeleteHyperframesRenderV3Response200,
    )

    return _read_answer(DeleteHyperframesRenderV3Response200, response.json())


def sync_detailed(
    render_id: str, *, client: _Client
) -> _Response[DeleteHyperframesRenderV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(render_id=render_id), _parse_response
    )


def sync(render_id: str, *, client: _Client) -> DeleteHyperframesRenderV3Response200:
    """Delete Hyperframes Render

    Soft-delete a HyperFrames render. Later GETs of it answer 404.

    Args:
        render_id: Id of the render.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(render_id=render_id, client=client).parsed


async def asyncio_detailed(
    render_id: str, *, client: _AsyncClient
) -> _Response[DeleteHyperframesRenderV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(render_id=render_id), _parse_response
    )


async def asyncio(render_id: str, *, client: _AsyncClient) -> DeleteHyperframesRenderV3Response200:
    """Delete Hyperframes Render

    Soft-delete a HyperFrames render. Later GETs of it answer 404.

    Args:
        render_id: Id of the render.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(render_id=render_id, client=client)).parsed
