"""Get Video Agent Resource"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.get_video_agent_resource_response_200 import GetVideoAgentResourceResponse200


OPERATION = _Operation(
    name="get_video_agent_resource",
    method="GET",
    path="/v3/video-agents/{session_id}/resources/{resource_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(session_id: str, resource_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/video-agents/{session_id}/resources/{resource_id}".format(
            session_id=path_part("session_id", session_id),
            resource_id=path_part("resource_id", resource_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetVideoAgentResourceResponse200:
    from ...models.get_video_agent_resource_response_200 import GetVideoAgentResourceResponse200

    return _read_answer(GetVideoAgentResourceResponse200, response.json())


def sync_detailed(
    session_id: str, resource_id: str, *, client: _Client
) -> _Response[GetVideoAgentResourceResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION,
        lambda: _get_kwargs(session_id=session_id, resource_id=resource_id),
        _parse_response,
    )


def sync(session_id: str, resource_id: str, *, client: _Client) -> GetVideoAgentResourceResponse200:
    """Get Video Agent Resource

    Fetches one item belonging to a session, for example an image, video, draft, avatar or
    voice.

    Args:
        session_id: Id of the session.
        resource_id: Id of the resource.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(session_id=session_id, resource_id=resource_id, client=client).parsed


async def asyncio_detailed(
    session_id: str, resource_id: str, *, client: _AsyncClient
) -> _Response[GetVideoAgentResourceResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION,
        lambda: _get_kwargs(session_id=session_id, resource_id=resource_id),
        _parse_response,
    )


async def asyncio(
    session_id: str, resource_id: str, *, client: _AsyncClient
) -> GetVideoAgentResourceResponse200:
    """Get Video Agent Resource

    Fetches one item belonging to a session, for example an image, video, draft, avatar or
    voice.

    Args:
        session_id: Id of the session.
        resource_id: Id of the resource.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(session_id=session_id, resource_id=resource_id, client=client)
    ).parsed
