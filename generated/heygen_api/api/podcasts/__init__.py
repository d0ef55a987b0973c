"""The operations of podcasts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset, body_of as _body_of

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.asset_id import AssetId
    from ...models.asset_url import AssetUrl
    from ...models.create_podcast_request import CreatePodcastRequest
    from ...models.create_podcast_request_duration import CreatePodcastRequestDuration
    from ...models.create_podcast_request_layout import CreatePodcastRequestLayout
    from ...models.list_podcasts_v3_response_200 import ListPodcastsV3Response200
    from ...models.podcast_create_response import PodcastCreateResponse
    from ...models.podcast_delete_response import PodcastDeleteResponse
    from ...models.podcast_detail import PodcastDetail


class PodcastsOperations:
    """The operations of podcasts: each operation is a method."""

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    def list_podcasts_v3(
        self, *, limit: int | Unset = 20, token: str | Unset = UNSET
    ) -> _Page[PodcastDetail]:
        """List Podcasts

        Pages through the workspace's podcasts, latest first.

        Args:
            limit: How many items a page has at most. Default: 20.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_podcasts_v3 as _operation

        def _read(token: str | Unset) -> ListPodcastsV3Response200:
            return _operation.sync(client=self._client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create_podcast_v3(
        self,
        *,
        body: CreatePodcastRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> PodcastCreateResponse: ...

    @overload
    def create_podcast_v3(
        self,
        *,
        host_avatar_id: str,
        guest_avatar_id: str,
        host_voice_id: str,
        guest_voice_id: str,
        topic: None | str | Unset = ...,
        source_files: list[AssetId | AssetUrl] | Unset = ...,
        layout: CreatePodcastRequestLayout | Unset = ...,
        duration: CreatePodcastRequestDuration | Unset = ...,
        instructions: None | str | Unset = ...,
        callback_url: None | str | Unset = ...,
        callback_id: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> PodcastCreateResponse: ...

    def create_podcast_v3(
        self,
        *,
        body: CreatePodcastRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> PodcastCreateResponse:
        """Create Podcast

        Starts making a podcast video in which two avatars talk about a topic or given files.
        Supply topic or source_files, or both; neither gives 400. Asynchronous; poll GET
        /v3/podcasts/{podcast_id}.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            host_avatar_id: Id of the look of the host.
            guest_avatar_id: Id of the look of the guest.
            host_voice_id: Id of the voice of the host. From GET /v3/voices.
            guest_voice_id: Id of the voice of the guest. From GET /v3/voices.
            topic: At least one of topic and source_files must be present.
            source_files: PDF, image or video that grounds the script; at least one of topic and
                source_files.
            layout: How the picture is divided. 16:9 and 9:16. Default: 'landscape'.
            duration: Spoken length aimed at; auto leaves it to the generator. Default: 'auto'.
            instructions: Setting and tone of the studio, taken word for word.
            callback_url: Gets a POST on completed or failed.
            callback_id: Returned in the webhook payload.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_podcast_request import CreatePodcastRequest as _Body
        from . import create_podcast_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    def get_podcast_v3(self, podcast_id: str) -> PodcastDetail:
        """Get Podcast

        Reads the state of one podcast. Video_url, thumbnail_url and duration are there only
        after completion.

        Args:
            podcast_id: Id of the podcast.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_podcast_v3 as _operation

        return (_operation.sync(client=self._client, podcast_id=podcast_id)).data

    def delete_podcast_v3(self, podcast_id: str) -> PodcastDeleteResponse:
        """Delete Podcast

        Hides a podcast from the read and list endpoints. Soft delete, so a running generation
        goes on and files stay. Deleting it a second time also succeeds.

        Args:
            podcast_id: Id of the podcast.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_podcast_v3 as _operation

        return (_operation.sync(client=self._client, podcast_id=podcast_id)).data


class AsyncPodcastsOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    def list_podcasts_v3(
        self, *, limit: int | Unset = 20, token: str | Unset = UNSET
    ) -> _AsyncPages[PodcastDetail]:
        """List Podcasts

        Pages through the workspace's podcasts, latest first.

        Args:
            limit: How many items a page has at most. Default: 20.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_podcasts_v3 as _operation

        async def _read(token: str | Unset) -> ListPodcastsV3Response200:
            return await _operation.asyncio(client=self._client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create_podcast_v3(
        self,
        *,
        body: CreatePodcastRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> PodcastCreateResponse: ...

    @overload
    async def create_podcast_v3(
        self,
        *,
        host_avatar_id: str,
        guest_avatar_id: str,
        host_voice_id: str,
        guest_voice_id: str,
        topic: None | str | Unset = ...,
        source_files: list[AssetId | AssetUrl] | Unset = ...,
        layout: CreatePodcastRequestLayout | Unset = ...,
        duration: CreatePodcastRequestDuration | Unset = ...,
        instructions: None | str | Unset = ...,
        callback_url: None | str | Unset = ...,
        callback_id: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> PodcastCreateResponse: ...

    async def create_podcast_v3(
        self,
        *,
        body: CreatePodcastRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> PodcastCreateResponse:
        """Create Podcast

        Starts making a podcast video in which two avatars talk about a topic or given files.
        Supply topic or source_files, or both; neither gives 400. Asynchronous; poll GET
        /v3/podcasts/{podcast_id}.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            host_avatar_id: Id of the look of the host.
            guest_avatar_id: Id of the look of the guest.
            host_voice_id: Id of the voice of the host. From GET /v3/voices.
            guest_voice_id: Id of the voice of the guest. From GET /v3/voices.
            topic: At least one of topic and source_files must be present.
            source_files: PDF, image or video that grounds the script; at least one of topic and
                source_files.
            layout: How the picture is divided. 16:9 and 9:16. Default: 'landscape'.
            duration: Spoken length aimed at; auto leaves it to the generator. Default: 'auto'.
            instructions: Setting and tone of the studio, taken word for word.
            callback_url: Gets a POST on completed or failed.
            callback_id: Returned in the webhook payload.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_podcast_request import CreatePodcastRequest as _Body
        from . import create_podcast_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    async def get_podcast_v3(self, podcast_id: str) -> PodcastDetail:
        """Get Podcast

        Reads the state of one podcast. Video_url, thumbnail_url and duration are there only
        after completion.

        Args:
            podcast_id: Id of the podcast.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_podcast_v3 as _operation

        return (await _operation.asyncio(client=self._client, podcast_id=podcast_id)).data

    async def delete_podcast_v3(self, podcast_id: str) -> PodcastDeleteResponse:
        """Delete Podcast

        Hides a podcast from the read and list endpoints. Soft delete, so a running generation
        goes on and files stay. Deleting it a second time also succeeds.

        Args:
            podcast_id: Id of the podcast.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_podcast_v3 as _operation

        return (await _operation.asyncio(client=self._client, podcast_id=podcast_id)).data
