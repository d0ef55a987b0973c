"""Turn long-form videos into ready-to-share short clips with captions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset, body_of as _body_of

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.ai_clipping_detail import AiClippingDetail
    from ...models.asset_id import AssetId
    from ...models.asset_url import AssetUrl
    from ...models.create_ai_clipping_request import CreateAiClippingRequest
    from ...models.create_ai_clipping_response import CreateAiClippingResponse
    from ...models.delete_ai_clipping_response import DeleteAiClippingResponse
    from ...models.highlight_output_settings import HighlightOutputSettings
    from ...models.list_ai_clipping_v3_response_200 import ListAiClippingV3Response200


class AiClippingOperations:
    """Turn long-form videos into ready-to-share short clips with captions: each operation is a
    method.
    """

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    def get_ai_clipping_v3(self, job_id: str) -> AiClippingDetail:
        """Get AI Clipping

        Reads a clipping job in full, with its clips, their states and presigned download links.

        Args:
            job_id: Id of the job.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_ai_clipping_v3 as _operation

        return (_operation.sync(client=self._client, job_id=job_id)).data

    def delete_ai_clipping_v3(self, job_id: str) -> DeleteAiClippingResponse:
        """Delete AI Clipping

        Marks a clipping job and all of its clips as deleted. This is a soft delete.

        Args:
            job_id: Id of the job.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_ai_clipping_v3 as _operation

        return (_operation.sync(client=self._client, job_id=job_id)).data

    def list_ai_clipping_v3(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _Page[AiClippingDetail]:
        """List AI Clipping

        Pages through the workspace's clipping jobs, latest first. The page size default is
        small because every job includes all of its clips.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_ai_clipping_v3 as _operation

        def _read(token: str | Unset) -> ListAiClippingV3Response200:
            return _operation.sync(client=self._client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create_ai_clipping_v3(
        self,
        *,
        body: CreateAiClippingRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAiClippingResponse: ...

    @overload
    def create_ai_clipping_v3(
        self,
        *,
        video: AssetId | AssetUrl,
        title: None | str | Unset = ...,
        input_language: None | str | Unset = ...,
        output_settings: HighlightOutputSettings | Unset = ...,
        callback_url: None | str | Unset = ...,
        callback_id: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAiClippingResponse: ...

    def create_ai_clipping_v3(
        self,
        *,
        body: CreateAiClippingRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateAiClippingResponse:
        """Create AI Clipping

        Starts a job that cuts a source video into one or several short clips. Asynchronous.
        output_settings decide how many clips. Poll GET /v3/ai-clipping/{job_id}, or listen for
        the ai_clipping.success and ai_clipping.fail webhooks.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            video: Asset ids come from POST /v1/asset.
            title: Without it, the title of the source video.
            input_language: ISO 639-1 code; absent: detected.
            output_settings: How clips are made.
            callback_url: HTTPS; not HMAC-signed, so check TLS and the echoed callback_id;
                registered webhook endpoints with a secret get signatures.
            callback_id: Returned unchanged in webhook payloads.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_ai_clipping_request import CreateAiClippingRequest as _Body
        from . import create_ai_clipping_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data


class AsyncAiClippingOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    async def get_ai_clipping_v3(self, job_id: str) -> AiClippingDetail:
        """Get AI Clipping

        Reads a clipping job in full, with its clips, their states and presigned download links.

        Args:
            job_id: Id of the job.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_ai_clipping_v3 as _operation

        return (await _operation.asyncio(client=self._client, job_id=job_id)).data

    async def delete_ai_clipping_v3(self, job_id: str) -> DeleteAiClippingResponse:
        """Delete AI Clipping

        Marks a clipping job and all of its clips as deleted. This is a soft delete.

        Args:
            job_id: Id of the job.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_ai_clipping_v3 as _operation

        return (await _operation.asyncio(client=self._client, job_id=job_id)).data

    def list_ai_clipping_v3(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _AsyncPages[AiClippingDetail]:
        """List AI Clipping

        Pages through the workspace's clipping jobs, latest first. The page size default is
        small because every job includes all of its clips.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_ai_clipping_v3 as _operation

        async def _read(token: str | Unset) -> ListAiClippingV3Response200:
            return await _operation.asyncio(client=self._client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create_ai_clipping_v3(
        self,
        *,
        body: CreateAiClippingRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAiClippingResponse: ...

    @overload
    async def create_ai_clipping_v3(
        self,
        *,
        video: AssetId | AssetUrl,
        title: None | str | Unset = ...,
        input_language: None | str | Unset = ...,
        output_settings: HighlightOutputSettings | Unset = ...,
        callback_url: None | str | Unset = ...,
        callback_id: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateAiClippingResponse: ...

    async def create_ai_clipping_v3(
        self,
        *,
        body: CreateAiClippingRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateAiClippingResponse:
        """Create AI Clipping

        Starts a job that cuts a source video into one or several short clips. Asynchronous.
        output_settings decide how many clips. Poll GET /v3/ai-clipping/{job_id}, or listen for
        the ai_clipping.success and ai_clipping.fail webhooks.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            video: Asset ids come from POST /v1/asset.
            title: Without it, the title of the source video.
            input_language: ISO 639-1 code; absent: detected.
            output_settings: How clips are made.
            callback_url: HTTPS; not HMAC-signed, so check TLS and the echoed callback_id;
                registered webhook endpoints with a secret get signatures.
            callback_id: Returned unchanged in webhook payloads.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_ai_clipping_request import CreateAiClippingRequest as _Body
        from . import create_ai_clipping_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data
