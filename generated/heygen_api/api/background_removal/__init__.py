"""The operations of background_removal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset

if TYPE_CHECKING:
    from builtins import list as _list
    from collections.abc import Mapping as _Mapping

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.asset_base_64 import AssetBase64Dict
    from ...dicts.asset_id import AssetIdDict
    from ...dicts.asset_url import AssetUrlDict
    from ...dicts.create_background_removal_request import CreateBackgroundRemovalRequestDict
    from ...models.asset_base_64 import AssetBase64
    from ...models.asset_id import AssetId
    from ...models.asset_url import AssetUrl
    from ...models.background_removal_delete_response import BackgroundRemovalDeleteResponse
    from ...models.background_removal_job import BackgroundRemovalJob
    from ...models.create_background_removal_request import CreateBackgroundRemovalRequest
    from ...models.list_background_removals_response_200 import ListBackgroundRemovalsResponse200
    from ...operations import Timeout

_METHODS = {
    "list_background_removals": "list",
    "create_background_removal": "create",
    "get_background_removal": "get",
    "delete_background_removal": "delete",
}
_CREATE_BACKGROUND_REMOVAL_FIELDS = (
    _Fields(("video",), ("layers", "title", "request_id"), {}, {}, {}),
)


class BackgroundRemovalOperations(_Tag):
    """The operations of background_removal: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> BackgroundRemovalWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return BackgroundRemovalWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[BackgroundRemovalJob]:
        """List Background Removals

        Page through the account's background removal jobs. Sorted newest first.

        listBackgroundRemovals: GET /v3/background-removals,
        https://developers.heygen.com/reference/list-background-removals

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
        from . import list_background_removals as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListBackgroundRemovalsResponse200:
            return _operation.sync(client=_client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create(
        self,
        *,
        video: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict,
        layers: _list[str] | Unset = ...,
        title: str | None | Unset = ...,
        request_id: str | None | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BackgroundRemovalJob: ...

    @overload
    def create(
        self,
        *,
        body: CreateBackgroundRemovalRequest
        | CreateBackgroundRemovalRequestDict
        | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BackgroundRemovalJob: ...

    def create(
        self,
        *,
        body: CreateBackgroundRemovalRequest
        | CreateBackgroundRemovalRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> BackgroundRemovalJob:
        """Create Background Removal

        Start an asynchronous job that separates subject from background in a video. Poll with
        the returned id; finished jobs carry presigned URLs for requested layers: foreground
        (transparent), mask (grayscale matte), background (subject removed). Idempotency-Key is
        ignored; repeating body `request_id` yields the original job, charged once.

        createBackgroundRemoval: POST /v3/background-removals,
        https://developers.heygen.com/reference/create-background-removal

        Args:
            video: The video.
            layers: Foreground (transparent subject), mask (grayscale matte), background (subject
                removed); all three when omitted.
            title: Title, for people.
            request_id: Per-space idempotency key: reuse returns the original job even with other
                content; Idempotency-Key header is ignored.
            body: The whole body, in place of the fields above.
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
        from . import create_background_removal as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create", _CREATE_BACKGROUND_REMOVAL_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, body=_body)).data

    def get(
        self,
        job_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BackgroundRemovalJob:
        """Get Background Removal

        Fetch one background removal job and its status. Presigned layer URLs appear only after
        completion.

        getBackgroundRemoval: GET /v3/background-removals/{job_id},
        https://developers.heygen.com/reference/get-background-removal

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
        from . import get_background_removal as _operation

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
    ) -> BackgroundRemovalDeleteResponse:
        """Delete Background Removal

        Soft-delete a background removal job.

        deleteBackgroundRemoval: DELETE /v3/background-removals/{job_id},
        https://developers.heygen.com/reference/delete-background-removal

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
        from . import delete_background_removal as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, job_id=job_id)).data


class AsyncBackgroundRemovalOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncBackgroundRemovalWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncBackgroundRemovalWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[BackgroundRemovalJob]:
        """List Background Removals

        Page through the account's background removal jobs. Sorted newest first.

        listBackgroundRemovals: GET /v3/background-removals,
        https://developers.heygen.com/reference/list-background-removals

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
        from . import list_background_removals as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListBackgroundRemovalsResponse200:
            return await _operation.asyncio(client=_client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create(
        self,
        *,
        video: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict,
        layers: _list[str] | Unset = ...,
        title: str | None | Unset = ...,
        request_id: str | None | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BackgroundRemovalJob: ...

    @overload
    async def create(
        self,
        *,
        body: CreateBackgroundRemovalRequest
        | CreateBackgroundRemovalRequestDict
        | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BackgroundRemovalJob: ...

    async def create(
        self,
        *,
        body: CreateBackgroundRemovalRequest
        | CreateBackgroundRemovalRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> BackgroundRemovalJob:
        """Create Background Removal

        Start an asynchronous job that separates subject from background in a video. Poll with
        the returned id; finished jobs carry presigned URLs for requested layers: foreground
        (transparent), mask (grayscale matte), background (subject removed). Idempotency-Key is
        ignored; repeating body `request_id` yields the original job, charged once.

        createBackgroundRemoval: POST /v3/background-removals,
        https://developers.heygen.com/reference/create-background-removal

        Args:
            video: The video.
            layers: Foreground (transparent subject), mask (grayscale matte), background (subject
                removed); all three when omitted.
            title: Title, for people.
            request_id: Per-space idempotency key: reuse returns the original job even with other
                content; Idempotency-Key header is ignored.
            body: The whole body, in place of the fields above.
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
        from . import create_background_removal as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create", _CREATE_BACKGROUND_REMOVAL_FIELDS, body, _fields, extra_body
        )
        return (await _operation.asyncio(client=_client, body=_body)).data

    async def get(
        self,
        job_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> BackgroundRemovalJob:
        """Get Background Removal

        Fetch one background removal job and its status. Presigned layer URLs appear only after
        completion.

        getBackgroundRemoval: GET /v3/background-removals/{job_id},
        https://developers.heygen.com/reference/get-background-removal

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
        from . import get_background_removal as _operation

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
    ) -> BackgroundRemovalDeleteResponse:
        """Delete Background Removal

        Soft-delete a background removal job.

        deleteBackgroundRemoval: DELETE /v3/background-removals/{job_id},
        https://developers.heygen.com/reference/delete-background-removal

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
        from . import delete_background_removal as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, job_id=job_id)).data


class BackgroundRemovalWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: BackgroundRemovalOperations) -> None:
        self.list = _raw(operations.list)
        self.create = _raw(operations.create)
        self.get = _raw(operations.get)
        self.delete = _raw(operations.delete)


class AsyncBackgroundRemovalWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncBackgroundRemovalOperations) -> None:
        self.list = _async_raw(operations.list)
        self.create = _async_raw(operations.create)
        self.get = _async_raw(operations.get)
        self.delete = _async_raw(operations.delete)
