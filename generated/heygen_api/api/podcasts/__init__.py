"""The operations of podcasts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping, Sequence as _Sequence

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.asset_id import AssetIdDict
    from ...dicts.asset_url import AssetUrlDict
    from ...dicts.create_podcast_request import CreatePodcastRequestDict
    from ...models.asset_id import AssetId
    from ...models.asset_url import AssetUrl
    from ...models.create_podcast_request import CreatePodcastRequest
    from ...models.create_podcast_request_duration import CreatePodcastRequestDuration
    from ...models.create_podcast_request_layout import CreatePodcastRequestLayout
    from ...models.list_podcasts_v3_response_200 import ListPodcastsV3Response200
    from ...models.podcast_create_response import PodcastCreateResponse
    from ...models.podcast_delete_response import PodcastDeleteResponse
    from ...models.podcast_detail import PodcastDetail
    from ...operations import Timeout

_METHODS = {
    "list_podcasts_v3": "list",
    "create_podcast_v3": "create",
    "get_podcast_v3": "get",
    "delete_podcast_v3": "delete",
}
_CREATE_PODCAST_V3_FIELDS = (
    _Fields(
        ("host_avatar_id", "guest_avatar_id", "host_voice_id", "guest_voice_id"),
        (
            "topic",
            "source_files",
            "layout",
            "duration",
            "instructions",
            "callback_url",
            "callback_id",
        ),
        {},
        {},
        {},
    ),
)


class PodcastsOperations(_Tag):
    """The operations of podcasts: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> PodcastsWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return PodcastsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[PodcastDetail]:
        """List Podcasts

        Pages through the workspace's podcasts, latest first.

        listPodcastsV3: GET /v3/podcasts, https://developers.heygen.com/reference/list-podcasts

        Args:
            limit: How many items a page has at most. HeyGen's default: 20.
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
        from . import list_podcasts_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListPodcastsV3Response200:
            return _operation.sync(client=_client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create(
        self,
        *,
        host_avatar_id: str,
        guest_avatar_id: str,
        host_voice_id: str,
        guest_voice_id: str,
        topic: str | None | Unset = ...,
        source_files: _Sequence[AssetUrl | AssetUrlDict | AssetId | AssetIdDict] | Unset = ...,
        layout: CreatePodcastRequestLayout | Unset = ...,
        duration: CreatePodcastRequestDuration | Unset = ...,
        instructions: str | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> PodcastCreateResponse: ...

    @overload
    def create(
        self,
        *,
        body: CreatePodcastRequest | CreatePodcastRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> PodcastCreateResponse: ...

    def create(
        self,
        *,
        body: CreatePodcastRequest | CreatePodcastRequestDict | _Mapping[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> PodcastCreateResponse:
        """Create Podcast

        Starts making a podcast video in which two avatars talk about a topic or given files.
        Supply topic or source_files, or both; neither gives 400. Asynchronous; poll GET
        /v3/podcasts/{podcast_id}.

        createPodcastV3: POST /v3/podcasts, https://developers.heygen.com/reference/create-
        podcast

        Args:
            host_avatar_id: Id of the look of the host.
            guest_avatar_id: Id of the look of the guest.
            host_voice_id: Id of the voice of the host. From GET /v3/voices.
            guest_voice_id: Id of the voice of the guest. From GET /v3/voices.
            topic: At least one of topic and source_files must be present.
            source_files: PDF, image or video that grounds the script; at least one of topic and
                source_files.
            layout: How the picture is divided. 16:9 and 9:16. HeyGen's default: 'landscape'.
            duration: Spoken length aimed at; auto leaves it to the generator. HeyGen's default:
                'auto'.
            instructions: Setting and tone of the studio, taken word for word.
            callback_url: Gets a POST on completed or failed.
            callback_id: Returned in the webhook payload.
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
        from . import create_podcast_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("create", _CREATE_PODCAST_V3_FIELDS, body, _fields, extra_body)
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def get(
        self,
        podcast_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> PodcastDetail:
        """Get Podcast

        Reads the state of one podcast. Video_url, thumbnail_url and duration are there only
        after completion.

        getPodcastV3: GET /v3/podcasts/{podcast_id},
        https://developers.heygen.com/reference/get-podcast

        Args:
            podcast_id: Id of the podcast.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_podcast_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, podcast_id=podcast_id)).data

    def delete(
        self,
        podcast_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> PodcastDeleteResponse:
        """Delete Podcast

        Hides a podcast from the read and list endpoints. Soft delete, so a running generation
        goes on and files stay. Deleting it a second time also succeeds.

        deletePodcastV3: DELETE /v3/podcasts/{podcast_id},
        https://developers.heygen.com/reference/delete-podcast

        Args:
            podcast_id: Id of the podcast.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_podcast_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, podcast_id=podcast_id)).data


class AsyncPodcastsOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncPodcastsWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncPodcastsWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[PodcastDetail]:
        """List Podcasts

        Pages through the workspace's podcasts, latest first.

        listPodcastsV3: GET /v3/podcasts, https://developers.heygen.com/reference/list-podcasts

        Args:
            limit: How many items a page has at most. HeyGen's default: 20.
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
        from . import list_podcasts_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListPodcastsV3Response200:
            return await _operation.asyncio(client=_client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create(
        self,
        *,
        host_avatar_id: str,
        guest_avatar_id: str,
        host_voice_id: str,
        guest_voice_id: str,
        topic: str | None | Unset = ...,
        source_files: _Sequence[AssetUrl | AssetUrlDict | AssetId | AssetIdDict] | Unset = ...,
        layout: CreatePodcastRequestLayout | Unset = ...,
        duration: CreatePodcastRequestDuration | Unset = ...,
        instructions: str | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> PodcastCreateResponse: ...

    @overload
    async def create(
        self,
        *,
        body: CreatePodcastRequest | CreatePodcastRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> PodcastCreateResponse: ...

    async def create(
        self,
        *,
        body: CreatePodcastRequest | CreatePodcastRequestDict | _Mapping[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> PodcastCreateResponse:
        """Create Podcast

        Starts making a podcast video in which two avatars talk about a topic or given files.
        Supply topic or source_files, or both; neither gives 400. Asynchronous; poll GET
        /v3/podcasts/{podcast_id}.

        createPodcastV3: POST /v3/podcasts, https://developers.heygen.com/reference/create-
        podcast

        Args:
            host_avatar_id: Id of the look of the host.
            guest_avatar_id: Id of the look of the guest.
            host_voice_id: Id of the voice of the host. From GET /v3/voices.
            guest_voice_id: Id of the voice of the guest. From GET /v3/voices.
            topic: At least one of topic and source_files must be present.
            source_files: PDF, image or video that grounds the script; at least one of topic and
                source_files.
            layout: How the picture is divided. 16:9 and 9:16. HeyGen's default: 'landscape'.
            duration: Spoken length aimed at; auto leaves it to the generator. HeyGen's default:
                'auto'.
            instructions: Setting and tone of the studio, taken word for word.
            callback_url: Gets a POST on completed or failed.
            callback_id: Returned in the webhook payload.
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
        from . import create_podcast_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("create", _CREATE_PODCAST_V3_FIELDS, body, _fields, extra_body)
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def get(
        self,
        podcast_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> PodcastDetail:
        """Get Podcast

        Reads the state of one podcast. Video_url, thumbnail_url and duration are there only
        after completion.

        getPodcastV3: GET /v3/podcasts/{podcast_id},
        https://developers.heygen.com/reference/get-podcast

        Args:
            podcast_id: Id of the podcast.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_podcast_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, podcast_id=podcast_id)).data

    async def delete(
        self,
        podcast_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> PodcastDeleteResponse:
        """Delete Podcast

        Hides a podcast from the read and list endpoints. Soft delete, so a running generation
        goes on and files stay. Deleting it a second time also succeeds.

        deletePodcastV3: DELETE /v3/podcasts/{podcast_id},
        https://developers.heygen.com/reference/delete-podcast

        Args:
            podcast_id: Id of the podcast.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_podcast_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, podcast_id=podcast_id)).data


class PodcastsWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: PodcastsOperations) -> None:
        self.list = _raw(operations.list)
        self.create = _raw(operations.create)
        self.get = _raw(operations.get)
        self.delete = _raw(operations.delete)


class AsyncPodcastsWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncPodcastsOperations) -> None:
        self.list = _async_raw(operations.list)
        self.create = _async_raw(operations.create)
        self.get = _async_raw(operations.get)
        self.delete = _async_raw(operations.delete)
