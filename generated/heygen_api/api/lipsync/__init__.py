"""Dub or replace audio on existing videos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset, body_of as _body_of

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.asset_id import AssetId
    from ...models.asset_url import AssetUrl
    from ...models.create_lipsync_request import CreateLipsyncRequest
    from ...models.lipsync_create_response import LipsyncCreateResponse
    from ...models.lipsync_delete_response import LipsyncDeleteResponse
    from ...models.lipsync_detail import LipsyncDetail
    from ...models.list_lipsyncs_v3_response_200 import ListLipsyncsV3Response200
    from ...models.update_lipsync_request import UpdateLipsyncRequest
    from ...models.video_translation_mode import VideoTranslationMode


class LipsyncOperations:
    """Dub or replace audio on existing videos: each operation is a method."""

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    def list_lipsyncs_v3(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _Page[LipsyncDetail]:
        """List Lipsyncs

        Page through the account's lipsync jobs.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_lipsyncs_v3 as _operation

        def _read(token: str | Unset) -> ListLipsyncsV3Response200:
            return _operation.sync(client=self._client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create_lipsync_v3(
        self,
        *,
        body: CreateLipsyncRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> LipsyncCreateResponse: ...

    @overload
    def create_lipsync_v3(
        self,
        *,
        video: AssetId | AssetUrl,
        audio: AssetId | AssetUrl,
        title: None | str | Unset = ...,
        mode: VideoTranslationMode | Unset = ...,
        callback_url: None | str | Unset = ...,
        callback_id: None | str | Unset = ...,
        enable_caption: bool | Unset = ...,
        keep_the_same_format: bool | None | Unset = ...,
        enable_dynamic_duration: bool | Unset = ...,
        disable_music_track: bool | Unset = ...,
        enable_speech_enhancement: bool | Unset = ...,
        enable_watermark: bool | Unset = ...,
        start_time: float | None | Unset = ...,
        end_time: float | None | Unset = ...,
        fps_mode: None | str | Unset = ...,
        folder_id: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> LipsyncCreateResponse: ...

    def create_lipsync_v3(
        self,
        *,
        body: CreateLipsyncRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> LipsyncCreateResponse:
        """Create Lipsync

        Put new audio on an existing video and re-animate the speaker's mouth to fit. `mode`:
        speed (quick) or precision (higher quality).

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            video: The video.
            audio: The sound. Replaces the original sound.
            title: Title, for people.
            mode: How carefully, and how fast, a video is translated.
            callback_url: Webhook told of completion.
            callback_id: Sent along in the webhook payload.
            enable_caption: Ignored; captions are always made. Default: False.
            keep_the_same_format: Output keeps the resolution and bitrate of the input.
            enable_dynamic_duration: Lets the duration change. Default: True.
            disable_music_track: Drops music from the sound. Default: False.
            enable_speech_enhancement: Whether the speech is cleaned up. Default: False.
            enable_watermark: Whether the result carries a watermark. Default: False.
            start_time: Seconds; for working on part of the video.
            end_time: Seconds; for working on part of the video.
            fps_mode: Vfr, cfr or passthrough.
            folder_id: Id of the folder.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_lipsync_request import CreateLipsyncRequest as _Body
        from . import create_lipsync_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    def get_lipsync_v3(self, lipsync_id: str) -> LipsyncDetail:
        """Get Lipsync

        Fetch one lipsync job: status, video and caption links, failure reason.

        Args:
            lipsync_id: Id of the lipsync.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_lipsync_v3 as _operation

        return (_operation.sync(client=self._client, lipsync_id=lipsync_id)).data

    def delete_lipsync_v3(self, lipsync_id: str) -> LipsyncDeleteResponse:
        """Delete Lipsync

        Remove a lipsync job and its files for good. Irreversible.

        Args:
            lipsync_id: Id of the lipsync.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_lipsync_v3 as _operation

        return (_operation.sync(client=self._client, lipsync_id=lipsync_id)).data

    @overload
    def update_lipsync_v3(
        self, lipsync_id: str, *, body: UpdateLipsyncRequest | dict[str, Any]
    ) -> LipsyncDetail: ...

    @overload
    def update_lipsync_v3(self, lipsync_id: str, *, title: str) -> LipsyncDetail: ...

    def update_lipsync_v3(
        self,
        lipsync_id: str,
        *,
        body: UpdateLipsyncRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> LipsyncDetail:
        """Update Lipsync

        Rename a lipsync job (its display title). An update with no field set is refused with
        400.

        Args:
            lipsync_id: Id of the lipsync.
            body: The body as a model or a dict, in place of the fields that follow.
            title: Title, for people.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.update_lipsync_request import UpdateLipsyncRequest as _Body
        from . import update_lipsync_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (_operation.sync(client=self._client, lipsync_id=lipsync_id, body=_body)).data


class AsyncLipsyncOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    def list_lipsyncs_v3(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _AsyncPages[LipsyncDetail]:
        """List Lipsyncs

        Page through the account's lipsync jobs.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_lipsyncs_v3 as _operation

        async def _read(token: str | Unset) -> ListLipsyncsV3Response200:
            return await _operation.asyncio(client=self._client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create_lipsync_v3(
        self,
        *,
        body: CreateLipsyncRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> LipsyncCreateResponse: ...

    @overload
    async def create_lipsync_v3(
        self,
        *,
        video: AssetId | AssetUrl,
        audio: AssetId | AssetUrl,
        title: None | str | Unset = ...,
        mode: VideoTranslationMode | Unset = ...,
        callback_url: None | str | Unset = ...,
        callback_id: None | str | Unset = ...,
        enable_caption: bool | Unset = ...,
        keep_the_same_format: bool | None | Unset = ...,
        enable_dynamic_duration: bool | Unset = ...,
        disable_music_track: bool | Unset = ...,
        enable_speech_enhancement: bool | Unset = ...,
        enable_watermark: bool | Unset = ...,
        start_time: float | None | Unset = ...,
        end_time: float | None | Unset = ...,
        fps_mode: None | str | Unset = ...,
        folder_id: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> LipsyncCreateResponse: ...

    async def create_lipsync_v3(
        self,
        *,
        body: CreateLipsyncRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> LipsyncCreateResponse:
        """Create Lipsync

        Put new audio on an existing video and re-animate the speaker's mouth to fit. `mode`:
        speed (quick) or precision (higher quality).

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            video: The video.
            audio: The sound. Replaces the original sound.
            title: Title, for people.
            mode: How carefully, and how fast, a video is translated.
            callback_url: Webhook told of completion.
            callback_id: Sent along in the webhook payload.
            enable_caption: Ignored; captions are always made. Default: False.
            keep_the_same_format: Output keeps the resolution and bitrate of the input.
            enable_dynamic_duration: Lets the duration change. Default: True.
            disable_music_track: Drops music from the sound. Default: False.
            enable_speech_enhancement: Whether the speech is cleaned up. Default: False.
            enable_watermark: Whether the result carries a watermark. Default: False.
            start_time: Seconds; for working on part of the video.
            end_time: Seconds; for working on part of the video.
            fps_mode: Vfr, cfr or passthrough.
            folder_id: Id of the folder.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_lipsync_request import CreateLipsyncRequest as _Body
        from . import create_lipsync_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    async def get_lipsync_v3(self, lipsync_id: str) -> LipsyncDetail:
        """Get Lipsync

        Fetch one lipsync job: status, video and caption links, failure reason.

        Args:
            lipsync_id: Id of the lipsync.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_lipsync_v3 as _operation

        return (await _operation.asyncio(client=self._client, lipsync_id=lipsync_id)).data

    async def delete_lipsync_v3(self, lipsync_id: str) -> LipsyncDeleteResponse:
        """Delete Lipsync

        Remove a lipsync job and its files for good. Irreversible.

        Args:
            lipsync_id: Id of the lipsync.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_lipsync_v3 as _operation

        return (await _operation.asyncio(client=self._client, lipsync_id=lipsync_id)).data

    @overload
    async def update_lipsync_v3(
        self, lipsync_id: str, *, body: UpdateLipsyncRequest | dict[str, Any]
    ) -> LipsyncDetail: ...

    @overload
    async def update_lipsync_v3(self, lipsync_id: str, *, title: str) -> LipsyncDetail: ...

    async def update_lipsync_v3(
        self,
        lipsync_id: str,
        *,
        body: UpdateLipsyncRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> LipsyncDetail:
        """Update Lipsync

        Rename a lipsync job (its display title). An update with no field set is refused with
        400.

        Args:
            lipsync_id: Id of the lipsync.
            body: The body as a model or a dict, in place of the fields that follow.
            title: Title, for people.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.update_lipsync_request import UpdateLipsyncRequest as _Body
        from . import update_lipsync_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(client=self._client, lipsync_id=lipsync_id, body=_body)
        ).data
