"""Create Avatar Consent"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import json_body
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset, path_part

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.create_avatar_consent_request import CreateAvatarConsentRequest
    from ...models.create_avatar_consent_response_200 import CreateAvatarConsentResponse200


OPERATION = _Operation(
    name="create_avatar_consent",
    method="POST",
    path="/v3/avatars/{group_id}/consent",
    idempotency_key=True,
    multipart=False,
)


def _get_kwargs(
    group_id: str,
    *,
    body: CreateAvatarConsentRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v3/avatars/{group_id}/consent".format(group_id=path_part("group_id", group_id)),
    }
    _kwargs["json"] = json_body(body)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateAvatarConsentResponse200:
    from ...models.create_avatar_consent_response_200 import CreateAvatarConsentResponse200

    return _read_answer(CreateAvatarConsentResponse200, response.json())


def sync_detailed(
    group_id: str,
    *,
    client: _Client,
    body: CreateAvatarConsentRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[CreateAvatarConsentResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION,
        lambda: _get_kwargs(group_id=group_id, body=body, idempotency_key=idempotency_key),
        _parse_response,
    )


def sync(
    group_id: str,
    *,
    client: _Client,
    body: CreateAvatarConsentRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> CreateAvatarConsentResponse200:
    """Create Avatar Consent

    Begin consent for an avatar group; gives a link the subject opens in a browser. Private
    avatars need consent before video generation. Link lives 24 hours and accepts one successful
    submission; a recording after expiry fails, consent stays pending, so request a fresh link.

    Args:
        group_id: Id of the avatar group.
        client: Sends the request.
        body: What `createAvatarConsent` takes. Begin consent for an avatar group; gives a link the
            subject opens in a browser.
        idempotency_key: Makes it safe to send the request again: for 24 hours the same key
            returns the first response, even if the body differs. While the first call runs: 409
            request_in_progress. It counts per endpoint and path parameters. A UUID suits.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(
        group_id=group_id, client=client, body=body, idempotency_key=idempotency_key
    ).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: _AsyncClient,
    body: CreateAvatarConsentRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> _Response[CreateAvatarConsentResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION,
        lambda: _get_kwargs(group_id=group_id, body=body, idempotency_key=idempotency_key),
        _parse_response,
    )


async def asyncio(
    group_id: str,
    *,
    client: _AsyncClient,
    body: CreateAvatarConsentRequest | _Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> CreateAvatarConsentResponse200:
    """Create Avatar Consent

    Begin consent for an avatar group; gives a link the subject opens in a browser. Private
    avatars need consent before video generation. Link lives 24 hours and accepts one successful
    submission; a recording after expiry fails, consent stays pending, so request a fresh link.

    Args:
        group_id: Id of the avatar group.
        client: Sends the request.
        body: What `createAvatarConsent` takes. Begin consent for an avatar group; gives a link the
            subject opens in a browser.
        idempotency_key: Makes it safe to send the request again: for 24 hours the same key
            returns the first response, even if the body differs. While the first call runs: 409
            request_in_progress. It counts per endpoint and path parameters. A UUID suits.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(
            group_id=group_id, client=client, body=body, idempotency_key=idempotency_key
        )
    ).parsed
