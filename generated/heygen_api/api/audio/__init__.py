"""Search the background-music and sound-effects catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.audio_sound_item import AudioSoundItem
    from ...models.search_audio_sounds_response_200 import SearchAudioSoundsResponse200
    from ...models.search_audio_sounds_type import SearchAudioSoundsType
    from ...operations import Timeout

_METHODS = {"search_audio_sounds": "search_sounds"}


class AudioOperations(_Tag):
    """Search the background-music and sound-effects catalog: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AudioWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AudioWithRawResponse(self)

    def search_sounds(
        self,
        *,
        query: str,
        type: SearchAudioSoundsType | Unset = UNSET,
        limit: int | Unset = UNSET,
        min_score: float | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[AudioSoundItem]:
        """Search Audio Sounds

        Search the music or sound-effects catalog with a plain-language query. Best match first,
        with cursor paging; each hit carries a pre-signed download URL.

        searchAudioSounds: GET /v3/audio/sounds, https://developers.heygen.com/reference/search-
        audio-sounds

        Args:
            query: Words to look for.
            type: Only this kind. HeyGen's default: 'music'.
            limit: How many items a page has at most. HeyGen's default: 10.
            min_score: Similarity floor; lower-scoring tracks are dropped. HeyGen's default: 0.7.
            token: Where to go on: `next_token` of the page before.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import search_audio_sounds as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> SearchAudioSoundsResponse200:
            return _operation.sync(
                client=_client,
                query=query,
                type_=type,
                limit=limit,
                min_score=min_score,
                token=token,
            )

        return _Page.first(_read, token)


class AsyncAudioOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncAudioWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncAudioWithRawResponse(self)

    def search_sounds(
        self,
        *,
        query: str,
        type: SearchAudioSoundsType | Unset = UNSET,
        limit: int | Unset = UNSET,
        min_score: float | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[AudioSoundItem]:
        """Search Audio Sounds

        Search the music or sound-effects catalog with a plain-language query. Best match first,
        with cursor paging; each hit carries a pre-signed download URL.

        searchAudioSounds: GET /v3/audio/sounds, https://developers.heygen.com/reference/search-
        audio-sounds

        Args:
            query: Words to look for.
            type: Only this kind. HeyGen's default: 'music'.
            limit: How many items a page has at most. HeyGen's default: 10.
            min_score: Similarity floor; lower-scoring tracks are dropped. HeyGen's default: 0.7.
            token: Where to go on: `next_token` of the page before.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import search_audio_sounds as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> SearchAudioSoundsResponse200:
            return await _operation.asyncio(
                client=_client,
                query=query,
                type_=type,
                limit=limit,
                min_score=min_score,
                token=token,
            )

        return _AsyncPages(_read, token)


class AudioWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AudioOperations) -> None:
        self.search_sounds = _raw(operations.search_sounds)


class AsyncAudioWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncAudioOperations) -> None:
        self.search_sounds = _async_raw(operations.search_sounds)
