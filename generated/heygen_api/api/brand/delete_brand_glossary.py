"""Delete Brand Glossary"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.delete_brand_glossary_response_200 import DeleteBrandGlossaryResponse200


OPERATION = _Operation(
    name="delete_brand_glossary",
    method="DELETE",
    path="/v3/brand-glossaries/{brand_glossary_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(brand_glossary_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "DELETE",
        "url": "/v3/brand-glossaries/{brand_glossary_id}".format(
            brand_glossary_id=path_part("brand_glossary_id", brand_glossary_id)
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteBrandGlossaryResponse200:
    from ...models.delete_brand_glossary_response_200 import DeleteBrandGlossaryResponse200

    return _read_answer(DeleteBrandGlossaryResponse200, response.json())


def sync_detailed(
    brand_glossary_id: str, *, client: _Client
) -> _Response[DeleteBrandGlossaryResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(brand_glossary_id=brand_glossary_id), _parse_response
    )


def sync(brand_glossary_id: str, *, client: _Client) -> DeleteBrandGlossaryResponse200:
    """Delete Brand Glossary

    Permanently remove a brand glossary. Irreversible and immediate for later generations.
    Finished videos do not change; a video or translation still naming the glossary does not
    fail, its rules just no longer apply.

    Args:
        brand_glossary_id: Id of the brand glossary.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(brand_glossary_id=brand_glossary_id, client=client).parsed


async def asyncio_detailed(
    brand_glossary_id: str, *, client: _AsyncClient
) -> _Response[DeleteBrandGlossaryResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(brand_glossary_id=brand_glossary_id), _parse_response
    )


async def asyncio(
    brand_glossary_id: str, *, client: _AsyncClient
) -> DeleteBrandGlossaryResponse200:
    """Delete Brand Glossary

    Permanently remove a brand glossary. Irreversible and immediate for later generations.
    Finished videos do not change; a video or translation still naming the glossary does not
    fail, its rules just no longer apply.

    Args:
        brand_glossary_id: Id of the brand glossary.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(brand_glossary_id=brand_glossary_id, client=client)).parsed
