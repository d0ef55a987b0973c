"""List Video Agent Session Videos"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.list_video_agent_session_videos_response_200 import (
        ListVideoAgentSessionVideosResponse200,
    )


OPERATION = _Operation(
    name="list_video_agent_session_videos",
    method="GET",
    path="/v3/video-agents/{session_id}/videos",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(session_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/video-agents/{session_id}/videos".format(
            session_id=path_part("session_id", session_id)
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> ListVideoAgentSessionVideosResponse200:
    from ...models.list_video_agent_session_videos_response_200 import (
        ListVideoAgentSessionVideosResponse200,
    )

    return _read_answer(ListVideoAgentSessionVideosResponse200, response.json())


def sync_detailed(
    session_id: str, *, client: _Client
) -> _Response[ListVideoAgentSessionVideosResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(session_id=session_id), _parse_response
    )


def sync(session_id: str, *, client: _Client) -> ListVideoAgentSessionVideosResponse200:
    """List Video Agent Session Videos

    Lists the videos a session has made, latest first. Gives every video; the body has paging
    fields but no paging parameters exist.

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
) -> _Response[ListVideoAgentSessionVideosResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(session_id=session_id), _parse_response
    )


async def asyncio(
    session_id: str, *, client: _AsyncClient
) -> ListVideoAgentSessionVideosResponse200:
    """List Video Agent Session Videos

    Lists the videos a session has made, latest first. Gives every video; the body has paging
    fields but no paging parameters exist.

    Args:
        session_id: Id of the session.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(session_id=session_id, client=client)).parsed
