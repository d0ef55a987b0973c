"""Get Video Agent Session"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.get_video_agent_session_response_200 import GetVideoAgentSessionResponse200


OPERATION = _Operation(
    name="get_video_agent_session",
    method="GET",
    path="/v3/video-agents/{session_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(session_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/video-agents/{session_id}".format(
            session_id=path_part("session_id", session_id)
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetVideoAgentSessionResponse200:
    from ...models.get_video_agent_session_response_200 import GetVideoAgentSessionResponse200

    return _read_answer(GetVideoAgentSessionResponse200, response.json())


def sync_detailed(
    session_id: str, *, client: _Client
) -> _Response[GetVideoAgentSessionResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(session_id=session_id), _parse_response
    )


def sync(session_id: str, *, client: _Client) -> GetVideoAgentSessionResponse200:
    """Get Video Agent Session

    Shows where a session stands, with its progress, video_id and latest chat messages.

    Args:
        session_id: Id of the session.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(session_id=session_id, client=client).parsed


async def asyncio_detailed(
    session_id: str, *, client: _AsyncClient
) -> _Response[GetVideoAgentSessionResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(session_id=session_id), _parse_response
    )


async def asyncio(session_id: str, *, client: _AsyncClient) -> GetVideoAgentSessionResponse200:
    """Get Video Agent Session

    Shows where a session stands, with its progress, video_id and latest chat messages.

    Args:
        session_id: Id of the session.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(session_id=session_id, client=client)).parsed
