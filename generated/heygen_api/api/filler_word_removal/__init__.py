"""Cut filler words out of videos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset, body_of as _body_of

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.asset_id import AssetId
    from ...models.asset_url import AssetUrl
    from ...models.create_filler_word_removal_request import CreateFillerWordRemovalRequest
    from ...models.create_filler_word_removal_response import CreateFillerWordRemovalResponse
    from ...models.filler_word_removal_detail import FillerWordRemovalDetail


class FillerWordRemovalOperations:
    """Cut filler words out of videos: each operation is a method."""

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    @overload
    def create_filler_word_removal_v3(
        self,
        *,
        body: CreateFillerWordRemovalRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateFillerWordRemovalResponse: ...

    @overload
    def create_filler_word_removal_v3(
        self,
        *,
        video: AssetId | AssetUrl,
        title: None | str | Unset = ...,
        callback_url: None | str | Unset = ...,
        callback_id: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateFillerWordRemovalResponse: ...

    def create_filler_word_removal_v3(
        self,
        *,
        body: CreateFillerWordRemovalRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateFillerWordRemovalResponse:
        """Create Filler Word Removal

        Starts a job that cuts filler words and overlong pauses out of a video, without a review
        step. Needs audio, at most 7200 s. Costs 0.30 USD per source minute, minimum one;
        refunded with the original as output when nothing changed. Poll GET by id or use
        filler_word_removal.success / filler_word_removal.fail webhooks.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            video: Asset ids come from POST /v1/asset.
            title: Title, for people. Without it, "Filler Removal".
            callback_url: HTTPS; success and fail events; best effort, unsigned, may trail the GET;
                polling is authoritative.
            callback_id: Returned unchanged in webhook payloads.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_filler_word_removal_request import (
            CreateFillerWordRemovalRequest as _Body,
        )
        from . import create_filler_word_removal_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    def get_filler_word_removal_v3(self, filler_word_removal_id: str) -> FillerWordRemovalDetail:
        """Get Filler Word Removal

        Reads the state and progress of a filler-removal job. After completion the presigned
        link to the cleaned video and the figures (num_cuts, reduction_pct, durations) are
        filled in.

        Args:
            filler_word_removal_id: Id of the filler word removal.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_filler_word_removal_v3 as _operation

        return (
            _operation.sync(client=self._client, filler_word_removal_id=filler_word_removal_id)
        ).data


class AsyncFillerWordRemovalOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @overload
    async def create_filler_word_removal_v3(
        self,
        *,
        body: CreateFillerWordRemovalRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateFillerWordRemovalResponse: ...

    @overload
    async def create_filler_word_removal_v3(
        self,
        *,
        video: AssetId | AssetUrl,
        title: None | str | Unset = ...,
        callback_url: None | str | Unset = ...,
        callback_id: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateFillerWordRemovalResponse: ...

    async def create_filler_word_removal_v3(
        self,
        *,
        body: CreateFillerWordRemovalRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateFillerWordRemovalResponse:
        """Create Filler Word Removal

        Starts a job that cuts filler words and overlong pauses out of a video, without a review
        step. Needs audio, at most 7200 s. Costs 0.30 USD per source minute, minimum one;
        refunded with the original as output when nothing changed. Poll GET by id or use
        filler_word_removal.success / filler_word_removal.fail webhooks.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            video: Asset ids come from POST /v1/asset.
            title: Title, for people. Without it, "Filler Removal".
            callback_url: HTTPS; success and fail events; best effort, unsigned, may trail the GET;
                polling is authoritative.
            callback_id: Returned unchanged in webhook payloads.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_filler_word_removal_request import (
            CreateFillerWordRemovalRequest as _Body,
        )
        from . import create_filler_word_removal_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    async def get_filler_word_removal_v3(
        self, filler_word_removal_id: str
    ) -> FillerWordRemovalDetail:
        """Get Filler Word Removal

        Reads the state and progress of a filler-removal job. After completion the presigned
        link to the cleaned video and the figures (num_cuts, reduction_pct, durations) are
        filled in.

        Args:
            filler_word_removal_id: Id of the filler word removal.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_filler_word_removal_v3 as _operation

        return (
            await _operation.asyncio(
                client=self._client, filler_word_removal_id=filler_word_removal_id
            )
        ).data
