"""Update Brand Kit"""

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
    from ...models.update_brand_kit_request import UpdateBrandKitRequest
    from ...models.update_brand_kit_response_200 import UpdateBrandKitResponse200


OPERATION = _Operation(
    name="update_brand_kit",
    method="PATCH",
    path="/v3/brand-kits/{brand_kit_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(
    brand_kit_id: str, *, body: UpdateBrandKitRequest | _Mapping[str, Any]
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "PATCH",
        "url": "/v3/brand-kits/{brand_kit_id}".format(
            brand_kit_id=path_part("brand_kit_id", brand_kit_id)
        ),
    }
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> UpdateBrandKitResponse200:
    from ...models.update_brand_kit_response_200 import UpdateBrandKitResponse200

    return _read_answer(UpdateBrandKitResponse200, response.json())


def sync_detailed(
    brand_kit_id: str, *, client: _Client, body: UpdateBrandKitRequest | _Mapping[str, Any]
) -> _Response[UpdateBrandKitResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(brand_kit_id=brand_kit_id, body=body), _parse_response
    )


def sync(
    brand_kit_id: str, *, client: _Client, body: UpdateBrandKitRequest | _Mapping[str, Any]
) -> UpdateBrandKitResponse200:
    """Update Brand Kit

    Rename a brand kit or reassign its color, logo and font roles. Omitted fields stay; a role
    object overwrites the old one whole, {} clears it for good, null is refused. Role edits at
    loading or error: 409; renaming always works. Shared kits: 403. Color values are not
    editable.

    Args:
        brand_kit_id: Id of the brand kit.
        client: Sends the request.
        body: What is to change in a brand kit. Omitted fields keep their value; {} clears a role
            object lastingly; null is refused.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(brand_kit_id=brand_kit_id, client=client, body=body).parsed


async def asyncio_detailed(
    brand_kit_id: str, *, client: _AsyncClient, body: UpdateBrandKitRequest | _Mapping[str, Any]
) -> _Response[UpdateBrandKitResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(brand_kit_id=brand_kit_id, body=body), _parse_response
    )


async def asyncio(
    brand_kit_id: str, *, client: _AsyncClient, body: UpdateBrandKitRequest | _Mapping[str, Any]
) -> UpdateBrandKitResponse200:
    """Update Brand Kit

    Rename a brand kit or reassign its color, logo and font roles. Omitted fields stay; a role
    object overwrites the old one whole, {} clears it for good, null is refused. Role edits at
    loading or error: 409; renaming always works. Shared kits: 403. Color values are not
    editable.

    Args:
        brand_kit_id: Id of the brand kit.
        client: Sends the request.
        body: What is to change in a brand kit. Omitted fields keep their value; {} clears a role
            object lastingly; null is refused.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(brand_kit_id=brand_kit_id, client=client, body=body)).parsed
