"""Get Video Quality Comparison"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.get_video_quality_comparison_v3_response_200 import (
        GetVideoQualityComparisonV3Response200,
    )


OPERATION = _Operation(
    name="get_video_quality_comparison_v3",
    method="GET",
    path="/v3/video-quality/comparisons/{comparison_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(comparison_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/video-quality/comparisons/{comparison_id}".format(
            comparison_id=path_part("comparison_id", comparison_id)
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetVideoQualityComparisonV3Response200:
    from ...models.get_video_quality_comparison_v3_response_200 import (
        GetVideoQualityComparisonV3Response200,
    )

    return _read_answer(GetVideoQualityComparisonV3Response200, response.json())


def sync_detailed(
    comparison_id: str, *, client: _Client
) -> _Response[GetVideoQualityComparisonV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION, lambda: _get_kwargs(comparison_id=comparison_id), _parse_response
    )


def sync(comparison_id: str, *, client: _Client) -> GetVideoQualityComparisonV3Response200:
    """Get Video Quality Comparison

    Reads the current state of one comparison, with its result or final error. API key only, no
    bearer token.

    Args:
        comparison_id: Id of the comparison.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(comparison_id=comparison_id, client=client).parsed


async def asyncio_detailed(
    comparison_id: str, *, client: _AsyncClient
) -> _Response[GetVideoQualityComparisonV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION, lambda: _get_kwargs(comparison_id=comparison_id), _parse_response
    )


async def asyncio(
    comparison_id: str, *, client: _AsyncClient
) -> GetVideoQualityComparisonV3Response200:
    """Get Video Quality Comparison

    Reads the current state of one comparison, with its result or final error. API key only, no
    bearer token.

    Args:
        comparison_id: Id of the comparison.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(comparison_id=comparison_id, client=client)).parsed
