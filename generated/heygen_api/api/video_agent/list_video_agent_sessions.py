"""List Video Agent Sessions"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import query as _query
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.list_video_agent_sessions_response_200 import ListVideoAgentSessionsResponse200


OPERATION = _Operation(
    name="list_video_agent_sessions",
    method="GET",
    path="/v3/video-agents",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(*, limit: int | Unset = 20, token: str | Unset = UNSET) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["token"] = token

    params = _query(params)

    _kwargs: dict[str, Any] = {"method": "GET", "url": "/v3/video-agents", "params": params}
    return _kwargs


def _parse_response(response: httpx.Response) -> ListVideoAgentSessionsResponse200:
    from ...models.list_video_agent_sessions_response_200 import ListVideoAgentSessionsResponse200

    return _read_answer(ListVideoAgentSessionsResponse200, response.json())


def sync_detailed(
    *, client: _Client, limit: int | Unset = UNSET, token: str | Unset = UNSET
) -> _Response[ListVideoAgentSessionsResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(limit=limit, token=token), _parse_response
    )


def sync(
    *, client: _Client, limit: int | Unset = UNSET, token: str | Unset = UNSET
) -> ListVideoAgentSessionsResponse200:
    """List Video Agent Sessions

    Page through the caller's Video Agent sessions, most recent first.

    Args:
        client: Sends the request.
        limit: How many items a page has at most. HeyGen's default: 20.
        token: Where to go on: `next_token` of the page before.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(client=client, limit=limit, token=token).parsed


async def asyncio_detailed(
    *, client: _AsyncClient, limit: int | Unset = UNSET, token: str | Unset = UNSET
) -> _Response[ListVideoAgentSessionsResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(limit=limit, token=token), _parse_response
    )


async def asyncio(
    *, client: _AsyncClient, limit: int | Unset = UNSET, token: str | Unset = UNSET
) -> ListVideoAgentSessionsResponse200:
    """List Video Agent Sessions

    Page through the caller's Video Agent sessions, most recent first.

    Args:
        client: Sends the request.
        limit: How many items a page has at most. HeyGen's default: 20.
        token: Where to go on: `next_token` of the page before.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(client=client, limit=limit, token=token)).parsed
