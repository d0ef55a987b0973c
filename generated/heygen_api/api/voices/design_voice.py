"""Design Voice"""

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
    from ...models.design_voice_request import DesignVoiceRequest
    from ...models.design_voice_response_200 import DesignVoiceResponse200


OPERATION = _Operation(
    name="design_voice", method="POST", path="/v3/voices", idempotency_key=False, multipart=False
)


def _get_kwargs(*, body: DesignVoiceRequest | _Mapping[str, Any]) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {"method": "POST", "url": "/v3/voices"}
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> DesignVoiceResponse200:
    from ...models.design_voice_response_200 import DesignVoiceResponse200

    return _read_answer(DesignVoiceResponse200, response.json())


def sync_detailed(
    *, client: _Client, body: DesignVoiceRequest | _Mapping[str, Any]
) -> _Response[DesignVoiceResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(OPERATION, lambda: _get_kwargs(body=body), _parse_response)


def sync(
    *, client: _Client, body: DesignVoiceRequest | _Mapping[str, Any]
) -> DesignVoiceResponse200:
    """Design Voice

    Find at most three voices that fit a written description. Change seed to get another batch.

    Args:
        client: Sends the request.
        body: What `designVoice` takes. Find at most three voices that fit a written description.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: _AsyncClient, body: DesignVoiceRequest | _Mapping[str, Any]
) -> _Response[DesignVoiceResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body), _parse_response
    )


async def asyncio(
    *, client: _AsyncClient, body: DesignVoiceRequest | _Mapping[str, Any]
) -> DesignVoiceResponse200:
    """Design Voice

    Find at most three voices that fit a written description. Change seed to get another batch.

    Args:
        client: Sends the request.
        body: What `designVoice` takes. Find at most three voices that fit a written description.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed
