"""List Avatar Look Templates"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import query as _query
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.list_avatar_look_templates_gender import ListAvatarLookTemplatesGender
    from ...models.list_avatar_look_templates_response_200 import ListAvatarLookTemplatesResponse200
    from ...models.list_avatar_look_templates_type import ListAvatarLookTemplatesType


OPERATION = _Operation(
    name="list_avatar_look_templates",
    method="GET",
    path="/v3/avatars/look-templates",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(
    *,
    type_: ListAvatarLookTemplatesType | Unset = UNSET,
    gender: ListAvatarLookTemplatesGender | Unset = UNSET,
    limit: int | Unset = 20,
    token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    json_gender: str | Unset = UNSET
    if not isinstance(gender, Unset):
        json_gender = gender

    params["gender"] = json_gender

    params["limit"] = limit

    params["token"] = token

    params = _query(params)

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/avatars/look-templates",
        "params": params,
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> ListAvatarLookTemplatesResponse200:
    from ...models.list_avatar_look_templates_response_200 import ListAvatarLookTemplatesResponse200

    return _read_answer(ListAvatarLookTemplatesResponse200, response.json())


def sync_detailed(
    *,
    client: _Client,
    type_: ListAvatarLookTemplatesType | Unset = UNSET,
    gender: ListAvatarLookTemplatesGender | Unset = UNSET,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> _Response[ListAvatarLookTemplatesResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION,
        lambda: _get_kwargs(type_=type_, gender=gender, limit=limit, token=token),
        _parse_response,
    )


def sync(
    *,
    client: _Client,
    type_: ListAvatarLookTemplatesType | Unset = UNSET,
    gender: ListAvatarLookTemplatesGender | Unset = UNSET,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> ListAvatarLookTemplatesResponse200:
    """List Avatar Look Templates

    Page through the look templates and Look Packs that POST /v3/avatars/looks can apply. An
    item's id goes in as template_id and its type as type.

    Args:
        client: Sends the request.
        type_: Only this kind of template.
        gender: Only those for this gender. Templates without a gender come for both.
        limit: How many items a page has at most. HeyGen's default: 20.
        token: Where to go on: `next_token` of the page before.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(client=client, type_=type_, gender=gender, limit=limit, token=token).parsed


async def asyncio_detailed(
    *,
    client: _AsyncClient,
    type_: ListAvatarLookTemplatesType | Unset = UNSET,
    gender: ListAvatarLookTemplatesGender | Unset = UNSET,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> _Response[ListAvatarLookTemplatesResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION,
        lambda: _get_kwargs(type_=type_, gender=gender, limit=limit, token=token),
        _parse_response,
    )


async def asyncio(
    *,
    client: _AsyncClient,
    type_: ListAvatarLookTemplatesType | Unset = UNSET,
    gender: ListAvatarLookTemplatesGender | Unset = UNSET,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> ListAvatarLookTemplatesResponse200:
    """List Avatar Look Templates

    Page through the look templates and Look Packs that POST /v3/avatars/looks can apply. An
    item's id goes in as template_id and its type as type.

    Args:
        client: Sends the request.
        type_: Only this kind of template.
        gender: Only those for this gender. Templates without a gender come for both.
        limit: How many items a page has at most. HeyGen's default: 20.
        token: Where to go on: `next_token` of the page before.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(client=client, type_=type_, gender=gender, limit=limit, token=token)
    ).parsed
