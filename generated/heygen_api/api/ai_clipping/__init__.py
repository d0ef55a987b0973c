"""Turn long-form videos into ready-to-share short clips with captions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.asset_id import AssetIdDict
    from ...dicts.asset_url import AssetUrlDict
    from ...dicts.create_ai_clipping_request import CreateAiClippingRequestDict
    from ...dicts.highlight_output_settings import HighlightOutputSettingsDict
    from ...models.ai_clipping_detail import AiClippingDetail
    from ...models.asset_id import AssetId
    from ...models.asset_url import AssetUrl
    from ...models.create_ai_clipping_request import CreateAiClippingRequest
    from ...models.create_ai_clipping_response import CreateAiClippingResponse
    from ...models.delete_ai_clipping_response import DeleteAiClippingResponse
    from ...models.highlight_output_settings import HighlightOutputSettings
    from ...models.list_ai_clipping_v3_response_200 import ListAiClippingV3Response200
    from ...operations import Timeout

_METHODS = {
    "get_ai_clipping_v3": "get",
    "delete_ai_clipping_v3": "delete",
    "list_ai_clipping_v3": "list",
    "create_ai_clipping_v3": "create",
}
_CREATE_AI_CLIPPING_V3_FIELDS = (
    _Fields(
        ("video",),
        ("title", "input_language", "output_settings", "callback_url", "callback_id"),
        {},
        {},
        {},
    ),
)


class AiClippingOperations(_Tag):
    """Turn long-form videos into ready-to-share short clips with captions: each operation is a
    method.
    """

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AiClippingWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AiClippingWithRawResponse(self)

    def get(
        self,
        job_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AiClippingDetail:
        """Get AI Clipping

        Reads a clipping job in full, with its clips, their states and presigned download links.

        getAiClippingV3: GET /v3/ai-clipping/{job_id},
        https://developers.heygen.com/reference/get-ai-clipping

        Args:
            job_id: Id of the job.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_ai_clipping_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, job_id=job_id)).data

    def delete(
        self,
        job_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DeleteAiClippingResponse:
        """Delete AI Clipping

        Marks a clipping job and all of its clips as deleted. This is a soft delete.

        deleteAiClippingV3: DELETE /v3/ai-clipping/{job_id},
        https://developers.heygen.com/reference/delete-ai-clipping

        Args:
            job_id: Id of the job.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_ai_clipping_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, job_id=job_id)).data

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[AiClippingDetail]:
        """List AI Clipping

        Pages through the workspace's clipping jobs, latest first. The page size default is
        small because every job includes all of its clips.

        listAiClippingV3: GET /v3/ai-clipping, https://developers.heygen.com/reference/list-ai-
        clipping

        Args:
            limit: How many items a page has at most. HeyGen's default: 10.
            token: Where to go on: `next_token` of the page before.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_ai_clipping_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListAiClippingV3Response200:
            return _operation.sync(client=_client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create(
        self,
        *,
        video: AssetUrl | AssetUrlDict | AssetId | AssetIdDict,
        title: str | None | Unset = ...,
        input_language: str | None | Unset = ...,
        output_settings: HighlightOutputSettings | HighlightOutputSettingsDict | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAiClippingResponse: ...

    @overload
    def create(
        self,
        *,
        body: CreateAiClippingRequest | CreateAiClippingRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAiClippingResponse: ...

    def create(
        self,
        *,
        body: CreateAiClippingRequest
        | CreateAiClippingRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateAiClippingResponse:
        """Create AI Clipping

        Starts a job that cuts a source video into one or several short clips. Asynchronous.
        output_settings decide how many clips. Poll GET /v3/ai-clipping/{job_id}, or listen for
        the ai_clipping.success and ai_clipping.fail webhooks.

        createAiClippingV3: POST /v3/ai-clipping,
        https://developers.heygen.com/reference/create-ai-clipping

        Args:
            video: Asset ids come from POST /v1/asset.
            title: Without it, the title of the source video.
            input_language: ISO 639-1 code; absent: detected.
            output_settings: How clips are made.
            callback_url: HTTPS; not HMAC-signed, so check TLS and the echoed callback_id;
                registered webhook endpoints with a secret get signatures.
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
        from . import create_ai_clipping_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("create", _CREATE_AI_CLIPPING_V3_FIELDS, body, _fields, extra_body)
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data


class AsyncAiClippingOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncAiClippingWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncAiClippingWithRawResponse(self)

    async def get(
        self,
        job_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AiClippingDetail:
        """Get AI Clipping

        Reads a clipping job in full, with its clips, their states and presigned download links.

        getAiClippingV3: GET /v3/ai-clipping/{job_id},
        https://developers.heygen.com/reference/get-ai-clipping

        Args:
            job_id: Id of the job.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_ai_clipping_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, job_id=job_id)).data

    async def delete(
        self,
        job_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DeleteAiClippingResponse:
        """Delete AI Clipping

        Marks a clipping job and all of its clips as deleted. This is a soft delete.

        deleteAiClippingV3: DELETE /v3/ai-clipping/{job_id},
        https://developers.heygen.com/reference/delete-ai-clipping

        Args:
            job_id: Id of the job.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_ai_clipping_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, job_id=job_id)).data

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[AiClippingDetail]:
        """List AI Clipping

        Pages through the workspace's clipping jobs, latest first. The page size default is
        small because every job includes all of its clips.

        listAiClippingV3: GET /v3/ai-clipping, https://developers.heygen.com/reference/list-ai-
        clipping

        Args:
            limit: How many items a page has at most. HeyGen's default: 10.
            token: Where to go on: `next_token` of the page before.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_ai_clipping_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListAiClippingV3Response200:
            return await _operation.asyncio(client=_client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create(
        self,
        *,
        video: AssetUrl | AssetUrlDict | AssetId | AssetIdDict,
        title: str | None | Unset = ...,
        input_language: str | None | Unset = ...,
        output_settings: HighlightOutputSettings | HighlightOutputSettingsDict | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAiClippingResponse: ...

    @overload
    async def create(
        self,
        *,
        body: CreateAiClippingRequest | CreateAiClippingRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAiClippingResponse: ...

    async def create(
        self,
        *,
        body: CreateAiClippingRequest
        | CreateAiClippingRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateAiClippingResponse:
        """Create AI Clipping

        Starts a job that cuts a source video into one or several short clips. Asynchronous.
        output_settings decide how many clips. Poll GET /v3/ai-clipping/{job_id}, or listen for
        the ai_clipping.success and ai_clipping.fail webhooks.

        createAiClippingV3: POST /v3/ai-clipping,
        https://developers.heygen.com/reference/create-ai-clipping

        Args:
            video: Asset ids come from POST /v1/asset.
            title: Without it, the title of the source video.
            input_language: ISO 639-1 code; absent: detected.
            output_settings: How clips are made.
            callback_url: HTTPS; not HMAC-signed, so check TLS and the echoed callback_id;
                registered webhook endpoints with a secret get signatures.
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
        from . import create_ai_clipping_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("create", _CREATE_AI_CLIPPING_V3_FIELDS, body, _fields, extra_body)
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data


class AiClippingWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AiClippingOperations) -> None:
        self.get = _raw(operations.get)
        self.delete = _raw(operations.delete)
        self.list = _raw(operations.list)
        self.create = _raw(operations.create)


class AsyncAiClippingWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncAiClippingOperations) -> None:
        self.get = _async_raw(operations.get)
        self.delete = _async_raw(operations.delete)
        self.list = _async_raw(operations.list)
        self.create = _async_raw(operations.create)
