"""Make many videos at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping, Sequence as _Sequence

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.create_batch_video_from_avatar import CreateBatchVideoFromAvatarDict
    from ...dicts.create_batch_video_from_cinematic_avatar import (
        CreateBatchVideoFromCinematicAvatarDict,
    )
    from ...dicts.create_batch_video_from_image import CreateBatchVideoFromImageDict
    from ...dicts.create_batch_video_from_studio import CreateBatchVideoFromStudioDict
    from ...dicts.create_video_batch_request import CreateVideoBatchRequestDict
    from ...models.bulk_video_statuses_v3_response_200 import BulkVideoStatusesV3Response200
    from ...models.create_batch_video_from_avatar import CreateBatchVideoFromAvatar
    from ...models.create_batch_video_from_cinematic_avatar import (
        CreateBatchVideoFromCinematicAvatar,
    )
    from ...models.create_batch_video_from_image import CreateBatchVideoFromImage
    from ...models.create_batch_video_from_studio import CreateBatchVideoFromStudio
    from ...models.create_video_batch_request import CreateVideoBatchRequest
    from ...models.create_video_batch_response import CreateVideoBatchResponse
    from ...models.video_batch_detail import VideoBatchDetail
    from ...operations import Timeout

_METHODS = {
    "create_video_batch_v3": "create_video_batch",
    "get_video_batch_v3": "get_video_batch",
    "bulk_video_statuses_v3": "bulk_video_statuses",
}
_CREATE_VIDEO_BATCH_V3_FIELDS = (
    _Fields(("videos",), ("title", "folder_id", "callback_url"), {}, {}, {}),
)


class BatchesOperations(_Tag):
    """Make many videos at once: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> BatchesWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return BatchesWithRawResponse(self)

    @overload
    def create_video_batch(
        self,
        *,
        videos: _Sequence[
            CreateBatchVideoFromAvatar
            | CreateBatchVideoFromAvatarDict
            | CreateBatchVideoFromImage
            | CreateBatchVideoFromImageDict
            | CreateBatchVideoFromCinematicAvatar
            | CreateBatchVideoFromCinematicAvatarDict
            | CreateBatchVideoFromStudio
            | CreateBatchVideoFromStudioDict
        ],
        title: str | None | Unset = ...,
        folder_id: str | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateVideoBatchResponse: ...

    @overload
    def create_video_batch(
        self,
        *,
        body: CreateVideoBatchRequest | CreateVideoBatchRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateVideoBatchResponse: ...

    def create_video_batch(
        self,
        *,
        body: CreateVideoBatchRequest
        | CreateVideoBatchRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateVideoBatchResponse:
        """Create Video Batch

        Queues as many as 100 video creations under a single batch id. Asynchronous; poll GET
        /v3/videos/batches/{batch_id} for each item's video id and state. A malformed payload
        fails the call with 400 naming its index.

        createVideoBatchV3: POST /v3/videos/batches,
        https://developers.heygen.com/reference/create-video-batch

        Args:
            videos: Folder_id belongs on the batch, not on single videos.
            title: Shown in the HeyGen app.
            folder_id: Folder that receives the batch container; absent, null or empty: workspace
                root.
            callback_url: Called once, after all items have ended.
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
        from . import create_video_batch_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_video_batch", _CREATE_VIDEO_BATCH_V3_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def get_video_batch(
        self,
        batch_id: str,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoBatchDetail:
        """Get Video Batch

        Reads the overall state of a video batch plus one page of its items. An item is queued,
        processing, completed or failed. limit and token page the items; the top level carries
        no has_more or next_token.

        getVideoBatchV3: GET /v3/videos/batches/{batch_id},
        https://developers.heygen.com/reference/get-video-batch

        Args:
            batch_id: Id that POST /v3/videos/batches gave.
            limit: How many items a page has at most. HeyGen's default: 100.
            token: Where to go on: `next_token` of the page before.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_batch_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, batch_id=batch_id, limit=limit, token=token)).data

    def bulk_video_statuses(
        self,
        *,
        video_ids: str | Unset = UNSET,
        batch_ids: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BulkVideoStatusesV3Response200:
        """Bulk Video Statuses

        Looks up the states of many videos at once by video id, batch id or both. At most 100
        ids, else 400. States are queued, processing, completed, failed, and not_found where an
        id is unknown or belongs to someone else.

        bulkVideoStatusesV3: GET /v3/videos/statuses,
        https://developers.heygen.com/reference/bulk-video-statuses

        Args:
            video_ids: Ids joined by commas.
            batch_ids: Ids joined by commas, each standing for all videos of that batch.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import bulk_video_statuses_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return _operation.sync(client=_client, video_ids=video_ids, batch_ids=batch_ids)


class AsyncBatchesOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncBatchesWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncBatchesWithRawResponse(self)

    @overload
    async def create_video_batch(
        self,
        *,
        videos: _Sequence[
            CreateBatchVideoFromAvatar
            | CreateBatchVideoFromAvatarDict
            | CreateBatchVideoFromImage
            | CreateBatchVideoFromImageDict
            | CreateBatchVideoFromCinematicAvatar
            | CreateBatchVideoFromCinematicAvatarDict
            | CreateBatchVideoFromStudio
            | CreateBatchVideoFromStudioDict
        ],
        title: str | None | Unset = ...,
        folder_id: str | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateVideoBatchResponse: ...

    @overload
    async def create_video_batch(
        self,
        *,
        body: CreateVideoBatchRequest | CreateVideoBatchRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateVideoBatchResponse: ...

    async def create_video_batch(
        self,
        *,
        body: CreateVideoBatchRequest
        | CreateVideoBatchRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateVideoBatchResponse:
        """Create Video Batch

        Queues as many as 100 video creations under a single batch id. Asynchronous; poll GET
        /v3/videos/batches/{batch_id} for each item's video id and state. A malformed payload
        fails the call with 400 naming its index.

        createVideoBatchV3: POST /v3/videos/batches,
        https://developers.heygen.com/reference/create-video-batch

        Args:
            videos: Folder_id belongs on the batch, not on single videos.
            title: Shown in the HeyGen app.
            folder_id: Folder that receives the batch container; absent, null or empty: workspace
                root.
            callback_url: Called once, after all items have ended.
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
        from . import create_video_batch_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_video_batch", _CREATE_VIDEO_BATCH_V3_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def get_video_batch(
        self,
        batch_id: str,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoBatchDetail:
        """Get Video Batch

        Reads the overall state of a video batch plus one page of its items. An item is queued,
        processing, completed or failed. limit and token page the items; the top level carries
        no has_more or next_token.

        getVideoBatchV3: GET /v3/videos/batches/{batch_id},
        https://developers.heygen.com/reference/get-video-batch

        Args:
            batch_id: Id that POST /v3/videos/batches gave.
            limit: How many items a page has at most. HeyGen's default: 100.
            token: Where to go on: `next_token` of the page before.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_batch_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (
            await _operation.asyncio(client=_client, batch_id=batch_id, limit=limit, token=token)
        ).data

    async def bulk_video_statuses(
        self,
        *,
        video_ids: str | Unset = UNSET,
        batch_ids: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BulkVideoStatusesV3Response200:
        """Bulk Video Statuses

        Looks up the states of many videos at once by video id, batch id or both. At most 100
        ids, else 400. States are queued, processing, completed, failed, and not_found where an
        id is unknown or belongs to someone else.

        bulkVideoStatusesV3: GET /v3/videos/statuses,
        https://developers.heygen.com/reference/bulk-video-statuses

        Args:
            video_ids: Ids joined by commas.
            batch_ids: Ids joined by commas, each standing for all videos of that batch.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import bulk_video_statuses_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return await _operation.asyncio(client=_client, video_ids=video_ids, batch_ids=batch_ids)


class BatchesWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: BatchesOperations) -> None:
        self.create_video_batch = _raw(operations.create_video_batch)
        self.get_video_batch = _raw(operations.get_video_batch)
        self.bulk_video_statuses = _raw(operations.bulk_video_statuses)


class AsyncBatchesWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncBatchesOperations) -> None:
        self.create_video_batch = _async_raw(operations.create_video_batch)
        self.get_video_batch = _async_raw(operations.get_video_batch)
        self.bulk_video_statuses = _async_raw(operations.bulk_video_statuses)
