"""Translate many videos at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping, Sequence as _Sequence

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.create_video_translation_batch_request import (
        CreateVideoTranslationBatchRequestDict,
    )
    from ...dicts.create_video_translation_request import CreateVideoTranslationRequestDict
    from ...models.bulk_video_translation_statuses_v3_response_200 import (
        BulkVideoTranslationStatusesV3Response200,
    )
    from ...models.create_video_translation_batch_request import CreateVideoTranslationBatchRequest
    from ...models.create_video_translation_batch_response import (
        CreateVideoTranslationBatchResponse,
    )
    from ...models.create_video_translation_request import CreateVideoTranslationRequest
    from ...models.video_batch_detail import VideoBatchDetail
    from ...operations import Timeout

_METHODS = {
    "create_video_translation_batch_v3": "create",
    "get_video_translation_batch_v3": "get",
    "bulk_video_translation_statuses_v3": "bulk_statuses",
}
_CREATE_VIDEO_TRANSLATION_BATCH_V3_FIELDS = (
    _Fields(("video_translations",), ("title", "callback_url"), {}, {}, {}),
)


class VideoTranslationBatchesOperations(_Tag):
    """Translate many videos at once: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> VideoTranslationBatchesWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return VideoTranslationBatchesWithRawResponse(self)

    @overload
    def create(
        self,
        *,
        video_translations: _Sequence[
            CreateVideoTranslationRequest | CreateVideoTranslationRequestDict
        ],
        title: str | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateVideoTranslationBatchResponse: ...

    @overload
    def create(
        self,
        *,
        body: CreateVideoTranslationBatchRequest
        | CreateVideoTranslationBatchRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateVideoTranslationBatchResponse: ...

    def create(
        self,
        *,
        body: CreateVideoTranslationBatchRequest
        | CreateVideoTranslationBatchRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateVideoTranslationBatchResponse:
        """Create Video Translation Batch

        Queues as many as 100 translation requests under a single batch id. Payloads look like
        those of POST /v3/video-translations; several output_languages become one item each.
        Items fail separately. Poll GET /v3/video-translations/batches/{batch_id}. Repeating the
        idempotency key yields the same batch.

        createVideoTranslationBatchV3: POST /v3/video-translations/batches,
        https://developers.heygen.com/reference/create-video-translation-batch

        Args:
            video_translations: Each output language becomes its own item; 100 items at most after
                that expansion.
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
        from . import create_video_translation_batch_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create", _CREATE_VIDEO_TRANSLATION_BATCH_V3_FIELDS, body, _fields, extra_body
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
        """Get Video Translation Batch

        Reads the overall state of a translation batch plus one page of its items. An item is
        queued, processing, completed or failed. Its translation id sits in video_id, because
        the shape is that of video batches.

        getVideoTranslationBatchV3: GET /v3/video-translations/batches/{batch_id},
        https://developers.heygen.com/reference/get-video-translation-batch

        Args:
            batch_id: Id that POST /v3/video-translations/batches gave.
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
        from . import get_video_translation_batch_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, batch_id=batch_id, limit=limit, token=token)).data

    def bulk_statuses(
        self,
        *,
        video_translation_ids: str | Unset = UNSET,
        batch_ids: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BulkVideoTranslationStatusesV3Response200:
        """Bulk Video Translation Statuses

        Looks up the states of many translations at once by translation id, batch id or both. At
        most 100 ids, else 400. States are queued, processing, completed, failed, and not_found
        where an id is unknown or belongs to someone else. The translation id sits in video_id.

        bulkVideoTranslationStatusesV3: GET /v3/video-translations/statuses,
        https://developers.heygen.com/reference/bulk-video-translation-statuses

        Args:
            video_translation_ids: Ids joined by commas.
            batch_ids: Ids joined by commas, each standing for all translations of that batch.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import bulk_video_translation_statuses_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return _operation.sync(
            client=_client, video_translation_ids=video_translation_ids, batch_ids=batch_ids
        )


class AsyncVideoTranslationBatchesOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncVideoTranslationBatchesWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncVideoTranslationBatchesWithRawResponse(self)

    @overload
    async def create(
        self,
        *,
        video_translations: _Sequence[
            CreateVideoTranslationRequest | CreateVideoTranslationRequestDict
        ],
        title: str | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateVideoTranslationBatchResponse: ...

    @overload
    async def create(
        self,
        *,
        body: CreateVideoTranslationBatchRequest
        | CreateVideoTranslationBatchRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateVideoTranslationBatchResponse: ...

    async def create(
        self,
        *,
        body: CreateVideoTranslationBatchRequest
        | CreateVideoTranslationBatchRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateVideoTranslationBatchResponse:
        """Create Video Translation Batch

        Queues as many as 100 translation requests under a single batch id. Payloads look like
        those of POST /v3/video-translations; several output_languages become one item each.
        Items fail separately. Poll GET /v3/video-translations/batches/{batch_id}. Repeating the
        idempotency key yields the same batch.

        createVideoTranslationBatchV3: POST /v3/video-translations/batches,
        https://developers.heygen.com/reference/create-video-translation-batch

        Args:
            video_translations: Each output language becomes its own item; 100 items at most after
                that expansion.
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
        from . import create_video_translation_batch_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create", _CREATE_VIDEO_TRANSLATION_BATCH_V3_FIELDS, body, _fields, extra_body
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
        """Get Video Translation Batch

        Reads the overall state of a translation batch plus one page of its items. An item is
        queued, processing, completed or failed. Its translation id sits in video_id, because
        the shape is that of video batches.

        getVideoTranslationBatchV3: GET /v3/video-translations/batches/{batch_id},
        https://developers.heygen.com/reference/get-video-translation-batch

        Args:
            batch_id: Id that POST /v3/video-translations/batches gave.
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
        from . import get_video_translation_batch_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (
            await _operation.asyncio(client=_client, batch_id=batch_id, limit=limit, token=token)
        ).data

    async def bulk_statuses(
        self,
        *,
        video_translation_ids: str | Unset = UNSET,
        batch_ids: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BulkVideoTranslationStatusesV3Response200:
        """Bulk Video Translation Statuses

        Looks up the states of many translations at once by translation id, batch id or both. At
        most 100 ids, else 400. States are queued, processing, completed, failed, and not_found
        where an id is unknown or belongs to someone else. The translation id sits in video_id.

        bulkVideoTranslationStatusesV3: GET /v3/video-translations/statuses,
        https://developers.heygen.com/reference/bulk-video-translation-statuses

        Args:
            video_translation_ids: Ids joined by commas.
            batch_ids: Ids joined by commas, each standing for all translations of that batch.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import bulk_video_translation_statuses_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return await _operation.asyncio(
            client=_client, video_translation_ids=video_translation_ids, batch_ids=batch_ids
        )


class VideoTranslationBatchesWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: VideoTranslationBatchesOperations) -> None:
        self.create = _raw(operations.create)
        self.get = _raw(operations.get)
        self.bulk_statuses = _raw(operations.bulk_statuses)


class AsyncVideoTranslationBatchesWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncVideoTranslationBatchesOperations) -> None:
        self.create = _async_raw(operations.create)
        self.get = _async_raw(operations.get)
        self.bulk_statuses = _async_raw(operations.bulk_statuses)
