"""Create Avatar"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import json_body
from ...types import UNSET, Hint as _Hint, Operation as _Operation, Response as _Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.create_avatar_response_200 import CreateAvatarResponse200
    from ...models.create_digital_twin_request import CreateDigitalTwinRequest
    from ...models.create_photo_avatar_request import CreatePhotoAvatarRequest
    from ...models.create_prompt_avatar_request import CreatePromptAvatarRequest


OPERATION = _Operation(
    name="create_avatar",
    method="POST",
    path="/v3/avatars",
    idempotency_key=True,
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


def _get_kwargs(
    *,
    body: CreateDigitalTwinRequest
    | CreatePhotoAvatarRequest
    | CreatePromptAvatarRequest
    | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {"method": "POST", "url": "/v3/avatars"}
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateAvatarResponse200:
    from ...models.create_avatar_response_200 import CreateAvatarResponse200

    return _read_answer(CreateAvatarResponse200, response.json())


def sync_detailed(
    *,
    client: _Client,
    body: CreateDigitalTwinRequest
    | CreatePhotoAvatarRequest
    | CreatePromptAvatarRequest
    | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[CreateAvatarResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body, idempotency_key=idempotency_key), _parse_response
    )


def sync(
    *,
    client: _Client,
    body: CreateDigitalTwinRequest
    | CreatePhotoAvatarRequest
    | CreatePromptAvatarRequest
    | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> CreateAvatarResponse200:
    """Create Avatar

    Make an avatar of type photo, digital_twin or prompt. Built from an image, video footage or
    a text prompt; training runs in the background. The 400 example asks for at least one file
    source (image, video or consent_video).

    Args:
        client: Sends the request.
        body: How an avatar is made; `type` tells from what.
        idempotency_key: Makes it safe to send the request again: for 24 hours the same key
            returns the first response, even if the body differs. While the first call runs: 409
            request_in_progress. It counts per endpoint and path parameters. A UUID suits.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(client=client, body=body, idempotency_key=idempotency_key).parsed


async def asyncio_detailed(
    *,
    client: _AsyncClient,
    body: CreateDigitalTwinRequest
    | CreatePhotoAvatarRequest
    | CreatePromptAvatarRequest
    | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[CreateAvatarResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body, idempotency_key=idempotency_key), _parse_response
    )


async def asyncio(
    *,
    client: _AsyncClient,
    body: CreateDigitalTwinRequest
    | CreatePhotoAvatarRequest
    | CreatePromptAvatarRequest
    | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> CreateAvatarResponse200:
    """Create Avatar

    Make an avatar of type photo, digital_twin or prompt. Built from an image, video footage or
    a text prompt; training runs in the background. The 400 example asks for at least one file
    source (image, video or consent_video).

    Args:
        client: Sends the request.
        body: How an avatar is made; `type` tells from what.
        idempotency_key: Makes it safe to send the request again: for 24 hours the same key
            returns the first response, even if the body differs. While the first call runs: 409
            request_in_progress. It counts per endpoint and path parameters. A UUID suits.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(client=client, body=body, idempotency_key=idempotency_key)
    ).parsed
