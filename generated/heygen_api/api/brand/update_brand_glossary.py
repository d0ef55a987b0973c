"""Update Brand Glossary"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import json_body
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.update_brand_glossary_request import UpdateBrandGlossaryRequest
    from ...models.update_brand_glossary_response_200 import UpdateBrandGlossaryResponse200


OPERATION = _Operation(
    name="update_brand_glossary",
    method="PATCH",
    path="/v3/brand-glossaries/{brand_glossary_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(
    brand_glossary_id: str, *, body: UpdateBrandGlossaryRequest | _Mapping[str, Any]
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "PATCH",
        "url": "/v3/brand-glossaries/{brand_glossary_id}".format(
            brand_glossary_id=path_part("brand_glossary_id", brand_glossary_id)
        ),
    }
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> UpdateBrandGlossaryResponse200:
    from ...models.update_brand_glossary_response_200 import UpdateBrandGlossaryResponse200

    return _read_answer(UpdateBrandGlossaryResponse200, response.json())


def sync_detailed(
    brand_glossary_id: str,
    *,
    client: _Client,
    body: UpdateBrandGlossaryRequest | _Mapping[str, Any],
) -> _Response[UpdateBrandGlossaryResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION,
        lambda: _get_kwargs(brand_glossary_id=brand_glossary_id, body=body),
        _parse_response,
    )


def sync(
    brand_glossary_id: str,
    *,
    client: _Client,
    body: UpdateBrandGlossaryRequest | _Mapping[str, Any],
) -> UpdateBrandGlossaryResponse200:
    """Update Brand Glossary

    Change a brand glossary's name or any of its term lists. Omitted fields stay; a sent list
    overwrites the whole list and [] empties it, so adding one entry means read, extend, write
    back. A name in use gives 409. Tone settings are untouched.

    Args:
        brand_glossary_id: Id of the brand glossary.
        client: Sends the request.
        body: What is to change in a brand glossary. Each field on its own: omitted keeps, sent
            overwrites, [] clears; adding one entry means resending the list.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(brand_glossary_id=brand_glossary_id, client=client, body=body).parsed


async def asyncio_detailed(
    brand_glossary_id: str,
    *,
    client: _AsyncClient,
    body: UpdateBrandGlossaryRequest | _Mapping[str, Any],
) -> _Response[UpdateBrandGlossaryResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION,
        lambda: _get_kwargs(brand_glossary_id=brand_glossary_id, body=body),
        _parse_response,
    )


async def asyncio(
    brand_glossary_id: str,
    *,
    client: _AsyncClient,
    body: UpdateBrandGlossaryRequest | _Mapping[str, Any],
) -> UpdateBrandGlossaryResponse200:
    """Update Brand Glossary

    Change a brand glossary's name or any of its term lists. Omitted fields stay; a sent list
    overwrites the whole list and [] empties it, so adding one entry means read, extend, write
    back. A name in use gives 409. Tone settings are untouched.

    Args:
        brand_glossary_id: Id of the brand glossary.
        client: Sends the request.
        body: What is to change in a brand glossary. Each field on its own: omitted keeps, sent
            overwrites, [] clears; adding one entry means resending the list.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(brand_glossary_id=brand_glossary_id, client=client, body=body)
    ).parsed
