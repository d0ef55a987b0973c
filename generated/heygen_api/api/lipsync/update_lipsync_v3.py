"""Update Lipsync"""

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
    from ...models.update_lipsync_request import UpdateLipsyncRequest
    from ...models.update_lipsync_v3_response_200 import UpdateLipsyncV3Response200


OPERATION = _Operation(
    name="update_lipsync_v3",
    method="PATCH",
    path="/v3/lipsyncs/{lipsync_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(
    lipsync_id: str, *, body: UpdateLipsyncRequest | _Mapping[str, Any]
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "PATCH",
        "url": "/v3/lipsyncs/{lipsync_id}".format(lipsync_id=path_part("lipsync_id", lipsync_id)),
    }
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> UpdateLipsyncV3Response200:
    from ...models.update_lipsync_v3_response_200 import UpdateLipsyncV3Response200

    return _read_answer(UpdateLipsyncV3Response200, response.json())


def sync_detailed(
    lipsync_id: str, *, client: _Client, body: UpdateLipsyncRequest | _Mapping[str, Any]
) -> _Response[UpdateLipsyncV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(lipsync_id=lipsync_id, body=body), _parse_response
    )


def sync(
    lipsync_id: str, *, client: _Client, body: UpdateLipsyncRequest | _Mapping[str, Any]
) -> UpdateLipsyncV3Response200:
    """Update Lipsync

    Rename a lipsync job (its display title). An update with no field set is refused with 400.

    Args:
        lipsync_id: Id of the lipsync.
        client: Sends the request.
        body: What `updateLipsyncV3` takes. Rename a lipsync job (its display title).

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(lipsync_id=lipsync_id, client=client, body=body).parsed


async def asyncio_detailed(
    lipsync_id: str, *, client: _AsyncClient, body: UpdateLipsyncRequest | _Mapping[str, Any]
) -> _Response[UpdateLipsyncV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(lipsync_id=lipsync_id, body=body), _parse_response
    )


async def asyncio(
    lipsync_id: str, *, client: _AsyncClient, body: UpdateLipsyncRequest | _Mapping[str, Any]
) -> UpdateLipsyncV3Response200:
    """Update Lipsync

    Rename a lipsync job (its display title). An update with no field set is refused with 400.

    Args:
        lipsync_id: Id of the lipsync.
        client: Sends the request.
        body: What `updateLipsyncV3` takes. Rename a lipsync job (its display title).

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(lipsync_id=lipsync_id, client=client, body=body)).parsed
