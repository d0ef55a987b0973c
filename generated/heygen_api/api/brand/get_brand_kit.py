"""Get Brand Kit"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.get_brand_kit_response_200 import GetBrandKitResponse200


OPERATION = _Operation(
    name="get_brand_kit",
    method="GET",
    path="/v3/brand-kits/{brand_kit_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(brand_kit_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/brand-kits/{brand_kit_id}".format(
            brand_kit_id=path_part("brand_kit_id", brand_kit_id)
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetBrandKitResponse200:
    from ...models.get_brand_kit_response_200 import GetBrandKitResponse200

    return _read_answer(GetBrandKitResponse200, response.json())


def sync_detailed(brand_kit_id: str, *, client: _Client) -> _Response[GetBrandKitResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(brand_kit_id=brand_kit_id), _parse_response
    )


def sync(brand_kit_id: str, *, client: _Client) -> GetBrandKitResponse200:
    """Get Brand Kit

    Fetch one brand kit: its colors, logos, fonts and which role each plays. Contents may still
    change at status loading and are settled at completed. Poll at 2-5 s intervals; imports
    mostly finish within 2 minutes, fonts last.

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
) -> _Response[GetBrandKitResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(brand_kit_id=brand_kit_id), _parse_response
    )


async def asyncio(brand_kit_id: str, *, client: _AsyncClient) -> GetBrandKitResponse200:
    """Get Brand Kit

    Fetch one brand kit: its colors, logos, fonts and which role each plays. Contents may still
    change at status loading and are settled at completed. Poll at 2-5 s intervals; imports
    mostly finish within 2 minutes, fonts last.

    Args:
        brand_kit_id: Id of the brand kit.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(brand_kit_id=brand_kit_id, client=client)).parsed
