"""Send Video Agent Message"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import json_body
from ...types import Hint as _Hint, Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.send_message_request import SendMessageRequest
    from ...models.send_video_agent_message_response_200 import SendVideoAgentMessageResponse200


OPERATION = _Operation(
    name="send_video_agent_message",
    method="POST",
    path="/v3/video-agents/{session_id}",
    idempotency_key=False,
    multipart=False,
    hints=(
        _Hint(
            status=400,
            param="avatar_id",
            text="avatar_id must be the id of a look, not of an avatar group",
            words="a an argument arguments avatar bad be by cannot could correct does doesn t error exist exists failed field for found gave give given id in incorrect input invalid is isn it look malformed matching must no not of or param parameter parameters provided reason request resource s server something specified such supplied that the there this to unknown unrecognized valid validation value was went with wrong your",
            codes="avatar_not_found",
        ),
        _Hint(
            status=404,
            param="avatar_id",
            text="avatar_id must be the id of a look, not of an avatar group",
            words="a an argument arguments avatar bad be by cannot could correct does doesn t error exist exists failed field for found gave give given id in incorrect input invalid is isn it look malformed matching must no not of or param parameter parameters provided reason request resource s server something specified such supplied that the there this to unknown unrecognized valid validation value was went with wrong your",
            codes="avatar_not_found",
        ),
    ),
)


def _get_kwargs(
    session_id: str, *, body: SendMessageRequest | _Mapping[str, Any]
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v3/video-agents/{session_id}".format(
            session_id=path_part("session_id", session_id)
        ),
    }
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> SendVideoAgentMessageResponse200:
    from ...models.send_video_agent_message_response_200 import SendVideoAgentMessageResponse200

    return _read_answer(SendVideoAgentMessageResponse200, response.json())


def sync_detailed(
    session_id: str, *, client: _Client, body: SendMessageRequest | _Mapping[str, Any]
) -> _Response[SendVideoAgentMessageResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(session_id=session_id, body=body), _parse_response
    )


def sync(
    session_id: str, *, client: _Client, body: SendMessageRequest | _Mapping[str, Any]
) -> SendVideoAgentMessageResponse200:
    """Send Video Agent Message

    Posts another message into a session, for instance an answer, more context or a change
    request. Sessions must have been started in chat mode. No idempotency key is offered. The
    message may be left out; no source shows what a call without one must have.

    Args:
        session_id: Id of the session.
        client: Sends the request.
        body: A message to the agent. Follow-up, answer to the agent, or change request for a finished
            video.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(session_id=session_id, client=client, body=body).parsed


async def asyncio_detailed(
    session_id: str, *, client: _AsyncClient, body: SendMessageRequest | _Mapping[str, Any]
) -> _Response[SendVideoAgentMessageResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(session_id=session_id, body=body), _parse_response
    )


async def asyncio(
    session_id: str, *, client: _AsyncClient, body: SendMessageRequest | _Mapping[str, Any]
) -> SendVideoAgentMessageResponse200:
    """Send Video Agent Message

    Posts another message into a session, for instance an answer, more context or a change
    request. Sessions must have been started in chat mode. No idempotency key is offered. The
    message may be left out; no source shows what a call without one must have.

    Args:
        session_id: Id of the session.
        client: Sends the request.
        body: A message to the agent. Follow-up, answer to the agent, or change request for a finished
            video.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(session_id=session_id, client=client, body=body)).parsed
