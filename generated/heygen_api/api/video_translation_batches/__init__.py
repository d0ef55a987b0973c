"""Translate many videos at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset, body_of as _body_of

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.bulk_video_translation_statuses_v3_response_200 import (
        BulkVideoTranslationStatusesV3Response200,
    )
    from ...models.create_video_translation_batch_request import CreateVideoTranslationBatchRequest
    from ...models.create_video_translation_batch_response import (
        CreateVideoTranslationBatchResponse,
    )
    from ...models.create_video_translation_request import CreateVideoTranslationRequest
    from ...models.video_batch_detail import VideoBatchDetail


class VideoTranslationBatchesOperations:
    """Translate many videos at once: each operation is a method."""

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    @overload
    def create_video_translation_batch_v3(
        self,
        *,
        body: CreateVideoTranslationBatchRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateVideoTranslationBatchResponse: ...

    @overload
    def create_video_translation_batch_v3(
        self,
        *,
        video_translations: list[CreateVideoTranslationRequest],
        title: None | str | Unset = ...,
        callback_url: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateVideoTranslationBatchResponse: ...

    def create_video_translation_batch_v3(
        self,
        *,
        body: CreateVideoTranslationBatchRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateVideoTranslationBatchResponse:
        """Create Video Translation Batch

        Queues as many as 100 translation requests under a single batch id. Payloads look like
        those of POST /v3/video-translations; several output_languages become one item each.
        Items fail separately. Poll GET /v3/video-translations/batches/{batch_id}. Repeating the
        idempotency key yields the same batch.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            video_translations: Each output language becomes its own item; 100 items at most after
                that expansion.
            title: Shown in the HeyGen app.
            callback_url: Called once, after all items have ended.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_video_translation_batch_request import (
            CreateVideoTranslationBatchRequest as _Body,
        )
        from . import create_video_translation_batch_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    def get_video_translation_batch_v3(
        self, batch_id: str, *, limit: int | Unset = 100, token: str | Unset = UNSET
    ) -> VideoBatchDetail:
        """Get Video Translation Batch

        Reads the overall state of a translation batch plus one page of its items. An item is
        queued, processing, completed or failed. Its translation id sits in video_id, because
        the shape is that of video batches.

        Args:
            batch_id: Id that POST /v3/video-translations/batches gave.
            limit: How many items a page has at most. Default: 100.
            token: Where to go on: `next_token` of the page before.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_translation_batch_v3 as _operation

        return (
            _operation.sync(client=self._client, batch_id=batch_id, limit=limit, token=token)
        ).data

    def bulk_video_translation_statuses_v3(
        self, *, video_translation_ids: str | Unset = UNSET, batch_ids: str | Unset = UNSET
    ) -> BulkVideoTranslationStatusesV3Response200:
        """Bulk Video Translation Statuses

        Looks up the states of many translations at once by translation id, batch id or both. At
        most 100 ids, else 400. States are queued, processing, completed, failed, and not_found
        where an id is unknown or belongs to someone else. The translation id sits in video_id.

        Args:
            video_translation_ids: Ids joined by commas.
            batch_ids: Ids joined by commas, each standing for all translations of that batch.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import bulk_video_translation_statuses_v3 as _operation

        return _operation.sync(
            client=self._client, video_translation_ids=video_translation_ids, batch_ids=batch_ids
        )


class AsyncVideoTranslationBatchesOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @overload
    async def create_video_translation_batch_v3(
        self,
        *,
        body: CreateVideoTranslationBatchRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateVideoTranslationBatchResponse: ...

    @overload
    async def create_video_translation_batch_v3(
        self,
        *,
        video_translations: list[CreateVideoTranslationRequest],
        title: None | str | Unset = ...,
        callback_url: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateVideoTranslationBatchResponse: ...

    async def create_video_translation_batch_v3(
        self,
        *,
        body: CreateVideoTranslationBatchRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateVideoTranslationBatchResponse:
        """Create Video Translation Batch

        Queues as many as 100 translation requests under a single batch id. Payloads look like
        those of POST /v3/video-translations; several output_languages become one item each.
        Items fail separately. Poll GET /v3/video-translations/batches/{batch_id}. Repeating the
        idempotency key yields the same batch.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            video_translations: Each output language becomes its own item; 100 items at most after
                that expansion.
            title: Shown in the HeyGen app.
            callback_url: Called once, after all items have ended.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_video_translation_batch_request import (
            CreateVideoTranslationBatchRequest as _Body,
        )
        from . import create_video_translation_batch_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    async def get_video_translation_batch_v3(
        self, batch_id: str, *, limit: int | Unset = 100, token: str | Unset = UNSET
    ) -> VideoBatchDetail:
        """Get Video Translation Batch

        Reads the overall state of a translation batch plus one page of its items. An item is
        queued, processing, completed or failed. Its translation id sits in video_id, because
        the shape is that of video batches.

        Args:
            batch_id: Id that POST /v3/video-translations/batches gave.
            limit: How many items a page has at most. Default: 100.
            token: Where to go on: `next_token` of the page before.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_translation_batch_v3 as _operation

        return (
            await _operation.asyncio(
                client=self._client, batch_id=batch_id, limit=limit, token=token
            )
        ).data

    async def bulk_video_translation_statuses_v3(
        self, *, video_translation_ids: str | Unset = UNSET, batch_ids: str | Unset = UNSET
    ) -> BulkVideoTranslationStatusesV3Response200:
        """Bulk Video Translation Statuses

        Looks up the states of many translations at once by translation id, batch id or both. At
        most 100 ids, else 400. States are queued, processing, completed, failed, and not_found
        where an id is unknown or belongs to someone else. The translation id sits in video_id.

        Args:
            video_translation_ids: Ids joined by commas.
            batch_ids: Ids joined by commas, each standing for all translations of that batch.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import bulk_video_translation_statuses_v3 as _operation

        return await _operation.asyncio(
            client=self._client, video_translation_ids=video_translation_ids, batch_ids=batch_ids
        )
