"""The operations of video_quality."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset, body_of as _body_of

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.asset_base_64 import AssetBase64
    from ...models.asset_id import AssetId
    from ...models.asset_url import AssetUrl
    from ...models.create_video_quality_comparison_batch_request import (
        CreateVideoQualityComparisonBatchRequest,
    )
    from ...models.create_video_quality_comparison_batch_response import (
        CreateVideoQualityComparisonBatchResponse,
    )
    from ...models.video_quality_comparison_batch_response import (
        VideoQualityComparisonBatchResponse,
    )
    from ...models.video_quality_comparison_request import VideoQualityComparisonRequest
    from ...models.video_quality_comparison_response import VideoQualityComparisonResponse
    from ...models.video_quality_question_id import VideoQualityQuestionId


class VideoQualityOperations:
    """The operations of video_quality: each operation is a method."""

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    @overload
    def create_video_quality_comparison_v3(
        self,
        *,
        body: VideoQualityComparisonRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> VideoQualityComparisonResponse: ...

    @overload
    def create_video_quality_comparison_v3(
        self,
        *,
        prompt: str,
        model_a: str,
        model_b: str,
        video_a: AssetBase64 | AssetId | AssetUrl,
        video_b: AssetBase64 | AssetId | AssetUrl,
        question_id: VideoQualityQuestionId,
        judge_model_version: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> VideoQualityComparisonResponse: ...

    def create_video_quality_comparison_v3(
        self,
        *,
        body: VideoQualityComparisonRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> VideoQualityComparisonResponse:
        """Create Video Quality Comparison

        Compares the quality of two videos. 200 if done within the server's limited wait;
        otherwise 202, then poll GET /v3/video-quality/comparisons/{comparison_id}. API key
        only, no bearer token.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            prompt: The prompt behind both videos; context only, scores depend on question_id.
            model_a: Your own name for the model of video A.
            model_b: Your own name for the model of video B.
            video_a: The first video.
            video_b: The second video.
            question_id: What two videos are judged by. Q1 is an old alias of engagement.
            judge_model_version: A dated name on the allow list; absent: the version active on the
                server.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.video_quality_comparison_request import (
            VideoQualityComparisonRequest as _Body,
        )
        from . import create_video_quality_comparison_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    def get_video_quality_comparison_v3(self, comparison_id: str) -> VideoQualityComparisonResponse:
        """Get Video Quality Comparison

        Reads the current state of one comparison, with its result or final error. API key only,
        no bearer token.

        Args:
            comparison_id: Id of the comparison.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_quality_comparison_v3 as _operation

        return (_operation.sync(client=self._client, comparison_id=comparison_id)).data

    @overload
    def create_video_quality_comparison_batch_v3(
        self,
        *,
        body: CreateVideoQualityComparisonBatchRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateVideoQualityComparisonBatchResponse: ...

    @overload
    def create_video_quality_comparison_batch_v3(
        self,
        *,
        comparisons: list[VideoQualityComparisonRequest],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateVideoQualityComparisonBatchResponse: ...

    def create_video_quality_comparison_batch_v3(
        self,
        *,
        body: CreateVideoQualityComparisonBatchRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateVideoQualityComparisonBatchResponse:
        """Create Video Quality Comparison Batch

        Queues a batch of pairwise video comparisons. At most 100 comparisons. Asynchronous;
        poll GET /v3/video-quality/comparisons/batches/{batch_id}. API key only, no bearer
        token.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            comparisons: The comparisons, in order.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_video_quality_comparison_batch_request import (
            CreateVideoQualityComparisonBatchRequest as _Body,
        )
        from . import create_video_quality_comparison_batch_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    def get_video_quality_comparison_batch_v3(
        self, batch_id: str, *, limit: int | Unset = 100, token: str | Unset = UNSET
    ) -> VideoQualityComparisonBatchResponse:
        """Get Video Quality Comparison Batch

        Reads a batch's overall status and one page of its comparisons. Items come in batch
        order. API key only, no bearer token.

        Args:
            batch_id: Id of the batch.
            limit: How many items a page has at most. Default: 100.
            token: Where to go on: `next_token` of the page before.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_quality_comparison_batch_v3 as _operation

        return (
            _operation.sync(client=self._client, batch_id=batch_id, limit=limit, token=token)
        ).data


class AsyncVideoQualityOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @overload
    async def create_video_quality_comparison_v3(
        self,
        *,
        body: VideoQualityComparisonRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> VideoQualityComparisonResponse: ...

    @overload
    async def create_video_quality_comparison_v3(
        self,
        *,
        prompt: str,
        model_a: str,
        model_b: str,
        video_a: AssetBase64 | AssetId | AssetUrl,
        video_b: AssetBase64 | AssetId | AssetUrl,
        question_id: VideoQualityQuestionId,
        judge_model_version: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> VideoQualityComparisonResponse: ...

    async def create_video_quality_comparison_v3(
        self,
        *,
        body: VideoQualityComparisonRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> VideoQualityComparisonResponse:
        """Create Video Quality Comparison

        Compares the quality of two videos. 200 if done within the server's limited wait;
        otherwise 202, then poll GET /v3/video-quality/comparisons/{comparison_id}. API key
        only, no bearer token.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            prompt: The prompt behind both videos; context only, scores depend on question_id.
            model_a: Your own name for the model of video A.
            model_b: Your own name for the model of video B.
            video_a: The first video.
            video_b: The second video.
            question_id: What two videos are judged by. Q1 is an old alias of engagement.
            judge_model_version: A dated name on the allow list; absent: the version active on the
                server.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.video_quality_comparison_request import (
            VideoQualityComparisonRequest as _Body,
        )
        from . import create_video_quality_comparison_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    async def get_video_quality_comparison_v3(
        self, comparison_id: str
    ) -> VideoQualityComparisonResponse:
        """Get Video Quality Comparison

        Reads the current state of one comparison, with its result or final error. API key only,
        no bearer token.

        Args:
            comparison_id: Id of the comparison.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_quality_comparison_v3 as _operation

        return (await _operation.asyncio(client=self._client, comparison_id=comparison_id)).data

    @overload
    async def create_video_quality_comparison_batch_v3(
        self,
        *,
        body: CreateVideoQualityComparisonBatchRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateVideoQualityComparisonBatchResponse: ...

    @overload
    async def create_video_quality_comparison_batch_v3(
        self,
        *,
        comparisons: list[VideoQualityComparisonRequest],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateVideoQualityComparisonBatchResponse: ...

    async def create_video_quality_comparison_batch_v3(
        self,
        *,
        body: CreateVideoQualityComparisonBatchRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateVideoQualityComparisonBatchResponse:
        """Create Video Quality Comparison Batch

        Queues a batch of pairwise video comparisons. At most 100 comparisons. Asynchronous;
        poll GET /v3/video-quality/comparisons/batches/{batch_id}. API key only, no bearer
        token.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            comparisons: The comparisons, in order.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_video_quality_comparison_batch_request import (
            CreateVideoQualityComparisonBatchRequest as _Body,
        )
        from . import create_video_quality_comparison_batch_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    async def get_video_quality_comparison_batch_v3(
        self, batch_id: str, *, limit: int | Unset = 100, token: str | Unset = UNSET
    ) -> VideoQualityComparisonBatchResponse:
        """Get Video Quality Comparison Batch

        Reads a batch's overall status and one page of its comparisons. Items come in batch
        order. API key only, no bearer token.

        Args:
            batch_id: Id of the batch.
            limit: How many items a page has at most. Default: 100.
            token: Where to go on: `next_token` of the page before.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_quality_comparison_batch_v3 as _operation

        return (
            await _operation.asyncio(
                client=self._client, batch_id=batch_id, limit=limit, token=token
            )
        ).data
