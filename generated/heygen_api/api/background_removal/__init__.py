"""The operations of background_removal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset, body_of as _body_of

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.asset_base_64 import AssetBase64
    from ...models.asset_id import AssetId
    from ...models.asset_url import AssetUrl
    from ...models.background_removal_delete_response import BackgroundRemovalDeleteResponse
    from ...models.background_removal_job import BackgroundRemovalJob
    from ...models.create_background_removal_request import CreateBackgroundRemovalRequest
    from ...models.list_background_removals_response_200 import ListBackgroundRemovalsResponse200


class BackgroundRemovalOperations:
    """The operations of background_removal: each operation is a method."""

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    def list_background_removals(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _Page[BackgroundRemovalJob]:
        """List Background Removals

        Page through the account's background removal jobs. Sorted newest first.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_background_removals as _operation

        def _read(token: str | Unset) -> ListBackgroundRemovalsResponse200:
            return _operation.sync(client=self._client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create_background_removal(
        self, *, body: CreateBackgroundRemovalRequest | dict[str, Any]
    ) -> BackgroundRemovalJob: ...

    @overload
    def create_background_removal(
        self,
        *,
        video: AssetBase64 | AssetId | AssetUrl,
        layers: list[str] | Unset = ...,
        title: None | str | Unset = ...,
        request_id: None | str | Unset = ...,
    ) -> BackgroundRemovalJob: ...

    def create_background_removal(
        self,
        *,
        body: CreateBackgroundRemovalRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> BackgroundRemovalJob:
        """Create Background Removal

        Start an asynchronous job that separates subject from background in a video. Poll with
        the returned id; finished jobs carry presigned URLs for requested layers: foreground
        (transparent), mask (grayscale matte), background (subject removed). Idempotency-Key is
        ignored; repeating body `request_id` yields the original job, charged once.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            video: The video.
            layers: Foreground (transparent subject), mask (grayscale matte), background (subject
                removed); all three when omitted.
            title: Title, for people.
            request_id: Per-space idempotency key: reuse returns the original job even with other
                content; Idempotency-Key header is ignored.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_background_removal_request import (
            CreateBackgroundRemovalRequest as _Body,
        )
        from . import create_background_removal as _operation

        _body = _body_of(_Body, body, _fields)
        return (_operation.sync(client=self._client, body=_body)).data

    def get_background_removal(self, job_id: str) -> BackgroundRemovalJob:
        """Get Background Removal

        Fetch one background removal job and its status. Presigned layer URLs appear only after
        completion.

        Args:
            job_id: Id of the job.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_background_removal as _operation

        return (_operation.sync(client=self._client, job_id=job_id)).data

    def delete_background_removal(self, job_id: str) -> BackgroundRemovalDeleteResponse:
        """Delete Background Removal

        Soft-delete a background removal job.

        Args:
            job_id: Id of the job.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_background_removal as _operation

        return (_operation.sync(client=self._client, job_id=job_id)).data


class AsyncBackgroundRemovalOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    def list_background_removals(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _AsyncPages[BackgroundRemovalJob]:
        """List Background Removals

        Page through the account's background removal jobs. Sorted newest first.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_background_removals as _operation

        async def _read(token: str | Unset) -> ListBackgroundRemovalsResponse200:
            return await _operation.asyncio(client=self._client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create_background_removal(
        self, *, body: CreateBackgroundRemovalRequest | dict[str, Any]
    ) -> BackgroundRemovalJob: ...

    @overload
    async def create_background_removal(
        self,
        *,
        video: AssetBase64 | AssetId | AssetUrl,
        layers: list[str] | Unset = ...,
        title: None | str | Unset = ...,
        request_id: None | str | Unset = ...,
    ) -> BackgroundRemovalJob: ...

    async def create_background_removal(
        self,
        *,
        body: CreateBackgroundRemovalRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> BackgroundRemovalJob:
        """Create Background Removal

        Start an asynchronous job that separates subject from background in a video. Poll with
        the returned id; finished jobs carry presigned URLs for requested layers: foreground
        (transparent), mask (grayscale matte), background (subject removed). Idempotency-Key is
        ignored; repeating body `request_id` yields the original job, charged once.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            video: The video.
            layers: Foreground (transparent subject), mask (grayscale matte), background (subject
                removed); all three when omitted.
            title: Title, for people.
            request_id: Per-space idempotency key: reuse returns the original job even with other
                content; Idempotency-Key header is ignored.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_background_removal_request import (
            CreateBackgroundRemovalRequest as _Body,
        )
        from . import create_background_removal as _operation

        _body = _body_of(_Body, body, _fields)
        return (await _operation.asyncio(client=self._client, body=_body)).data

    async def get_background_removal(self, job_id: str) -> BackgroundRemovalJob:
        """Get Background Removal

        Fetch one background removal job and its status. Presigned layer URLs appear only after
        completion.

        Args:
            job_id: Id of the job.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_background_removal as _operation

        return (await _operation.asyncio(client=self._client, job_id=job_id)).data

    async def delete_background_removal(self, job_id: str) -> BackgroundRemovalDeleteResponse:
        """Delete Background Removal

        Soft-delete a background removal job.

        Args:
            job_id: Id of the job.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_background_removal as _operation

        return (await _operation.asyncio(client=self._client, job_id=job_id)).data
