"""Make many lipsyncs at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping, Sequence as _Sequence

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.create_lipsync_batch_request import CreateLipsyncBatchRequestDict
    from ...dicts.create_lipsync_request import CreateLipsyncRequestDict
    from ...models.bulk_lipsync_statuses_v3_response_200 import BulkLipsyncStatusesV3Response200
    from ...models.create_lipsync_batch_request import CreateLipsyncBatchRequest
    from ...models.create_lipsync_batch_response import CreateLipsyncBatchResponse
    from ...models.create_lipsync_request import CreateLipsyncRequest
    from ...models.video_batch_detail import VideoBatchDetail
    from ...operations import Timeout

_METHODS = {
    "create_lipsync_batch_v3": "create",
    "get_lipsync_batch_v3": "get",
    "bulk_lipsync_statuses_v3": "bulk_statuses",
}
_CREATE_LIPSYNC_BATCH_V3_FIELDS = (_Fields(("lipsyncs",), ("title", "callback_url"), {}, {}, {}),)


class LipsyncBatchesOperations(_Tag):
    """Make many lipsyncs at once: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> LipsyncBatchesWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return LipsyncBatchesWithRawResponse(self)

    @overload
    def create(
        self,
        *,
        lipsyncs: _Sequence[CreateLipsyncRequest | CreateLipsyncRequestDict],
        title: str | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateLipsyncBatchResponse: ...

    @overload
    def create(
        self,
        *,
        body: CreateLipsyncBatchRequest | CreateLipsyncBatchRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateLipsyncBatchResponse: ...

    def create(
        self,
        *,
        body: CreateLipsyncBatchRequest
        | CreateLipsyncBatchRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateLipsyncBatchResponse:
        """Create Lipsync Batch

        Queues as many as 100 lipsync requests under a single batch id. One item per payload,
        and items fail separately. Poll GET /v3/lipsyncs/batches/{batch_id}. Repeating the
        idempotency key yields the same batch.

        createLipsyncBatchV3: POST /v3/lipsyncs/batches,
        https://developers.heygen.com/reference/create-lipsync-batch

        Args:
            lipsyncs: One item per entry.
            title: Shown in the HeyGen app.
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
        from . import create_lipsync_batch_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create", _CREATE_LIPSYNC_BATCH_V3_FIELDS, body, _fields, extra_body
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
        """Get Lipsync Batch

        Reads the overall state of a lipsync batch plus one page of its items. An item is
        queued, processing, completed or failed. Its lipsync id sits in video_id, because the
        shape is that of video batches.

        getLipsyncBatchV3: GET /v3/lipsyncs/batches/{batch_id},
        https://developers.heygen.com/reference/get-lipsync-batch

        Args:
            batch_id: Id that POST /v3/lipsyncs/batches gave.
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
        from . import get_lipsync_batch_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, batch_id=batch_id, limit=limit, token=token)).data

    def bulk_statuses(
        self,
        *,
        lipsync_ids: str | Unset = UNSET,
        batch_ids: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BulkLipsyncStatusesV3Response200:
        """Bulk Lipsync Statuses

        Looks up the states of many lipsyncs at once by lipsync id, batch id or both. At most
        100 ids, else 400. States are queued, processing, completed, failed, and not_found where
        an id is unknown or belongs to someone else. The lipsync id sits in video_id.

        bulkLipsyncStatusesV3: GET /v3/lipsyncs/statuses,
        https://developers.heygen.com/reference/bulk-lipsync-statuses

        Args:
            lipsync_ids: Ids joined by commas.
            batch_ids: Ids joined by commas, each standing for all lipsyncs of that batch.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import bulk_lipsync_statuses_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return _operation.sync(client=_client, lipsync_ids=lipsync_ids, batch_ids=batch_ids)


class AsyncLipsyncBatchesOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncLipsyncBatchesWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncLipsyncBatchesWithRawResponse(self)

    @overload
    async def create(
        self,
        *,
        lipsyncs: _Sequence[CreateLipsyncRequest | CreateLipsyncRequestDict],
        title: str | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateLipsyncBatchResponse: ...

    @overload
    async def create(
        self,
        *,
        body: CreateLipsyncBatchRequest | CreateLipsyncBatchRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateLipsyncBatchResponse: ...

    async def create(
        self,
        *,
        body: CreateLipsyncBatchRequest
        | CreateLipsyncBatchRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateLipsyncBatchResponse:
        """Create Lipsync Batch

        Queues as many as 100 lipsync requests under a single batch id. One item per payload,
        and items fail separately. Poll GET /v3/lipsyncs/batches/{batch_id}. Repeating the
        idempotency key yields the same batch.

        createLipsyncBatchV3: POST /v3/lipsyncs/batches,
        https://developers.heygen.com/reference/create-lipsync-batch

        Args:
            lipsyncs: One item per entry.
            title: Shown in the HeyGen app.
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
        from . import create_lipsync_batch_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create", _CREATE_LIPSYNC_BATCH_V3_FIELDS, body, _fields, extra_body
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
        """Get Lipsync Batch

        Reads the overall state of a lipsync batch plus one page of its items. An item is
        queued, processing, completed or failed. Its lipsync id sits in video_id, because the
        shape is that of video batches.

        getLipsyncBatchV3: GET /v3/lipsyncs/batches/{batch_id},
        https://developers.heygen.com/reference/get-lipsync-batch

        Args:
            batch_id: Id that POST /v3/lipsyncs/batches gave.
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
        from . import get_lipsync_batch_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (
            await _operation.asyncio(client=_client, batch_id=batch_id, limit=limit, token=token)
        ).data

    async def bulk_statuses(
        self,
        *,
        lipsync_ids: str | Unset = UNSET,
        batch_ids: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BulkLipsyncStatusesV3Response200:
        """Bulk Lipsync Statuses

        Looks up the states of many lipsyncs at once by lipsync id, batch id or both. At most
        100 ids, else 400. States are queued, processing, completed, failed, and not_found where
        an id is unknown or belongs to someone else. The lipsync id sits in video_id.

        bulkLipsyncStatusesV3: GET /v3/lipsyncs/statuses,
        https://developers.heygen.com/reference/bulk-lipsync-statuses

        Args:
            lipsync_ids: Ids joined by commas.
            batch_ids: Ids joined by commas, each standing for all lipsyncs of that batch.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import bulk_lipsync_statuses_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return await _operation.asyncio(
            client=_client, lipsync_ids=lipsync_ids, batch_ids=batch_ids
        )


class LipsyncBatchesWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: LipsyncBatchesOperations) -> None:
        self.create = _raw(operations.create)
        self.get = _raw(operations.get)
        self.bulk_statuses = _raw(operations.bulk_statuses)


class AsyncLipsyncBatchesWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncLipsyncBatchesOperations) -> None:
        self.create = _async_raw(operations.create)
        self.get = _async_raw(operations.get)
        self.bulk_statuses = _async_raw(operations.bulk_statuses)
