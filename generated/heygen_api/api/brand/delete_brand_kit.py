"""Delete Brand Kit"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.delete_brand_kit_response_200 import DeleteBrandKitResponse200


OPERATION = _Operation(
    name="delete_brand_kit",
    method="DELETE",
    path="/v3/brand-kits/{brand_kit_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(brand_kit_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "DELETE",
        "url": "/v3/brand-kits/{brand_kit_id}".format(
            brand_kit_id=path_part("brand_kit_id", brand_kit_id)
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteBrandKitResponse200:
    from ...models.delete_brand_kit_response_200 import DeleteBrandKitResponse200

    return _read_answer(DeleteBrandKitResponse200, response.json())


def sync_detailed(brand_kit_id: str, *, client: _Client) -> _Response[DeleteBrandKitResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(brand_kit_id=brand_kit_id), _parse_response
    )


def sync(brand_kit_id: str, *, client: _Client) -> DeleteBrandKitResponse200:
    """Delete Brand Kit

    Permanently remove a brand kit and everything in it. Irreversible; allowed during assembly.
    Finished videos keep their look, but an agent still set to the kit reports an invalid id.
    Kits shared from another workspace give 403.

    Args:
        brand_kit_id: Id of the brand kit.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(brand_kit_id=brand_kit_id, client=client).parsed


async def asyncio_detailed(
    brand_kit_id: str, *, client: _AsyncClient
) -> _Response[DeleteBrandKitResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(brand_kit_id=brand_kit_id), _parse_response
    )


async def asyncio(brand_kit_id: str, *, client: _AsyncClient) -> DeleteBrandKitResponse200:
    """Delete Brand Kit

    Permanently remove a brand kit and everything in it. Irreversible; allowed during assembly.
    Finished videos keep their look, but an agent still set to the kit reports an invalid id.
    Kits shared from another workspace give 403.

    Args:
        brand_kit_id: Id of the brand kit.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(brand_kit_id=brand_kit_id, client=client)).parsed
