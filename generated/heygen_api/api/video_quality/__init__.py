"""The operations of video_quality."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping, Sequence as _Sequence

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.asset_base_64 import AssetBase64Dict
    from ...dicts.asset_id import AssetIdDict
    from ...dicts.asset_url import AssetUrlDict
    from ...dicts.create_video_quality_comparison_batch_request import (
        CreateVideoQualityComparisonBatchRequestDict,
    )
    from ...dicts.video_quality_comparison_request import VideoQualityComparisonRequestDict
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
    from ...operations import Timeout

_METHODS = {
    "create_video_quality_comparison_v3": "create_comparison",
    "get_video_quality_comparison_v3": "get_comparison",
    "create_video_quality_comparison_batch_v3": "create_comparison_batch",
    "get_video_quality_comparison_batch_v3": "get_comparison_batch",
}
_CREATE_VIDEO_QUALITY_COMPARISON_V3_FIELDS = (
    _Fields(
        ("prompt", "model_a", "model_b", "video_a", "video_b", "question_id"),
        ("judge_model_version",),
        {},
        {},
        {},
    ),
)
_CREATE_VIDEO_QUALITY_COMPARISON_BATCH_V3_FIELDS = (_Fields(("comparisons",), (), {}, {}, {}),)


class VideoQualityOperations(_Tag):
    """The operations of video_quality: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> VideoQualityWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return VideoQualityWithRawResponse(self)

    @overload
    def create_comparison(
        self,
        *,
        prompt: str,
        model_a: str,
        model_b: str,
        video_a: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict,
        video_b: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict,
        question_id: VideoQualityQuestionId,
        judge_model_version: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoQualityComparisonResponse: ...

    @overload
    def create_comparison(
        self,
        *,
        body: VideoQualityComparisonRequest
        | VideoQualityComparisonRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoQualityComparisonResponse: ...

    def create_comparison(
        self,
        *,
        body: VideoQualityComparisonRequest
        | VideoQualityComparisonRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> VideoQualityComparisonResponse:
        """Create Video Quality Comparison

        Compares the quality of two videos. 200 if done within the server's limited wait;
        otherwise 202, then poll GET /v3/video-quality/comparisons/{comparison_id}. API key
        only, no bearer token.

        createVideoQualityComparisonV3: POST /v3/video-quality/comparisons,
        https://developers.heygen.com/reference/create-video-quality-comparison

        Args:
            prompt: The prompt behind both videos; context only, scores depend on question_id.
            model_a: Your own name for the model of video A.
            model_b: Your own name for the model of video B.
            video_a: The first video.
            video_b: The second video.
            question_id: What two videos are judged by. Q1 is an old alias of engagement.
            judge_model_version: A dated name on the allow list; absent: the version active on the
                server.
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
        from . import create_video_quality_comparison_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_comparison",
            _CREATE_VIDEO_QUALITY_COMPARISON_V3_FIELDS,
            body,
            _fields,
            extra_body,
        )
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def get_comparison(
        self,
        comparison_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoQualityComparisonResponse:
        """Get Video Quality Comparison

        Reads the current state of one comparison, with its result or final error. API key only,
        no bearer token.

        getVideoQualityComparisonV3: GET /v3/video-quality/comparisons/{comparison_id},
        https://developers.heygen.com/reference/get-video-quality-comparison

        Args:
            comparison_id: Id of the comparison.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_quality_comparison_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, comparison_id=comparison_id)).data

    @overload
    def create_comparison_batch(
        self,
        *,
        comparisons: _Sequence[VideoQualityComparisonRequest | VideoQualityComparisonRequestDict],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateVideoQualityComparisonBatchResponse: ...

    @overload
    def create_comparison_batch(
        self,
        *,
        body: CreateVideoQualityComparisonBatchRequest
        | CreateVideoQualityComparisonBatchRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateVideoQualityComparisonBatchResponse: ...

    def create_comparison_batch(
        self,
        *,
        body: CreateVideoQualityComparisonBatchRequest
        | CreateVideoQualityComparisonBatchRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateVideoQualityComparisonBatchResponse:
        """Create Video Quality Comparison Batch

        Queues a batch of pairwise video comparisons. At most 100 comparisons. Asynchronous;
        poll GET /v3/video-quality/comparisons/batches/{batch_id}. API key only, no bearer
        token.

        createVideoQualityComparisonBatchV3: POST /v3/video-quality/comparisons/batches,
        https://developers.heygen.com/reference/create-video-quality-comparison-batch

        Args:
            comparisons: The comparisons, in order.
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
        from . import create_video_quality_comparison_batch_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_comparison_batch",
            _CREATE_VIDEO_QUALITY_COMPARISON_BATCH_V3_FIELDS,
            body,
            _fields,
            extra_body,
        )
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def get_comparison_batch(
        self,
        batch_id: str,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoQualityComparisonBatchResponse:
        """Get Video Quality Comparison Batch

        Reads a batch's overall status and one page of its comparisons. Items come in batch
        order. API key only, no bearer token.

        getVideoQualityComparisonBatchV3: GET /v3/video-quality/comparisons/batches/{batch_id},
        https://developers.heygen.com/reference/get-video-quality-comparison-batch

        Args:
            batch_id: Id of the batch.
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
        from . import get_video_quality_comparison_batch_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, batch_id=batch_id, limit=limit, token=token)).data


class AsyncVideoQualityOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncVideoQualityWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncVideoQualityWithRawResponse(self)

    @overload
    async def create_comparison(
        self,
        *,
        prompt: str,
        model_a: str,
        model_b: str,
        video_a: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict,
        video_b: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict,
        question_id: VideoQualityQuestionId,
        judge_model_version: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoQualityComparisonResponse: ...

    @overload
    async def create_comparison(
        self,
        *,
        body: VideoQualityComparisonRequest
        | VideoQualityComparisonRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoQualityComparisonResponse: ...

    async def create_comparison(
        self,
        *,
        body: VideoQualityComparisonRequest
        | VideoQualityComparisonRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> VideoQualityComparisonResponse:
        """Create Video Quality Comparison

        Compares the quality of two videos. 200 if done within the server's limited wait;
        otherwise 202, then poll GET /v3/video-quality/comparisons/{comparison_id}. API key
        only, no bearer token.

        createVideoQualityComparisonV3: POST /v3/video-quality/comparisons,
        https://developers.heygen.com/reference/create-video-quality-comparison

        Args:
            prompt: The prompt behind both videos; context only, scores depend on question_id.
            model_a: Your own name for the model of video A.
            model_b: Your own name for the model of video B.
            video_a: The first video.
            video_b: The second video.
            question_id: What two videos are judged by. Q1 is an old alias of engagement.
            judge_model_version: A dated name on the allow list; absent: the version active on the
                server.
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
        from . import create_video_quality_comparison_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_comparison",
            _CREATE_VIDEO_QUALITY_COMPARISON_V3_FIELDS,
            body,
            _fields,
            extra_body,
        )
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def get_comparison(
        self,
        comparison_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoQualityComparisonResponse:
        """Get Video Quality Comparison

        Reads the current state of one comparison, with its result or final error. API key only,
        no bearer token.

        getVideoQualityComparisonV3: GET /v3/video-quality/comparisons/{comparison_id},
        https://developers.heygen.com/reference/get-video-quality-comparison

        Args:
            comparison_id: Id of the comparison.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_quality_comparison_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, comparison_id=comparison_id)).data

    @overload
    async def create_comparison_batch(
        self,
        *,
        comparisons: _Sequence[VideoQualityComparisonRequest | VideoQualityComparisonRequestDict],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateVideoQualityComparisonBatchResponse: ...

    @overload
    async def create_comparison_batch(
        self,
        *,
        body: CreateVideoQualityComparisonBatchRequest
        | CreateVideoQualityComparisonBatchRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateVideoQualityComparisonBatchResponse: ...

    async def create_comparison_batch(
        self,
        *,
        body: CreateVideoQualityComparisonBatchRequest
        | CreateVideoQualityComparisonBatchRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateVideoQualityComparisonBatchResponse:
        """Create Video Quality Comparison Batch

        Queues a batch of pairwise video comparisons. At most 100 comparisons. Asynchronous;
        poll GET /v3/video-quality/comparisons/batches/{batch_id}. API key only, no bearer
        token.

        createVideoQualityComparisonBatchV3: POST /v3/video-quality/comparisons/batches,
        https://developers.heygen.com/reference/create-video-quality-comparison-batch

        Args:
            comparisons: The comparisons, in order.
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
        from . import create_video_quality_comparison_batch_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_comparison_batch",
            _CREATE_VIDEO_QUALITY_COMPARISON_BATCH_V3_FIELDS,
            body,
            _fields,
            extra_body,
        )
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def get_comparison_batch(
        self,
        batch_id: str,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoQualityComparisonBatchResponse:
        """Get Video Quality Comparison Batch

        Reads a batch's overall status and one page of its comparisons. Items come in batch
        order. API key only, no bearer token.

        getVideoQualityComparisonBatchV3: GET /v3/video-quality/comparisons/batches/{batch_id},
        https://developers.heygen.com/reference/get-video-quality-comparison-batch

        Args:
            batch_id: Id of the batch.
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
        from . import get_video_quality_comparison_batch_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (
            await _operation.asyncio(client=_client, batch_id=batch_id, limit=limit, token=token)
        ).data


class VideoQualityWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: VideoQualityOperations) -> None:
        self.create_comparison = _raw(operations.create_comparison)
        self.get_comparison = _raw(operations.get_comparison)
        self.create_comparison_batch = _raw(operations.create_comparison_batch)
        self.get_comparison_batch = _raw(operations.get_comparison_batch)


class AsyncVideoQualityWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncVideoQualityOperations) -> None:
        self.create_comparison = _async_raw(operations.create_comparison)
        self.get_comparison = _async_raw(operations.get_comparison)
        self.create_comparison_batch = _async_raw(operations.create_comparison_batch)
        self.get_comparison_batch = _async_raw(operations.get_comparison_batch)
