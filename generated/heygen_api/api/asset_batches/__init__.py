"""Upload many files at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping, Sequence as _Sequence

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.asset_upload_item import AssetUploadItemDict
    from ...dicts.complete_asset_batch_request import CompleteAssetBatchRequestDict
    from ...dicts.create_asset_upload_batch_request import CreateAssetUploadBatchRequestDict
    from ...models.asset_upload_item import AssetUploadItem
    from ...models.bulk_asset_statuses_v3_response_200 import BulkAssetStatusesV3Response200
    from ...models.complete_asset_batch_request import CompleteAssetBatchRequest
    from ...models.complete_asset_batch_response import CompleteAssetBatchResponse
    from ...models.create_asset_upload_batch_request import CreateAssetUploadBatchRequest
    from ...models.create_asset_upload_batch_response import CreateAssetUploadBatchResponse
    from ...models.video_batch_detail import VideoBatchDetail
    from ...operations import Timeout

_METHODS = {
    "create_asset_upload_batch_v3": "create_upload_batch",
    "complete_asset_batch_v3": "complete",
    "get_asset_batch_v3": "get",
    "bulk_asset_statuses_v3": "bulk_statuses",
}
_CREATE_ASSET_UPLOAD_BATCH_V3_FIELDS = (_Fields(("files",), ("title", "callback_url"), {}, {}, {}),)
_COMPLETE_ASSET_BATCH_V3_FIELDS = (_Fields(("batch_id",), (), {}, {}, {}),)


class AssetBatchesOperations(_Tag):
    """Upload many files at once: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AssetBatchesWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AssetBatchesWithRawResponse(self)

    @overload
    def create_upload_batch(
        self,
        *,
        files: _Sequence[AssetUploadItem | AssetUploadItemDict],
        title: str | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAssetUploadBatchResponse: ...

    @overload
    def create_upload_batch(
        self,
        *,
        body: CreateAssetUploadBatchRequest
        | CreateAssetUploadBatchRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAssetUploadBatchResponse: ...

    def create_upload_batch(
        self,
        *,
        body: CreateAssetUploadBatchRequest
        | CreateAssetUploadBatchRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateAssetUploadBatchResponse:
        """Create Asset Upload Batch

        Opens as many as 100 direct S3 uploads at once and gives each file a slot. Synchronous.
        A slot has asset_id, presigned upload_url and headers to send. PUT every file, then POST
        /v3/assets/complete/batches. Repeating the idempotency key yields the same batch.

        createAssetUploadBatchV3: POST /v3/assets/direct-uploads/batches,
        https://developers.heygen.com/reference/create-asset-upload-batch

        Args:
            files: Entries as in POST /v3/assets/direct-uploads.
            title: Shown in the HeyGen app.
            callback_url: Reserved: no webhook fires when assets complete.
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
        from . import create_asset_upload_batch_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_upload_batch", _CREATE_ASSET_UPLOAD_BATCH_V3_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    @overload
    def complete(
        self,
        *,
        batch_id: str,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CompleteAssetBatchResponse: ...

    @overload
    def complete(
        self,
        *,
        body: CompleteAssetBatchRequest | CompleteAssetBatchRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CompleteAssetBatchResponse: ...

    def complete(
        self,
        *,
        body: CompleteAssetBatchRequest
        | CompleteAssetBatchRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CompleteAssetBatchResponse:
        """Complete Asset Batch

        Starts the checking and ingestion of all files uploaded for a batch. Call it when each
        PUT has answered 200. Files are processed in the background and fail separately; poll
        GET /v3/assets/batches/{batch_id}. Calling again runs the same batch once more.

        completeAssetBatchV3: POST /v3/assets/complete/batches,
        https://developers.heygen.com/reference/complete-asset-batch

        Args:
            batch_id: Id of the batch. From POST /v3/assets/direct-uploads/batches.
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
        from . import complete_asset_batch_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "complete", _COMPLETE_ASSET_BATCH_V3_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def get(
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
        """Get Asset Batch

        Reads the overall state of an asset batch plus one page of its items. An item is queued,
        processing, completed or failed. Its asset_id sits in video_id, because the shape is
        that of video batches.

        getAssetBatchV3: GET /v3/assets/batches/{batch_id},
        https://developers.heygen.com/reference/get-asset-batch

        Args:
            batch_id: Id that POST /v3/assets/direct-uploads/batches gave.
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
        from . import get_asset_batch_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, batch_id=batch_id, limit=limit, token=token)).data

    def bulk_statuses(
        self,
        *,
        asset_ids: str | Unset = UNSET,
        batch_ids: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BulkAssetStatusesV3Response200:
        """Bulk Asset Statuses

        Looks up the states of many assets at once by asset id, batch id or both. At most 100
        ids, else 400. States are queued, processing, completed, failed, and not_found where an
        id is unknown or belongs to someone else. The asset id sits in video_id.

        bulkAssetStatusesV3: GET /v3/assets/statuses,
        https://developers.heygen.com/reference/bulk-asset-statuses

        Args:
            asset_ids: Ids joined by commas.
            batch_ids: Ids joined by commas, each standing for all assets of that batch.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import bulk_asset_statuses_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return _operation.sync(client=_client, asset_ids=asset_ids, batch_ids=batch_ids)


class AsyncAssetBatchesOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncAssetBatchesWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncAssetBatchesWithRawResponse(self)

    @overload
    async def create_upload_batch(
        self,
        *,
        files: _Sequence[AssetUploadItem | AssetUploadItemDict],
        title: str | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAssetUploadBatchResponse: ...

    @overload
    async def create_upload_batch(
        self,
        *,
        body: CreateAssetUploadBatchRequest
        | CreateAssetUploadBatchRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAssetUploadBatchResponse: ...

    async def create_upload_batch(
        self,
        *,
        body: CreateAssetUploadBatchRequest
        | CreateAssetUploadBatchRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateAssetUploadBatchResponse:
        """Create Asset Upload Batch

        Opens as many as 100 direct S3 uploads at once and gives each file a slot. Synchronous.
        A slot has asset_id, presigned upload_url and headers to send. PUT every file, then POST
        /v3/assets/complete/batches. Repeating the idempotency key yields the same batch.

        createAssetUploadBatchV3: POST /v3/assets/direct-uploads/batches,
        https://developers.heygen.com/reference/create-asset-upload-batch

        Args:
            files: Entries as in POST /v3/assets/direct-uploads.
            title: Shown in the HeyGen app.
            callback_url: Reserved: no webhook fires when assets complete.
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
        from . import create_asset_upload_batch_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_upload_batch", _CREATE_ASSET_UPLOAD_BATCH_V3_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    @overload
    async def complete(
        self,
        *,
        batch_id: str,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CompleteAssetBatchResponse: ...

    @overload
    async def complete(
        self,
        *,
        body: CompleteAssetBatchRequest | CompleteAssetBatchRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CompleteAssetBatchResponse: ...

    async def complete(
        self,
        *,
        body: CompleteAssetBatchRequest
        | CompleteAssetBatchRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CompleteAssetBatchResponse:
        """Complete Asset Batch

        Starts the checking and ingestion of all files uploaded for a batch. Call it when each
        PUT has answered 200. Files are processed in the background and fail separately; poll
        GET /v3/assets/batches/{batch_id}. Calling again runs the same batch once more.

        completeAssetBatchV3: POST /v3/assets/complete/batches,
        https://developers.heygen.com/reference/complete-asset-batch

        Args:
            batch_id: Id of the batch. From POST /v3/assets/direct-uploads/batches.
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
        from . import complete_asset_batch_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "complete", _COMPLETE_ASSET_BATCH_V3_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def get(
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
        """Get Asset Batch

        Reads the overall state of an asset batch plus one page of its items. An item is queued,
        processing, completed or failed. Its asset_id sits in video_id, because the shape is
        that of video batches.

        getAssetBatchV3: GET /v3/assets/batches/{batch_id},
        https://developers.heygen.com/reference/get-asset-batch

        Args:
            batch_id: Id that POST /v3/assets/direct-uploads/batches gave.
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
        from . import get_asset_batch_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (
            await _operation.asyncio(client=_client, batch_id=batch_id, limit=limit, token=token)
        ).data

    async def bulk_statuses(
        self,
        *,
        asset_ids: str | Unset = UNSET,
        batch_ids: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BulkAssetStatusesV3Response200:
        """Bulk Asset Statuses

        Looks up the states of many assets at once by asset id, batch id or both. At most 100
        ids, else 400. States are queued, processing, completed, failed, and not_found where an
        id is unknown or belongs to someone else. The asset id sits in video_id.

        bulkAssetStatusesV3: GET /v3/assets/statuses,
        https://developers.heygen.com/reference/bulk-asset-statuses

        Args:
            asset_ids: Ids joined by commas.
            batch_ids: Ids joined by commas, each standing for all assets of that batch.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import bulk_asset_statuses_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return await _operation.asyncio(client=_client, asset_ids=asset_ids, batch_ids=batch_ids)


class AssetBatchesWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AssetBatchesOperations) -> None:
        self.create_upload_batch = _raw(operations.create_upload_batch)
        self.complete = _raw(operations.complete)
        self.get = _raw(operations.get)
        self.bulk_statuses = _raw(operations.bulk_statuses)


class AsyncAssetBatchesWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncAssetBatchesOperations) -> None:
        self.create_upload_batch = _async_raw(operations.create_upload_batch)
        self.complete = _async_raw(operations.complete)
        self.get = _async_raw(operations.get)
        self.bulk_statuses = _async_raw(operations.bulk_statuses)
