"""Search Audio Sounds"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import query as _query
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.search_audio_sounds_response_200 import SearchAudioSoundsResponse200
    from ...models.search_audio_sounds_type import SearchAudioSoundsType


OPERATION = _Operation(
    name="search_audio_sounds",
    method="GET",
    path="/v3/audio/sounds",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(
    *,
    query: str,
    type_: SearchAudioSoundsType | Unset = "music",
    limit: int | Unset = 10,
    min_score: float | Unset = 0.7,
    token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["query"] = query

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params["limit"] = limit

    params["min_score"] = min_score

    params["token"] = token

    params = _query(params)

    _kwargs: dict[str, Any] = {"method": "GET", "url": "/v3/audio/sounds", "params": params}
    return _kwargs


def _parse_response(response: httpx.Response) -> SearchAudioSoundsResponse200:
    from ...models.search_audio_sounds_response_200 import SearchAudioSoundsResponse200

    return _read_answer(SearchAudioSoundsResponse200, response.json())


def sync_detailed(
    *,
    client: _Client,
    query: str,
    type_: SearchAudioSoundsType | Unset = UNSET,
    limit: int | Unset = UNSET,
    min_score: float | Unset = UNSET,
    token: str | Unset = UNSET,
) -> _Response[SearchAudioSoundsResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION,
        lambda: _get_kwargs(
            query=query, type_=type_, limit=limit, min_score=min_score, token=token
        ),
        _parse_response,
    )


def sync(
    *,
    client: _Client,
    query: str,
    type_: SearchAudioSoundsType | Unset = UNSET,
    limit: int | Unset = UNSET,
    min_score: float | Unset = UNSET,
    token: str | Unset = UNSET,
) -> SearchAudioSoundsResponse200:
    """Search Audio Sounds

    Search the music or sound-effects catalog with a plain-language query. Best match first,
    with cursor paging; each hit carries a pre-signed download URL.

    Args:
        client: Sends the request.
        query: Words to look for.
        type_: Only this kind. HeyGen's default: 'music'.
        limit: How many items a page has at most. HeyGen's default: 10.
        min_score: Similarity floor; lower-scoring tracks are dropped. HeyGen's default: 0.7.
        token: Where to go on: `next_token` of the page before.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(
        client=client, query=query, type_=type_, limit=limit, min_score=min_score, token=token
    ).parsed


async def asyncio_detailed(
    *,
    client: _AsyncClient,
    query: str,
    type_: SearchAudioSoundsType | Unset = UNSET,
    limit: int | Unset = UNSET,
    min_score: float | Unset = UNSET,
    token: str | Unset = UNSET,
) -> _Response[SearchAudioSoundsResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION,
        lambda: _get_kwargs(
            query=query, type_=type_, limit=limit, min_score=min_score, token=token
        ),
        _parse_response,
    )


async def asyncio(
    *,
    client: _AsyncClient,
    query: str,
    type_: SearchAudioSoundsType | Unset = UNSET,
    limit: int | Unset = UNSET,
    min_score: float | Unset = UNSET,
    token: str | Unset = UNSET,
) -> SearchAudioSoundsResponse200:
    """Search Audio Sounds

    Search the music or sound-effects catalog with a plain-language query. Best match first,
    with cursor paging; each hit carries a pre-signed download URL.

    Args:
        client: Sends the request.
        query: Words to look for.
        type_: Only this kind. HeyGen's default: 'music'.
        limit: How many items a page has at most. HeyGen's default: 10.
        min_score: Similarity floor; lower-scoring tracks are dropped. HeyGen's default: 0.7.
        token: Where to go on: `next_token` of the page before.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(
            client=client, query=query, type_=type_, limit=limit, min_score=min_score, token=token
        )
    ).parsed
