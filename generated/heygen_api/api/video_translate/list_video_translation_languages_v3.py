"""List Video Translation Languages"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import read_answer as _read_answer
from ...client import async_client as _async_client, sync_client as _sync_client
from ...types import Operation as _Operation, Response as _Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.list_video_translation_languages_v3_response_200 import (
        ListVideoTranslationLanguagesV3Response200,
    )


OPERATION = _Operation(
    name="list_video_translation_languages_v3",
    method="GET",
    path="/v3/video-translations/languages",
    idempotency_key=False,
    multipart=False,
)


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {"method": "GET", "url": "/v3/video-translations/languages"}
    return _kwargs


def _parse_response(response: httpx.Response) -> ListVideoTranslationLanguagesV3Response200:
    from ...models.list_video_translation_languages_v3_response_200 import (
        ListVideoTranslationLanguagesV3Response200,
    )

    return _read_answer(ListVideoTranslationLanguagesV3Response200, response.json())


def sync_detailed(*, client: _Client) -> _Response[ListVideoTranslationLanguagesV3Response200]:
    """Do the same as `sync`, and return the answer with its status and headers."""
    return _sync_client(client).request(OPERATION, lambda: _get_kwargs(), _parse_response)


def sync(*, client: _Client) -> ListVideoTranslationLanguagesV3Response200:
    """List Video Translation Languages

    List the target language names a translation may use. Not paginated; takes no parameters.

    Args:
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(
    *, client: _AsyncClient
) -> _Response[ListVideoTranslationLanguagesV3Response200]:
    """Do the same as `asyncio`, and return the answer with its status and headers."""
    return await _async_client(client).request(OPERATION, lambda: _get_kwargs(), _parse_response)


async def asyncio(*, client: _AsyncClient) -> ListVideoTranslationLanguagesV3Response200:
    """List Video Translation Languages

    List the target language names a translation may use. Not paginated; takes no parameters.

    Args:
        client: Sends the request.

    Returns:
        The body of the answer.

    Raises:
        heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
    """
    return (await asyncio_detailed(client=client)).parsed
