"""List Voices"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import query as _query
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.list_voices_v3_response_200 import ListVoicesV3Response200
    from ...models.list_voices_v3_type import ListVoicesV3Type


OPERATION = _Operation(
    name="list_voices_v3", method="GET", path="/v3/voices", idempotency_key=False, multipart=False
)


def _get_kwargs(
    *,
    type_: ListVoicesV3Type | Unset = "public",
    engine: str | Unset = UNSET,
    language: str | Unset = UNSET,
    gender: str | Unset = UNSET,
    limit: int | Unset = 20,
    token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params["engine"] = engine

    params["language"] = language

    params["gender"] = gender

    params["limit"] = limit

    params["token"] = token

    params = _query(params)

    _kwargs: dict[str, Any] = {"method": "GET", "url": "/v3/voices", "params": params}
    return _kwargs


def _parse_response(response: httpx.Response) -> ListVoicesV3Response200:
    from ...models.list_voices_v3_response_200 import ListVoicesV3Response200

    return _read_answer(ListVoicesV3Response200, response.json())


def sync_detailed(
    *,
    client: _Client,
    type_: ListVoicesV3Type | Unset = UNSET,
    engine: str | Unset = UNSET,
    language: str | Unset = UNSET,
    gender: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> _Response[ListVoicesV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION,
        lambda: _get_kwargs(
            type_=type_, engine=engine, language=language, gender=gender, limit=limit, token=token
        ),
        _parse_response,
    )


def sync(
    *,
    client: _Client,
    type_: ListVoicesV3Type | Unset = UNSET,
    engine: str | Unset = UNSET,
    language: str | Unset = UNSET,
    gender: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> ListVoicesV3Response200:
    """List Voices

    Page through voices, narrowed by type, engine, language or gender. Engine=starfish yields
    the voices that POST /v3/voices/speech accepts.

    Args:
        client: Sends the request.
        type_: Public is the shared library, private the caller's clones. HeyGen's default:
            'public'.
        engine: Engine name such as starfish.
        language: Language name such as English.
        gender: Male or female.
        limit: How many items a page has at most. HeyGen's default: 20.
        token: Where to go on: `next_token` of the page before.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(
        client=client,
        type_=type_,
        engine=engine,
        language=language,
        gender=gender,
        limit=limit,
        token=token,
    ).parsed


async def asyncio_detailed(
    *,
    client: _AsyncClient,
    type_: ListVoicesV3Type | Unset = UNSET,
    engine: str | Unset = UNSET,
    language: str | Unset = UNSET,
    gender: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> _Response[ListVoicesV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION,
        lambda: _get_kwargs(
            type_=type_, engine=engine, language=language, gender=gender, limit=limit, token=token
        ),
        _parse_response,
    )


async def asyncio(
    *,
    client: _AsyncClient,
    type_: ListVoicesV3Type | Unset = UNSET,
    engine: str | Unset = UNSET,
    language: str | Unset = UNSET,
    gender: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> ListVoicesV3Response200:
    """List Voices

    Page through voices, narrowed by type, engine, language or gender. Engine=starfish yields
    the voices that POST /v3/voices/speech accepts.

    Args:
        client: Sends the request.
        type_: Public is the shared library, private the caller's clones. HeyGen's default:
            'public'.
        engine: Engine name such as starfish.
        language: Language name such as English.
        gender: Male or female.
        limit: How many items a page has at most. HeyGen's default: 20.
        token: Where to go on: `next_token` of the page before.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(
            client=client,
            type_=type_,
            engine=engine,
            language=language,
            gender=gender,
            limit=limit,
            token=token,
        )
    ).parsed
