"""Cut filler words out of videos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.asset_id import AssetIdDict
    from ...dicts.asset_url import AssetUrlDict
    from ...dicts.create_filler_word_removal_request import CreateFillerWordRemovalRequestDict
    from ...models.asset_id import AssetId
    from ...models.asset_url import AssetUrl
    from ...models.create_filler_word_removal_request import CreateFillerWordRemovalRequest
    from ...models.create_filler_word_removal_response import CreateFillerWordRemovalResponse
    from ...models.filler_word_removal_detail import FillerWordRemovalDetail
    from ...operations import Timeout

_METHODS = {"create_filler_word_removal_v3": "create", "get_filler_word_removal_v3": "get"}
_CREATE_FILLER_WORD_REMOVAL_V3_FIELDS = (
    _Fields(("video",), ("title", "callback_url", "callback_id"), {}, {}, {}),
)


class FillerWordRemovalOperations(_Tag):
    """Cut filler words out of videos: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> FillerWordRemovalWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return FillerWordRemovalWithRawResponse(self)

    @overload
    def create(
        self,
        *,
        video: AssetUrl | AssetUrlDict | AssetId | AssetIdDict,
        title: str | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateFillerWordRemovalResponse: ...

    @overload
    def create(
        self,
        *,
        body: CreateFillerWordRemovalRequest
        | CreateFillerWordRemovalRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateFillerWordRemovalResponse: ...

    def create(
        self,
        *,
        body: CreateFillerWordRemovalRequest
        | CreateFillerWordRemovalRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateFillerWordRemovalResponse:
        """Create Filler Word Removal

        Starts a job that cuts filler words and overlong pauses out of a video, without a review
        step. Needs audio, at most 7200 s. Costs 0.30 USD per source minute, minimum one;
        refunded with the original as output when nothing changed. Poll GET by id or use
        filler_word_removal.success / filler_word_removal.fail webhooks.

        createFillerWordRemovalV3: POST /v3/filler-word-removals,
        https://developers.heygen.com/reference/create-filler-word-removal

        Args:
            video: Asset ids come from POST /v1/asset.
            title: Title, for people. Without it, "Filler Removal".
            callback_url: HTTPS; success and fail events; best effort, unsigned, may trail the GET;
                polling is authoritative.
            callback_id: Returned unchanged in webhook payloads.
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
        from . import create_filler_word_removal_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create", _CREATE_FILLER_WORD_REMOVAL_V3_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def get(
        self,
        filler_word_removal_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> FillerWordRemovalDetail:
        """Get Filler Word Removal

        Reads the state and progress of a filler-removal job. After completion the presigned
        link to the cleaned video and the figures (num_cuts, reduction_pct, durations) are
        filled in.

        getFillerWordRemovalV3: GET /v3/filler-word-removals/{filler_word_removal_id},
        https://developers.heygen.com/reference/get-filler-word-removal

        Args:
            filler_word_removal_id: Id of the filler word removal.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_filler_word_removal_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, filler_word_removal_id=filler_word_removal_id)).data


class AsyncFillerWordRemovalOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncFillerWordRemovalWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncFillerWordRemovalWithRawResponse(self)

    @overload
    async def create(
        self,
        *,
        video: AssetUrl | AssetUrlDict | AssetId | AssetIdDict,
        title: str | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateFillerWordRemovalResponse: ...

    @overload
    async def create(
        self,
        *,
        body: CreateFillerWordRemovalRequest
        | CreateFillerWordRemovalRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateFillerWordRemovalResponse: ...

    async def create(
        self,
        *,
        body: CreateFillerWordRemovalRequest
        | CreateFillerWordRemovalRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateFillerWordRemovalResponse:
        """Create Filler Word Removal

        Starts a job that cuts filler words and overlong pauses out of a video, without a review
        step. Needs audio, at most 7200 s. Costs 0.30 USD per source minute, minimum one;
        refunded with the original as output when nothing changed. Poll GET by id or use
        filler_word_removal.success / filler_word_removal.fail webhooks.

        createFillerWordRemovalV3: POST /v3/filler-word-removals,
        https://developers.heygen.com/reference/create-filler-word-removal

        Args:
            video: Asset ids come from POST /v1/asset.
            title: Title, for people. Without it, "Filler Removal".
            callback_url: HTTPS; success and fail events; best effort, unsigned, may trail the GET;
                polling is authoritative.
            callback_id: Returned unchanged in webhook payloads.
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
        from . import create_filler_word_removal_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create", _CREATE_FILLER_WORD_REMOVAL_V3_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def get(
        self,
        filler_word_removal_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> FillerWordRemovalDetail:
        """Get Filler Word Removal

        Reads the state and progress of a filler-removal job. After completion the presigned
        link to the cleaned video and the figures (num_cuts, reduction_pct, durations) are
        filled in.

        getFillerWordRemovalV3: GET /v3/filler-word-removals/{filler_word_removal_id},
        https://developers.heygen.com/reference/get-filler-word-removal

        Args:
            filler_word_removal_id: Id of the filler word removal.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_filler_word_removal_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (
            await _operation.asyncio(client=_client, filler_word_removal_id=filler_word_removal_id)
        ).data


class FillerWordRemovalWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: FillerWordRemovalOperations) -> None:
        self.create = _raw(operations.create)
        self.get = _raw(operations.get)


class AsyncFillerWordRemovalWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncFillerWordRemovalOperations) -> None:
        self.create = _async_raw(operations.create)
        self.get = _async_raw(operations.get)
