"""Upload many files at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset, body_of as _body_of

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.asset_upload_item import AssetUploadItem
    from ...models.bulk_asset_statuses_v3_response_200 import BulkAssetStatusesV3Response200
    from ...models.complete_asset_batch_request import CompleteAssetBatchRequest
    from ...models.complete_asset_batch_response import CompleteAssetBatchResponse
    from ...models.create_asset_upload_batch_request import CreateAssetUploadBatchRequest
    from ...models.create_asset_upload_batch_response import CreateAssetUploadBatchResponse
    from ...models.video_batch_detail import VideoBatchDetail


class AssetBatchesOperations:
    """Upload many files at once: each operation is a method."""

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    @overload
    def create_asset_upload_batch_v3(
        self,
        *,
        body: CreateAssetUploadBatchRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAssetUploadBatchResponse: ...

    @overload
    def create_asset_upload_batch_v3(
        self,
        *,
        files: list[AssetUploadItem],
        title: None | str | Unset = ...,
        callback_url: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAssetUploadBatchResponse: ...

    def create_asset_upload_batch_v3(
        self,
        *,
        body: CreateAssetUploadBatchRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateAssetUploadBatchResponse:
        """Create Asset Upload Batch

        Opens as many as 100 direct S3 uploads at once and gives each file a slot. Synchronous.
        A slot has asset_id, presigned upload_url and headers to send. PUT every file, then POST
        /v3/assets/complete/batches. Repeating the idempotency key yields the same batch.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            files: Entries as in POST /v3/assets/direct-uploads.
            title: Shown in the HeyGen app.
            callback_url: Reserved: no webhook fires when assets complete.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_asset_upload_batch_request import (
            CreateAssetUploadBatchRequest as _Body,
        )
        from . import create_asset_upload_batch_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    @overload
    def complete_asset_batch_v3(
        self,
        *,
        body: CompleteAssetBatchRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CompleteAssetBatchResponse: ...

    @overload
    def complete_asset_batch_v3(
        self, *, batch_id: str, idempotency_key: str | None | Unset = UNSET
    ) -> CompleteAssetBatchResponse: ...

    def complete_asset_batch_v3(
        self,
        *,
        body: CompleteAssetBatchRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CompleteAssetBatchResponse:
        """Complete Asset Batch

        Starts the checking and ingestion of all files uploaded for a batch. Call it when each
        PUT has answered 200. Files are processed in the background and fail separately; poll
        GET /v3/assets/batches/{batch_id}. Calling again runs the same batch once more.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            batch_id: Id of the batch. From POST /v3/assets/direct-uploads/batches.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.complete_asset_batch_request import CompleteAssetBatchRequest as _Body
        from . import complete_asset_batch_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    def get_asset_batch_v3(
        self, batch_id: str, *, limit: int | Unset = 100, token: str | Unset = UNSET
    ) -> VideoBatchDetail:
        """Get Asset Batch

        Reads the overall state of an asset batch plus one page of its items. An item is queued,
        processing, completed or failed. Its asset_id sits in video_id, because the shape is
        that of video batches.

        Args:
            batch_id: Id that POST /v3/assets/direct-uploads/batches gave.
            limit: How many items a page has at most. Default: 100.
            token: Where to go on: `next_token` of the page before.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_asset_batch_v3 as _operation

        return (
            _operation.sync(client=self._client, batch_id=batch_id, limit=limit, token=token)
        ).data

    def bulk_asset_statuses_v3(
        self, *, asset_ids: str | Unset = UNSET, batch_ids: str | Unset = UNSET
    ) -> BulkAssetStatusesV3Response200:
        """Bulk Asset Statuses

        Looks up the states of many assets at once by asset id, batch id or both. At most 100
        ids, else 400. States are queued, processing, completed, failed, and not_found where an
        id is unknown or belongs to someone else. The asset id sits in video_id.

        Args:
            asset_ids: Ids joined by commas.
            batch_ids: Ids joined by commas, each standing for all assets of that batch.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import bulk_asset_statuses_v3 as _operation

        return _operation.sync(client=self._client, asset_ids=asset_ids, batch_ids=batch_ids)


class AsyncAssetBatchesOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @overload
    async def create_asset_upload_batch_v3(
        self,
        *,
        body: CreateAssetUploadBatchRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAssetUploadBatchResponse: ...

    @overload
    async def create_asset_upload_batch_v3(
        self,
        *,
        files: list[AssetUploadItem],
        title: None | str | Unset = ...,
        callback_url: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAssetUploadBatchResponse: ...

    async def create_asset_upload_batch_v3(
        self,
        *,
        body: CreateAssetUploadBatchRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateAssetUploadBatchResponse:
        """Create Asset Upload Batch

        Opens as many as 100 direct S3 uploads at once and gives each file a slot. Synchronous.
        A slot has asset_id, presigned upload_url and headers to send. PUT every file, then POST
        /v3/assets/complete/batches. Repeating the idempotency key yields the same batch.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            files: Entries as in POST /v3/assets/direct-uploads.
            title: Shown in the HeyGen app.
            callback_url: Reserved: no webhook fires when assets complete.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_asset_upload_batch_request import (
            CreateAssetUploadBatchRequest as _Body,
        )
        from . import create_asset_upload_batch_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    @overload
    async def complete_asset_batch_v3(
        self,
        *,
        body: CompleteAssetBatchRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CompleteAssetBatchResponse: ...

    @overload
    async def complete_asset_batch_v3(
        self, *, batch_id: str, idempotency_key: str | None | Unset = UNSET
    ) -> CompleteAssetBatchResponse: ...

    async def complete_asset_batch_v3(
        self,
        *,
        body: CompleteAssetBatchRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CompleteAssetBatchResponse:
        """Complete Asset Batch

        Starts the checking and ingestion of all files uploaded for a batch. Call it when each
        PUT has answered 200. Files are processed in the background and fail separately; poll
        GET /v3/assets/batches/{batch_id}. Calling again runs the same batch once more.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            batch_id: Id of the batch. From POST /v3/assets/direct-uploads/batches.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.complete_asset_batch_request import CompleteAssetBatchRequest as _Body
        from . import complete_asset_batch_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    async def get_asset_batch_v3(
        self, batch_id: str, *, limit: int | Unset = 100, token: str | Unset = UNSET
    ) -> VideoBatchDetail:
        """Get Asset Batch

        Reads the overall state of an asset batch plus one page of its items. An item is queued,
        processing, completed or failed. Its asset_id sits in video_id, because the shape is
        that of video batches.

        Args:
            batch_id: Id that POST /v3/assets/direct-uploads/batches gave.
            limit: How many items a page has at most. Default: 100.
            token: Where to go on: `next_token` of the page before.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_asset_batch_v3 as _operation

        return (
            await _operation.asyncio(
                client=self._client, batch_id=batch_id, limit=limit, token=token
            )
        ).data

    async def bulk_asset_statuses_v3(
        self, *, asset_ids: str | Unset = UNSET, batch_ids: str | Unset = UNSET
    ) -> BulkAssetStatusesV3Response200:
        """Bulk Asset Statuses

        Looks up the states of many assets at once by asset id, batch id or both. At most 100
        ids, else 400. States are queued, processing, completed, failed, and not_found where an
        id is unknown or belongs to someone else. The asset id sits in video_id.

        Args:
            asset_ids: Ids joined by commas.
            batch_ids: Ids joined by commas, each standing for all assets of that batch.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import bulk_asset_statuses_v3 as _operation

        return await _operation.asyncio(
            client=self._client, asset_ids=asset_ids, batch_ids=batch_ids
        )
