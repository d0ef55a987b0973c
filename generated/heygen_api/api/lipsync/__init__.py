"""Dub or replace audio on existing videos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.asset_id import AssetIdDict
    from ...dicts.asset_url import AssetUrlDict
    from ...dicts.create_lipsync_request import CreateLipsyncRequestDict
    from ...dicts.update_lipsync_request import UpdateLipsyncRequestDict
    from ...models.asset_id import AssetId
    from ...models.asset_url import AssetUrl
    from ...models.create_lipsync_request import CreateLipsyncRequest
    from ...models.lipsync_create_response import LipsyncCreateResponse
    from ...models.lipsync_delete_response import LipsyncDeleteResponse
    from ...models.lipsync_detail import LipsyncDetail
    from ...models.list_lipsyncs_v3_response_200 import ListLipsyncsV3Response200
    from ...models.update_lipsync_request import UpdateLipsyncRequest
    from ...models.video_translation_mode import VideoTranslationMode
    from ...operations import Timeout

_METHODS = {
    "list_lipsyncs_v3": "list",
    "create_lipsync_v3": "create",
    "get_lipsync_v3": "get",
    "delete_lipsync_v3": "delete",
    "update_lipsync_v3": "update",
}
_CREATE_LIPSYNC_V3_FIELDS = (
    _Fields(
        ("video", "audio"),
        (
            "title",
            "mode",
            "callback_url",
            "callback_id",
            "enable_caption",
            "keep_the_same_format",
            "enable_dynamic_duration",
            "disable_music_track",
            "enable_speech_enhancement",
            "enable_watermark",
            "start_time",
            "end_time",
            "fps_mode",
            "folder_id",
        ),
        {},
        {},
        {},
    ),
)
_UPDATE_LIPSYNC_V3_FIELDS = (_Fields(("title",), (), {}, {}, {}),)


class LipsyncOperations(_Tag):
    """Dub or replace audio on existing videos: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> LipsyncWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return LipsyncWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[LipsyncDetail]:
        """List Lipsyncs

        Page through the account's lipsync jobs.

        listLipsyncsV3: GET /v3/lipsyncs, https://developers.heygen.com/reference/list-lipsyncs

        Args:
            limit: How many items a page has at most. HeyGen's default: 10.
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
        from . import list_lipsyncs_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListLipsyncsV3Response200:
            return _operation.sync(client=_client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create(
        self,
        *,
        video: AssetUrl | AssetUrlDict | AssetId | AssetIdDict,
        audio: AssetUrl | AssetUrlDict | AssetId | AssetIdDict,
        title: str | None | Unset = ...,
        mode: VideoTranslationMode | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        enable_caption: bool | Unset = ...,
        keep_the_same_format: bool | None | Unset = ...,
        enable_dynamic_duration: bool | Unset = ...,
        disable_music_track: bool | Unset = ...,
        enable_speech_enhancement: bool | Unset = ...,
        enable_watermark: bool | Unset = ...,
        start_time: float | None | Unset = ...,
        end_time: float | None | Unset = ...,
        fps_mode: str | None | Unset = ...,
        folder_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> LipsyncCreateResponse: ...

    @overload
    def create(
        self,
        *,
        body: CreateLipsyncRequest | CreateLipsyncRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> LipsyncCreateResponse: ...

    def create(
        self,
        *,
        body: CreateLipsyncRequest | CreateLipsyncRequestDict | _Mapping[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> LipsyncCreateResponse:
        """Create Lipsync

        Put new audio on an existing video and re-animate the speaker's mouth to fit. `mode`:
        speed (quick) or precision (higher quality).

        createLipsyncV3: POST /v3/lipsyncs, https://developers.heygen.com/reference/create-
        lipsync

        Args:
            video: The video.
            audio: The sound. Replaces the original sound.
            title: Title, for people.
            mode: How carefully, and how fast, a video is translated.
            callback_url: Webhook told of completion.
            callback_id: Sent along in the webhook payload.
            enable_caption: Ignored; captions are always made. HeyGen's default: False.
            keep_the_same_format: Output keeps the resolution and bitrate of the input.
            enable_dynamic_duration: Lets the duration change. HeyGen's default: True.
            disable_music_track: Drops music from the sound. HeyGen's default: False.
            enable_speech_enhancement: Whether the speech is cleaned up. HeyGen's default: False.
            enable_watermark: Whether the result carries a watermark. HeyGen's default: False.
            start_time: Seconds; for working on part of the video.
            end_time: Seconds; for working on part of the video.
            fps_mode: Vfr, cfr or passthrough.
            folder_id: Id of the folder.
            body: The whole body, in place of the fields above.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
            TypeError: A keyword is wrong or missing.
        """
        from . import create_lipsync_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("create", _CREATE_LIPSYNC_V3_FIELDS, body, _fields, extra_body)
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def get(
        self,
        lipsync_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> LipsyncDetail:
        """Get Lipsync

        Fetch one lipsync job: status, video and caption links, failure reason.

        getLipsyncV3: GET /v3/lipsyncs/{lipsync_id},
        https://developers.heygen.com/reference/get-lipsync

        Args:
            lipsync_id: Id of the lipsync.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_lipsync_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, lipsync_id=lipsync_id)).data

    def delete(
        self,
        lipsync_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> LipsyncDeleteResponse:
        """Delete Lipsync

        Remove a lipsync job and its files for good. Irreversible.

        deleteLipsyncV3: DELETE /v3/lipsyncs/{lipsync_id},
        https://developers.heygen.com/reference/delete-lipsync

        Args:
            lipsync_id: Id of the lipsync.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_lipsync_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, lipsync_id=lipsync_id)).data

    @overload
    def update(
        self,
        lipsync_id: str,
        *,
        title: str,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> LipsyncDetail: ...

    @overload
    def update(
        self,
        lipsync_id: str,
        *,
        body: UpdateLipsyncRequest | UpdateLipsyncRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> LipsyncDetail: ...

    def update(
        self,
        lipsync_id: str,
        *,
        body: UpdateLipsyncRequest | UpdateLipsyncRequestDict | _Mapping[str, Any] | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> LipsyncDetail:
        """Update Lipsync

        Rename a lipsync job (its display title). An update with no field set is refused with
        400.

        updateLipsyncV3: PATCH /v3/lipsyncs/{lipsync_id},
        https://developers.heygen.com/reference/update-lipsync

        Args:
            lipsync_id: Id of the lipsync.
            title: Title, for people.
            body: The whole body, in place of the fields above.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
            TypeError: A keyword is wrong or missing.
        """
        from . import update_lipsync_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("update", _UPDATE_LIPSYNC_V3_FIELDS, body, _fields, extra_body)
        return (_operation.sync(client=_client, lipsync_id=lipsync_id, body=_body)).data


class AsyncLipsyncOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncLipsyncWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncLipsyncWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[LipsyncDetail]:
        """List Lipsyncs

        Page through the account's lipsync jobs.

        listLipsyncsV3: GET /v3/lipsyncs, https://developers.heygen.com/reference/list-lipsyncs

        Args:
            limit: How many items a page has at most. HeyGen's default: 10.
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
        from . import list_lipsyncs_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListLipsyncsV3Response200:
            return await _operation.asyncio(client=_client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create(
        self,
        *,
        video: AssetUrl | AssetUrlDict | AssetId | AssetIdDict,
        audio: AssetUrl | AssetUrlDict | AssetId | AssetIdDict,
        title: str | None | Unset = ...,
        mode: VideoTranslationMode | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        enable_caption: bool | Unset = ...,
        keep_the_same_format: bool | None | Unset = ...,
        enable_dynamic_duration: bool | Unset = ...,
        disable_music_track: bool | Unset = ...,
        enable_speech_enhancement: bool | Unset = ...,
        enable_watermark: bool | Unset = ...,
        start_time: float | None | Unset = ...,
        end_time: float | None | Unset = ...,
        fps_mode: str | None | Unset = ...,
        folder_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> LipsyncCreateResponse: ...

    @overload
    async def create(
        self,
        *,
        body: CreateLipsyncRequest | CreateLipsyncRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> LipsyncCreateResponse: ...

    async def create(
        self,
        *,
        body: CreateLipsyncRequest | CreateLipsyncRequestDict | _Mapping[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> LipsyncCreateResponse:
        """Create Lipsync

        Put new audio on an existing video and re-animate the speaker's mouth to fit. `mode`:
        speed (quick) or precision (higher quality).

        createLipsyncV3: POST /v3/lipsyncs, https://developers.heygen.com/reference/create-
        lipsync

        Args:
            video: The video.
            audio: The sound. Replaces the original sound.
            title: Title, for people.
            mode: How carefully, and how fast, a video is translated.
            callback_url: Webhook told of completion.
            callback_id: Sent along in the webhook payload.
            enable_caption: Ignored; captions are always made. HeyGen's default: False.
            keep_the_same_format: Output keeps the resolution and bitrate of the input.
            enable_dynamic_duration: Lets the duration change. HeyGen's default: True.
            disable_music_track: Drops music from the sound. HeyGen's default: False.
            enable_speech_enhancement: Whether the speech is cleaned up. HeyGen's default: False.
            enable_watermark: Whether the result carries a watermark. HeyGen's default: False.
            start_time: Seconds; for working on part of the video.
            end_time: Seconds; for working on part of the video.
            fps_mode: Vfr, cfr or passthrough.
            folder_id: Id of the folder.
            body: The whole body, in place of the fields above.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
            TypeError: A keyword is wrong or missing.
        """
        from . import create_lipsync_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("create", _CREATE_LIPSYNC_V3_FIELDS, body, _fields, extra_body)
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def get(
        self,
        lipsync_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> LipsyncDetail:
        """Get Lipsync

        Fetch one lipsync job: status, video and caption links, failure reason.

        getLipsyncV3: GET /v3/lipsyncs/{lipsync_id},
        https://developers.heygen.com/reference/get-lipsync

        Args:
            lipsync_id: Id of the lipsync.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_lipsync_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, lipsync_id=lipsync_id)).data

    async def delete(
        self,
        lipsync_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> LipsyncDeleteResponse:
        """Delete Lipsync

        Remove a lipsync job and its files for good. Irreversible.

        deleteLipsyncV3: DELETE /v3/lipsyncs/{lipsync_id},
        https://developers.heygen.com/reference/delete-lipsync

        Args:
            lipsync_id: Id of the lipsync.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_lipsync_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, lipsync_id=lipsync_id)).data

    @overload
    async def update(
        self,
        lipsync_id: str,
        *,
        title: str,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> LipsyncDetail: ...

    @overload
    async def update(
        self,
        lipsync_id: str,
        *,
        body: UpdateLipsyncRequest | UpdateLipsyncRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> LipsyncDetail: ...

    async def update(
        self,
        lipsync_id: str,
        *,
        body: UpdateLipsyncRequest | UpdateLipsyncRequestDict | _Mapping[str, Any] | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> LipsyncDetail:
        """Update Lipsync

        Rename a lipsync job (its display title). An update with no field set is refused with
        400.

        updateLipsyncV3: PATCH /v3/lipsyncs/{lipsync_id},
        https://developers.heygen.com/reference/update-lipsync

        Args:
            lipsync_id: Id of the lipsync.
            title: Title, for people.
            body: The whole body, in place of the fields above.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
            TypeError: A keyword is wrong or missing.
        """
        from . import update_lipsync_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("update", _UPDATE_LIPSYNC_V3_FIELDS, body, _fields, extra_body)
        return (await _operation.asyncio(client=_client, lipsync_id=lipsync_id, body=_body)).data


class LipsyncWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: LipsyncOperations) -> None:
        self.list = _raw(operations.list)
        self.create = _raw(operations.create)
        self.get = _raw(operations.get)
        self.delete = _raw(operations.delete)
        self.update = _raw(operations.update)


class AsyncLipsyncWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncLipsyncOperations) -> None:
        self.list = _async_raw(operations.list)
        self.create = _async_raw(operations.create)
        self.get = _async_raw(operations.get)
        self.delete = _async_raw(operations.delete)
        self.update = _async_raw(operations.update)
