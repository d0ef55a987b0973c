"""Get Filler Word Removal"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response, path_part

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.get_filler_word_removal_v3_response_200 import GetFillerWordRemovalV3Response200


OPERATION = _Operation(
    name="get_filler_word_removal_v3",
    method="GET",
    path="/v3/filler-word-removals/{filler_word_removal_id}",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs(filler_word_removal_id: str) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v3/filler-word-removals/{filler_word_removal_id}".format(
            filler_word_removal_id=path_part("filler_word_removal_id", filler_word_removal_id)
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetFillerWordRemovalV3Response200:
    from ...models.get_filler_word_removal_v3_response_200 import GetFillerWordRemovalV3Response200

    return _read_answer(GetFillerWordRemovalV3Response200, response.json())


def sync_detailed(
    filler_word_removal_id: str, *, client: _Client
) -> _Response[GetFillerWordRemovalV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(
        OPERATION,
        lambda: _get_kwargs(filler_word_removal_id=filler_word_removal_id),
        _parse_response,
    )


def sync(filler_word_removal_id: str, *, client: _Client) -> GetFillerWordRemovalV3Response200:
    """Get Filler Word Removal

    Reads the state and progress of a filler-removal job. After completion the presigned link to
    the cleaned video and the figures (num_cuts, reduction_pct, durations) are filled in.

    Args:
        filler_word_removal_id: Id of the filler word removal.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(filler_word_removal_id=filler_word_removal_id, client=client).parsed


async def asyncio_detailed(
    filler_word_removal_id: str, *, client: _AsyncClient
) -> _Response[GetFillerWordRemovalV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(
        OPERATION,
        lambda: _get_kwargs(filler_word_removal_id=filler_word_removal_id),
        _parse_response,
    )


async def asyncio(
    filler_word_removal_id: str, *, client: _AsyncClient
) -> GetFillerWordRemovalV3Response200:
    """Get Filler Word Removal

    Reads the state and progress of a filler-removal job. After completion the presigned link to
    the cleaned video and the figures (num_cuts, reduction_pct, durations) are filled in.

    Args:
        filler_word_removal_id: Id of the filler word removal.
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (
        await asyncio_detailed(filler_word_removal_id=filler_word_removal_id, client=client)
    ).parsed
