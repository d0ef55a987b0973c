"""Search the background-music and sound-effects catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.audio_sound_item import AudioSoundItem
    from ...models.search_audio_sounds_response_200 import SearchAudioSoundsResponse200
    from ...models.search_audio_sounds_type import SearchAudioSoundsType


class AudioOperations:
    """Search the background-music and sound-effects catalog: each operation is a method."""

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    def search_audio_sounds(
        self,
        *,
        query: str,
        type_: SearchAudioSoundsType | Unset = "music",
        limit: int | Unset = 10,
        min_score: float | Unset = 0.7,
        token: str | Unset = UNSET,
    ) -> _Page[AudioSoundItem]:
        """Search Audio Sounds

        Search the music or sound-effects catalog with a plain-language query. Best match first,
        with cursor paging; each hit carries a pre-signed download URL.

        Args:
            query: Words to look for.
            type_: Only this kind. Default: 'music'.
            limit: How many items a page has at most. Default: 10.
            min_score: Similarity floor; lower-scoring tracks are dropped. Default: 0.7.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import search_audio_sounds as _operation

        def _read(token: str | Unset) -> SearchAudioSoundsResponse200:
            return _operation.sync(
                client=self._client,
                query=query,
                type_=type_,
                limit=limit,
                min_score=min_score,
                token=token,
            )

        return _Page.first(_read, token)


class AsyncAudioOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    def search_audio_sounds(
        self,
        *,
        query: str,
        type_: SearchAudioSoundsType | Unset = "music",
        limit: int | Unset = 10,
        min_score: float | Unset = 0.7,
        token: str | Unset = UNSET,
    ) -> _AsyncPages[AudioSoundItem]:
        """Search Audio Sounds

        Search the music or sound-effects catalog with a plain-language query. Best match first,
        with cursor paging; each hit carries a pre-signed download URL.

        Args:
            query: Words to look for.
            type_: Only this kind. Default: 'music'.
            limit: How many items a page has at most. Default: 10.
            min_score: Similarity floor; lower-scoring tracks are dropped. Default: 0.7.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import search_audio_sounds as _operation

        async def _read(token: str | Unset) -> SearchAudioSoundsResponse200:
            return await _operation.asyncio(
                client=self._client,
                query=query,
                type_=type_,
                limit=limit,
                min_score=min_score,
                token=token,
            )

        return _AsyncPages(_read, token)
