"""Create Video Agent"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import json_body
from ...types import Hint as _Hint, Operation as _Operation, Response as _Response

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.create_video_agent_request import CreateVideoAgentRequest
    from ...models.create_video_agent_v3_response_200 import CreateVideoAgentV3Response200


OPERATION = _Operation(
    name="create_video_agent_v3",
    method="POST",
    path="/v3/video-agents",
    idempotency_key=False,
    multipart=False,
    hints=(
        _Hint(
            status=400,
            param="avatar_id",
            text="avatar_id must be the id of a look, not of an avatar group",
            words="a an argument arguments avatar bad be by cannot could correct does doesn t error exist exists failed field for found gave give given id in incorrect input invalid is isn it look malformed matching must no not of or param parameter parameters provided reason request resource s server something specified such supplied that the there this to unknown unrecognized valid validation value was went with wrong your",
            codes="avatar_not_found",
            unnamed=True,
        ),
        _Hint(
            status=404,
            param="avatar_id",
            text="avatar_id must be the id of a look, not of an avatar group",
            words="a an argument arguments avatar bad be by cannot could correct does doesn t error exist exists failed field for found gave give given id in incorrect input invalid is isn it look malformed matching must no not of or param parameter parameters provided reason request resource s server something specified such supplied that the there this to unknown unrecognized valid validation value was went with wrong your",
            codes="avatar_not_found",
            unnamed=True,
        ),
    ),
)


def _get_kwargs(*, body: CreateVideoAgentRequest | _Mapping[str, Any]) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {"method": "POST", "url": "/v3/video-agents"}
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateVideoAgentV3Response200:
    from ...models.create_video_agent_v3_response_200 import CreateVideoAgentV3Response200

    return _read_answer(CreateVideoAgentV3Response200, response.json())


def sync_detailed(
    *, client: _Client, body: CreateVideoAgentRequest | _Mapping[str, Any]
) -> _Response[CreateVideoAgentV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(OPERATION, lambda: _get_kwargs(body=body), _parse_response)


def sync(
    *, client: _Client, body: CreateVideoAgentRequest | _Mapping[str, Any]
) -> CreateVideoAgentV3Response200:
    """Create Video Agent

    Start a Video Agent session that turns one prompt into a finished video. Two modes: generate
    runs unattended, chat allows several turns. The 400 example puts the prompt at 1 to 10000
    characters.

    Args:
        client: Sends the request.
        body: What `createVideoAgentV3` takes. Start a Video Agent session that turns one prompt into
            a finished video.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: _AsyncClient, body: CreateVideoAgentRequest | _Mapping[str, Any]
) -> _Response[CreateVideoAgentV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body), _parse_response
    )


async def asyncio(
    *, client: _AsyncClient, body: CreateVideoAgentRequest | _Mapping[str, Any]
) -> CreateVideoAgentV3Response200:
    """Create Video Agent

    Start a Video Agent session that turns one prompt into a finished video. Two modes: generate
    runs unattended, chat allows several turns. The 400 example puts the prompt at 1 to 10000
    characters.

    Args:
        client: Sends the request.
        body: What `createVideoAgentV3` takes. Start a Video Agent session that turns one prompt into
            a finished video.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed
