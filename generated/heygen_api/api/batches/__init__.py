"""Make many videos at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset, body_of as _body_of

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
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


class BatchesOperations:
    """Make many videos at once: each operation is a method."""

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    @overload
    def create_video_batch_v3(
        self,
        *,
        body: CreateVideoBatchRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateVideoBatchResponse: ...

    @overload
    def create_video_batch_v3(
        self,
        *,
        videos: list[
            CreateBatchVideoFromAvatar
            | CreateBatchVideoFromCinematicAvatar
            | CreateBatchVideoFromImage
            | CreateBatchVideoFromStudio
        ],
        title: None | str | Unset = ...,
        folder_id: None | str | Unset = ...,
        callback_url: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateVideoBatchResponse: ...

    def create_video_batch_v3(
        self,
        *,
        body: CreateVideoBatchRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateVideoBatchResponse:
        """Create Video Batch

        Queues as many as 100 video creations under a single batch id. Asynchronous; poll GET
        /v3/videos/batches/{batch_id} for each item's video id and state. A malformed payload
        fails the call with 400 naming its index.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            videos: Folder_id belongs on the batch, not on single videos.
            title: Shown in the HeyGen app.
            folder_id: Folder that receives the batch container; absent, null or empty: workspace
                root.
            callback_url: Called once, after all items have ended.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_video_batch_request import CreateVideoBatchRequest as _Body
        from . import create_video_batch_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    def get_video_batch_v3(
        self, batch_id: str, *, limit: int | Unset = 100, token: str | Unset = UNSET
    ) -> VideoBatchDetail:
        """Get Video Batch

        Reads the overall state of a video batch plus one page of its items. An item is queued,
        processing, completed or failed. limit and token page the items; the top level carries
        no has_more or next_token.

        Args:
            batch_id: Id that POST /v3/videos/batches gave.
            limit: How many items a page has at most. Default: 100.
            token: Where to go on: `next_token` of the page before.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_batch_v3 as _operation

        return (
            _operation.sync(client=self._client, batch_id=batch_id, limit=limit, token=token)
        ).data

    def bulk_video_statuses_v3(
        self, *, video_ids: str | Unset = UNSET, batch_ids: str | Unset = UNSET
    ) -> BulkVideoStatusesV3Response200:
        """Bulk Video Statuses

        Looks up the states of many videos at once by video id, batch id or both. At most 100
        ids, else 400. States are queued, processing, completed, failed, and not_found where an
        id is unknown or belongs to someone else.

        Args:
            video_ids: Ids joined by commas.
            batch_ids: Ids joined by commas, each standing for all videos of that batch.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import bulk_video_statuses_v3 as _operation

        return _operation.sync(client=self._client, video_ids=video_ids, batch_ids=batch_ids)


class AsyncBatchesOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @overload
    async def create_video_batch_v3(
        self,
        *,
        body: CreateVideoBatchRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateVideoBatchResponse: ...

    @overload
    async def create_video_batch_v3(
        self,
        *,
        videos: list[
            CreateBatchVideoFromAvatar
            | CreateBatchVideoFromCinematicAvatar
            | CreateBatchVideoFromImage
            | CreateBatchVideoFromStudio
        ],
        title: None | str | Unset = ...,
        folder_id: None | str | Unset = ...,
        callback_url: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateVideoBatchResponse: ...

    async def create_video_batch_v3(
        self,
        *,
        body: CreateVideoBatchRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateVideoBatchResponse:
        """Create Video Batch

        Queues as many as 100 video creations under a single batch id. Asynchronous; poll GET
        /v3/videos/batches/{batch_id} for each item's video id and state. A malformed payload
        fails the call with 400 naming its index.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            videos: Folder_id belongs on the batch, not on single videos.
            title: Shown in the HeyGen app.
            folder_id: Folder that receives the batch container; absent, null or empty: workspace
                root.
            callback_url: Called once, after all items have ended.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_video_batch_request import CreateVideoBatchRequest as _Body
        from . import create_video_batch_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    async def get_video_batch_v3(
        self, batch_id: str, *, limit: int | Unset = 100, token: str | Unset = UNSET
    ) -> VideoBatchDetail:
        """Get Video Batch

        Reads the overall state of a video batch plus one page of its items. An item is queued,
        processing, completed or failed. limit and token page the items; the top level carries
        no has_more or next_token.

        Args:
            batch_id: Id that POST /v3/videos/batches gave.
            limit: How many items a page has at most. Default: 100.
            token: Where to go on: `next_token` of the page before.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_batch_v3 as _operation

        return (
            await _operation.asyncio(
                client=self._client, batch_id=batch_id, limit=limit, token=token
            )
        ).data

    async def bulk_video_statuses_v3(
        self, *, video_ids: str | Unset = UNSET, batch_ids: str | Unset = UNSET
    ) -> BulkVideoStatusesV3Response200:
        """Bulk Video Statuses

        Looks up the states of many videos at once by video id, batch id or both. At most 100
        ids, else 400. States are queued, processing, completed, failed, and not_found where an
        id is unknown or belongs to someone else.

        Args:
            video_ids: Ids joined by commas.
            batch_ids: Ids joined by commas, each standing for all videos of that batch.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import bulk_video_statuses_v3 as _operation

        return await _operation.asyncio(
            client=self._client, video_ids=video_ids, batch_ids=batch_ids
        )
