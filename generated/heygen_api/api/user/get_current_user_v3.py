"""Get Current User"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.get_current_user_v3_response_200 import GetCurrentUserV3Response200


OPERATION = _Operation(
    name="get_current_user_v3",
    method="GET",
    path="/v3/users/me",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {"method": "GET", "url": "/v3/users/me"}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetCurrentUserV3Response200:
    from ...models.get_current_user_v3_response_200 import GetCurrentUserV3Response200

    return _read_answer(GetCurrentUserV3Response200, response.json())


def sync_detailed(*, client: _Client) -> _Response[GetCurrentUserV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(OPERATION, lambda: _get_kwargs(), _parse_response)


def sync(*, client: _Client) -> GetCurrentUserV3Response200:
    """Get Current User

    Fetch the caller's profile, credits or balance left, and billing information.

    Args:
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: _AsyncClient) -> _Response[GetCurrentUserV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(OPERATION, lambda: _get_kwargs(), _parse_response)


async def asyncio(*, client: _AsyncClient) -> GetCurrentUserV3Response200:
    """Get Current User

    Fetch the caller's profile, credits or balance left, and billing information.

    Args:
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(client=client)).parsed
