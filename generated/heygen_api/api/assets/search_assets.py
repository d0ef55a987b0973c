"""Search Assets"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...sending import query as _query
from ...types import UNSET, Operation as _Operation, Response as _Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.search_assets_response_200 import SearchAssetsResponse200
    from ...models.search_assets_scope import SearchAssetsScope
    from ...models.search_assets_type import SearchAssetsType


OPERATION = _Operation(
    name="search_assets",
    method="GET",
    path="/v3/assets/search",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(
    *,
    query: str,
    limit: int | Unset = 20,
    token: str | Unset = UNSET,
    type_: SearchAssetsType,
    scope: SearchAssetsScope | Unset = "public",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["query"] = query

    params["limit"] = limit

    params["token"] = token

    json_type_: str = type_
    params["type"] = json_type_

    json_scope: str | Unset = UNSET
    if not isinstance(scope, Unset):
        json_scope = scope

    params["scope"] = json_scope

    params = _query(params)

    _kwargs: dict[str, Any] = {"method": "GET", "url": "/v3/assets/search", "params": params}
    return _kwargs


def _parse_response(response: httpx.Response) -> SearchAssetsResponse200:
    from ...models.search_assets_response_200 import SearchAssetsResponse200

    return _read_answer(SearchAssetsResponse200, response.json())


def sync_detailed(
    *,
    client: _Client,
    query: str,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
    type_: SearchAssetsType,
    scope: SearchAssetsScope | Unset = UNSET,
) -> _Response[SearchAssetsResponse200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION,
        lambda: _get_kwargs(query=query, limit=limit, token=token, type_=type_, scope=scope),
        _parse_response,
    )


def sync(
    *,
    client: _Client,
    query: str,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
    type_: SearchAssetsType,
    scope: SearchAssetsScope | Unset = UNSET,
) -> SearchAssetsResponse200:
    """Search Assets

    Finds images or icons whose meaning matches a free-text description. Best match comes first.
    Each hit has a lasting public URL. Pick the shared catalog or the caller's own assets with
    scope.

    Args:
        client: Sends the request.
        query: Words to look for.
        limit: How many items a page has at most. HeyGen's default: 20.
        token: Next_token of an earlier page.
        type_: Only this kind.
        scope: Public is the shared catalog; personal is the caller's own space. HeyGen's
            default: 'public'.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(
        client=client, query=query, limit=limit, token=token, type_=type_, scope=scope
    ).parsed


async def asyncio_detailed(
    *,
    client: _AsyncClient,
    query: str,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
    type_: SearchAssetsType,
    scope: SearchAssetsScope | Unset = UNSET,
) -> _Response[SearchAssetsResponse200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION,
        lambda: _get_kwargs(query=query, limit=limit, token=token, type_=type_, scope=scope),
        _parse_response,
    )


async def asyncio(
    *,
    client: _AsyncClient,
    query: str,
    limit: int | Unset = UNSET,
    token: str | Unset = UNSET,
    type_: SearchAssetsType,
    scope: SearchAssetsScope | Unset = UNSET,
) -> SearchAssetsResponse200:
    """Search Assets

    Finds images or icons whose meaning matches a free-text description. Best match comes first.
    Each hit has a lasting public URL. Pick the shared catalog or the caller's own assets with
    scope.

    Args:
        client: Sends the request.
        query: Words to look for.
        limit: How many items a page has at most. HeyGen's default: 20.
        token: Next_token of an earlier page.
        type_: Only this kind.
        scope: Public is the shared catalog; personal is the caller's own space. HeyGen's
            default: 'public'.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(
            client=client, query=query, limit=limit, token=token, type_=type_, scope=scope
        )
    ).parsed
