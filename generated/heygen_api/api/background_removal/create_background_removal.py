"""Create Background Removal"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import json_body
from ...types import Operation as _Operation, Response as _Response

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.create_background_removal_request import CreateBackgroundRemovalRequest
    from ...models.create_background_removal_response_200 import CreateBackgroundRemovalResponse200


OPERATION = _Operation(
    name="create_background_removal",
    method="POST",
    path="/v3/background-removals",
    idempotency_key=False,
    multipart=False,
    idempotency_field="request_id",
)


def _get_kwargs(*, body: CreateBackgroundRemovalRequest | _Mapping[str, Any]) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {"method": "POST", "url": "/v3/background-removals"}
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateBackgroundRemovalResponse200:
    from ...models.create_background_removal_response_200 import CreateBackgroundRemovalResponse200

    return _read_answer(CreateBackgroundRemovalResponse200, response.json())


def sync_detailed(
    *, client: _Client, body: CreateBackgroundRemovalRequest | _Mapping[str, Any]
) -> _Response[CreateBackgroundRemovalResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(OPERATION, lambda: _get_kwargs(body=body), _parse_response)


def sync(
    *, client: _Client, body: CreateBackgroundRemovalRequest | _Mapping[str, Any]
) -> CreateBackgroundRemovalResponse200:
    """Create Background Removal

    Start an asynchronous job that separates subject from background in a video. Poll with the
    returned id; finished jobs carry presigned URLs for requested layers: foreground
    (transparent), mask (grayscale matte), background (subject removed). Idempotency-Key is
    ignored; repeating body `request_id` yields the original job, charged once.

    Args:
        client: Sends the request.
        body: What `createBackgroundRemoval` takes. Start an asynchronous job that separates subject
            from background in a video.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: _AsyncClient, body: CreateBackgroundRemovalRequest | _Mapping[str, Any]
) -> _Response[CreateBackgroundRemovalResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body), _parse_response
    )


async def asyncio(
    *, client: _AsyncClient, body: CreateBackgroundRemovalRequest | _Mapping[str, Any]
) -> CreateBackgroundRemovalResponse200:
    """Create Background Removal

    Start an asynchronous job that separates subject from background in a video. Poll with the
    returned id; finished jobs carry presigned URLs for requested layers: foreground
    (transparent), mask (grayscale matte), background (subject removed). Idempotency-Key is
    ignored; repeating body `request_id` yields the original job, charged once.

    Args:
        client: Sends the request.
        body: What `createBackgroundRemoval` takes. Start an asynchronous job that separates subject
            from background in a video.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed
