"""Create Avatar Looks"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import json_body
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.create_avatar_looks_response_200 import CreateAvatarLooksResponse200
    from ...models.create_look_pack_looks_request import CreateLookPackLooksRequest
    from ...models.create_template_looks_request import CreateTemplateLooksRequest


OPERATION = _Operation(
    name="create_avatar_looks",
    method="POST",
    path="/v3/avatars/looks",
    idempotency_key=True,
    multipart=False,
)


def _get_kwargs(
    *,
    body: CreateLookPackLooksRequest | CreateTemplateLooksRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {"method": "POST", "url": "/v3/avatars/looks"}
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateAvatarLooksResponse200:
    from ...models.create_avatar_looks_response_200 import CreateAvatarLooksResponse200

    return _read_answer(CreateAvatarLooksResponse200, response.json())


def sync_detailed(
    *,
    client: _Client,
    body: CreateLookPackLooksRequest | CreateTemplateLooksRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[CreateAvatarLooksResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body, idempotency_key=idempotency_key), _parse_response
    )


def sync(
    *,
    client: _Client,
    body: CreateLookPackLooksRequest | CreateTemplateLooksRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> CreateAvatarLooksResponse200:
    """Create Avatar Looks

    Generate new looks for an existing avatar from one of its looks. The `type` of the body says
    from what: `look_pack` applies a Look Pack, `template` a single template, which gives two
    looks. They are billed when the request is accepted: with an API key one API credit per
    look, with OAuth from the workspace's credits. Poll GET /v3/avatars/looks/{look_id} for each
    look.

    Args:
        client: Sends the request.
        body: How looks are made; `type` tells from what.
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
    body: CreateLookPackLooksRequest | CreateTemplateLooksRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[CreateAvatarLooksResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(body=body, idempotency_key=idempotency_key), _parse_response
    )


async def asyncio(
    *,
    client: _AsyncClient,
    body: CreateLookPackLooksRequest | CreateTemplateLooksRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> CreateAvatarLooksResponse200:
    """Create Avatar Looks

    Generate new looks for an existing avatar from one of its looks. The `type` of the body says
    from what: `look_pack` applies a Look Pack, `template` a single template, which gives two
    looks. They are billed when the request is accepted: with an API key one API credit per
    look, with OAuth from the workspace's credits. Poll GET /v3/avatars/looks/{look_id} for each
    look.

    Args:
        client: Sends the request.
        body: How looks are made; `type` tells from what.
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
