"""Stop Video Agent Session"""

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
    from ...models.stop_session_request import StopSessionRequest
    from ...models.stop_video_agent_session_response_200 import StopVideoAgentSessionResponse200


OPERATION = _Operation(
    name="stop_video_agent_session",
    method="POST",
    path="/v3/video-agents/{session_id}/stop",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(
    session_id: str, *, body: StopSessionRequest | _Mapping[str, Any]
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v3/video-agents/{session_id}/stop".format(
            session_id=path_part("session_id", session_id)
        ),
    }
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> StopVideoAgentSessionResponse200:
    from ...models.stop_video_agent_session_response_200 import StopVideoAgentSessionResponse200

    return _read_answer(StopVideoAgentSessionResponse200, response.json())


def sync_detailed(
    session_id: str, *, client: _Client, body: StopSessionRequest | _Mapping[str, Any]
) -> _Response[StopVideoAgentSessionResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(session_id=session_id, body=body), _parse_response
    )


def sync(
    session_id: str, *, client: _Client, body: StopSessionRequest | _Mapping[str, Any]
) -> StopVideoAgentSessionResponse200:
    """Stop Video Agent Session

    Ends a running agent session when it reaches its next checkpoint. Not instantaneous.
    Whatever was produced so far is kept.

    Args:
        session_id: Id of the session.
        client: Sends the request.
        body: What `stopVideoAgentSession` takes. An empty object.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(session_id=session_id, client=client, body=body).parsed


async def asyncio_detailed(
    session_id: str, *, client: _AsyncClient, body: StopSessionRequest | _Mapping[str, Any]
) -> _Response[StopVideoAgentSessionResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(session_id=session_id, body=body), _parse_response
    )


async def asyncio(
    session_id: str, *, client: _AsyncClient, body: StopSessionRequest | _Mapping[str, Any]
) -> StopVideoAgentSessionResponse200:
    """Stop Video Agent Session

    Ends a running agent session when it reaches its next checkpoint. Not instantaneous.
    Whatever was produced so far is kept.

    Args:
        session_id: Id of the session.
        client: Sends the request.
        body: What `stopVideoAgentSession` takes. An empty object.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(session_id=session_id, client=client, body=body)).parsed
