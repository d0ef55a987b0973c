"""Create videos from text prompts using AI."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping, Sequence as _Sequence

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.asset_base_64 import AssetBase64Dict
    from ...dicts.asset_id import AssetIdDict
    from ...dicts.asset_url import AssetUrlDict
    from ...dicts.create_video_agent_request import CreateVideoAgentRequestDict
    from ...dicts.send_message_request import SendMessageRequestDict
    from ...models.asset_base_64 import AssetBase64
    from ...models.asset_id import AssetId
    from ...models.asset_url import AssetUrl
    from ...models.create_video_agent_request import CreateVideoAgentRequest
    from ...models.create_video_agent_request_orientation_type_0 import (
        CreateVideoAgentRequestOrientationType0,
    )
    from ...models.create_video_agent_response import CreateVideoAgentResponse
    from ...models.get_session_response import GetSessionResponse
    from ...models.list_video_agent_session_videos_response_200 import (
        ListVideoAgentSessionVideosResponse200,
    )
    from ...models.list_video_agent_sessions_response_200 import ListVideoAgentSessionsResponse200
    from ...models.list_video_agent_styles_response_200 import ListVideoAgentStylesResponse200
    from ...models.send_message_request import SendMessageRequest
    from ...models.send_message_response import SendMessageResponse
    from ...models.session_list_item import SessionListItem
    from ...models.session_mode import SessionMode
    from ...models.session_resource import SessionResource
    from ...models.stop_session_request import StopSessionRequest
    from ...models.stop_session_response import StopSessionResponse
    from ...models.style_item import StyleItem
    from ...operations import Timeout

_METHODS = {
    "list_video_agent_sessions": "list_sessions",
    "create_video_agent_v3": "create",
    "list_video_agent_styles": "list_styles",
    "get_video_agent_session": "get_session",
    "send_video_agent_message": "send_message",
    "get_video_agent_resource": "get_resource",
    "list_video_agent_session_videos": "list_session_videos",
    "stop_video_agent_session": "stop_session",
}
_CREATE_VIDEO_AGENT_V3_FIELDS = (
    _Fields(
        ("prompt",),
        (
            "mode",
            "avatar_id",
            "voice_id",
            "style_id",
            "brand_kit_id",
            "brand_glossary_id",
            "orientation",
            "files",
            "callback_url",
            "callback_id",
            "incognito_mode",
        ),
        {},
        {},
        {},
    ),
)
_SEND_VIDEO_AGENT_MESSAGE_FIELDS = (
    _Fields((), ("message", "avatar_id", "voice_id", "brand_kit_id", "files"), {}, {}, {}),
)
_STOP_VIDEO_AGENT_SESSION_FIELDS = (_Fields((), (), {}, {}, {}),)


class VideoAgentOperations(_Tag):
    """Create videos from text prompts using AI: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> VideoAgentWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return VideoAgentWithRawResponse(self)

    def list_sessions(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[SessionListItem]:
        """List Video Agent Sessions

        Page through the caller's Video Agent sessions, most recent first.

        listVideoAgentSessions: GET /v3/video-agents,
        https://developers.heygen.com/reference/list-video-agent-sessions

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
        from . import list_video_agent_sessions as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListVideoAgentSessionsResponse200:
            return _operation.sync(client=_client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create(
        self,
        *,
        prompt: str,
        mode: SessionMode | Unset = ...,
        avatar_id: str | None | Unset = ...,
        voice_id: str | None | Unset = ...,
        style_id: str | None | Unset = ...,
        brand_kit_id: str | None | Unset = ...,
        brand_glossary_id: str | None | Unset = ...,
        orientation: CreateVideoAgentRequestOrientationType0 | None | Unset = ...,
        files: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ]
        | None
        | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        incognito_mode: bool | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateVideoAgentResponse: ...

    @overload
    def create(
        self,
        *,
        body: CreateVideoAgentRequest | CreateVideoAgentRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateVideoAgentResponse: ...

    def create(
        self,
        *,
        body: CreateVideoAgentRequest
        | CreateVideoAgentRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateVideoAgentResponse:
        """Create Video Agent

        Start a Video Agent session that turns one prompt into a finished video. Two modes:
        generate runs unattended, chat allows several turns. The 400 example puts the prompt at
        1 to 10000 characters.

        createVideoAgentV3: POST /v3/video-agents,
        https://developers.heygen.com/reference/create-video-agent-session

        Args:
            prompt: What is wanted, in plain words.
            mode: Whether a session runs unattended or as a conversation.
            avatar_id: Id of the avatar look.
            voice_id: Id of the voice that speaks.
            style_id: Id of the style. From GET /v3/video-agents/styles.
            brand_kit_id: Enterprise workspace with locked brand: only its default kit is accepted,
                and is used if omitted.
            brand_glossary_id: From GET /v3/brand-glossaries; changes spoken pronunciation, captions
                keep the script spelling.
            orientation: Null: chosen from the content.
            files: Files that come along.
            callback_url: Webhook called on success and on failure.
            callback_id: Sent along in the webhook payload.
            incognito_mode: True: the session neither uses nor feeds memory. HeyGen's default:
                False.
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
        from . import create_video_agent_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("create", _CREATE_VIDEO_AGENT_V3_FIELDS, body, _fields, extra_body)
        return (_operation.sync(client=_client, body=_body)).data

    def list_styles(
        self,
        *,
        tag: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[StyleItem]:
        """List Video Agent Styles

        Page through ready-made visual styles that a Video Agent session can use. A style
        decides composition, pacing and look. The 400 example speaks of a limit of at most 50,
        the schema allows 100.

        listVideoAgentStyles: GET /v3/video-agents/styles,
        https://developers.heygen.com/reference/list-video-agent-styles

        Args:
            tag: Known tags include cinematic, retro-tech, iconic-artist, pop-culture, handmade,
                print.
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
        from . import list_video_agent_styles as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListVideoAgentStylesResponse200:
            return _operation.sync(client=_client, tag=tag, limit=limit, token=token)

        return _Page.first(_read, token)

    def get_session(
        self,
        session_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> GetSessionResponse:
        """Get Video Agent Session

        Shows where a session stands, with its progress, video_id and latest chat messages.

        getVideoAgentSession: GET /v3/video-agents/{session_id},
        https://developers.heygen.com/reference/get-video-agent-session

        Args:
            session_id: Id of the session.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_agent_session as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, session_id=session_id)).data

    @overload
    def send_message(
        self,
        session_id: str,
        *,
        message: str | Unset = ...,
        avatar_id: str | None | Unset = ...,
        voice_id: str | None | Unset = ...,
        brand_kit_id: str | None | Unset = ...,
        files: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ]
        | None
        | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> SendMessageResponse: ...

    @overload
    def send_message(
        self,
        session_id: str,
        *,
        body: SendMessageRequest | SendMessageRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> SendMessageResponse: ...

    def send_message(
        self,
        session_id: str,
        *,
        body: SendMessageRequest | SendMessageRequestDict | _Mapping[str, Any] | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> SendMessageResponse:
        """Send Video Agent Message

        Posts another message into a session, for instance an answer, more context or a change
        request. Sessions must have been started in chat mode. No idempotency key is offered.
        The message may be left out; no source shows what a call without one must have.

        sendVideoAgentMessage: POST /v3/video-agents/{session_id},
        https://developers.heygen.com/reference/send-video-agent-message

        Args:
            session_id: Id of the session.
            message: What you say to the agent.
            avatar_id: Replaces the avatar for this message.
            voice_id: Replaces the voice for this message.
            brand_kit_id: For this message; Enterprise workspaces with a locked brand policy take
                only their default kit.
            files: Files that come along.
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
        from . import send_video_agent_message as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "send_message", _SEND_VIDEO_AGENT_MESSAGE_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, session_id=session_id, body=_body)).data

    def get_resource(
        self,
        session_id: str,
        resource_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> SessionResource:
        """Get Video Agent Resource

        Fetches one item belonging to a session, for example an image, video, draft, avatar or
        voice.

        getVideoAgentResource: GET /v3/video-agents/{session_id}/resources/{resource_id},
        https://developers.heygen.com/reference/get-video-agent-resource

        Args:
            session_id: Id of the session.
            resource_id: Id of the resource.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_agent_resource as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (
            _operation.sync(client=_client, session_id=session_id, resource_id=resource_id)
        ).data

    def list_session_videos(
        self,
        session_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> ListVideoAgentSessionVideosResponse200:
        """List Video Agent Session Videos

        Lists the videos a session has made, latest first. Gives every video; the body has
        paging fields but no paging parameters exist.

        listVideoAgentSessionVideos: GET /v3/video-agents/{session_id}/videos,
        https://developers.heygen.com/reference/list-video-agent-session-videos

        Args:
            session_id: Id of the session.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_video_agent_session_videos as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return _operation.sync(client=_client, session_id=session_id)

    @overload
    def stop_session(
        self,
        session_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> StopSessionResponse: ...

    @overload
    def stop_session(
        self,
        session_id: str,
        *,
        body: StopSessionRequest | dict[str, Any] | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> StopSessionResponse: ...

    def stop_session(
        self,
        session_id: str,
        *,
        body: StopSessionRequest | dict[str, Any] | _Mapping[str, Any] | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> StopSessionResponse:
        """Stop Video Agent Session

        Ends a running agent session when it reaches its next checkpoint. Not instantaneous.
        Whatever was produced so far is kept.

        stopVideoAgentSession: POST /v3/video-agents/{session_id}/stop,
        https://developers.heygen.com/reference/stop-video-agent-session

        Args:
            session_id: Id of the session.
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
        from . import stop_video_agent_session as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "stop_session", _STOP_VIDEO_AGENT_SESSION_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, session_id=session_id, body=_body)).data


class AsyncVideoAgentOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncVideoAgentWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncVideoAgentWithRawResponse(self)

    def list_sessions(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[SessionListItem]:
        """List Video Agent Sessions

        Page through the caller's Video Agent sessions, most recent first.

        listVideoAgentSessions: GET /v3/video-agents,
        https://developers.heygen.com/reference/list-video-agent-sessions

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
        from . import list_video_agent_sessions as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListVideoAgentSessionsResponse200:
            return await _operation.asyncio(client=_client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create(
        self,
        *,
        prompt: str,
        mode: SessionMode | Unset = ...,
        avatar_id: str | None | Unset = ...,
        voice_id: str | None | Unset = ...,
        style_id: str | None | Unset = ...,
        brand_kit_id: str | None | Unset = ...,
        brand_glossary_id: str | None | Unset = ...,
        orientation: CreateVideoAgentRequestOrientationType0 | None | Unset = ...,
        files: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ]
        | None
        | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        incognito_mode: bool | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateVideoAgentResponse: ...

    @overload
    async def create(
        self,
        *,
        body: CreateVideoAgentRequest | CreateVideoAgentRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateVideoAgentResponse: ...

    async def create(
        self,
        *,
        body: CreateVideoAgentRequest
        | CreateVideoAgentRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateVideoAgentResponse:
        """Create Video Agent

        Start a Video Agent session that turns one prompt into a finished video. Two modes:
        generate runs unattended, chat allows several turns. The 400 example puts the prompt at
        1 to 10000 characters.

        createVideoAgentV3: POST /v3/video-agents,
        https://developers.heygen.com/reference/create-video-agent-session

        Args:
            prompt: What is wanted, in plain words.
            mode: Whether a session runs unattended or as a conversation.
            avatar_id: Id of the avatar look.
            voice_id: Id of the voice that speaks.
            style_id: Id of the style. From GET /v3/video-agents/styles.
            brand_kit_id: Enterprise workspace with locked brand: only its default kit is accepted,
                and is used if omitted.
            brand_glossary_id: From GET /v3/brand-glossaries; changes spoken pronunciation, captions
                keep the script spelling.
            orientation: Null: chosen from the content.
            files: Files that come along.
            callback_url: Webhook called on success and on failure.
            callback_id: Sent along in the webhook payload.
            incognito_mode: True: the session neither uses nor feeds memory. HeyGen's default:
                False.
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
        from . import create_video_agent_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("create", _CREATE_VIDEO_AGENT_V3_FIELDS, body, _fields, extra_body)
        return (await _operation.asyncio(client=_client, body=_body)).data

    def list_styles(
        self,
        *,
        tag: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[StyleItem]:
        """List Video Agent Styles

        Page through ready-made visual styles that a Video Agent session can use. A style
        decides composition, pacing and look. The 400 example speaks of a limit of at most 50,
        the schema allows 100.

        listVideoAgentStyles: GET /v3/video-agents/styles,
        https://developers.heygen.com/reference/list-video-agent-styles

        Args:
            tag: Known tags include cinematic, retro-tech, iconic-artist, pop-culture, handmade,
                print.
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
        from . import list_video_agent_styles as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListVideoAgentStylesResponse200:
            return await _operation.asyncio(client=_client, tag=tag, limit=limit, token=token)

        return _AsyncPages(_read, token)

    async def get_session(
        self,
        session_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> GetSessionResponse:
        """Get Video Agent Session

        Shows where a session stands, with its progress, video_id and latest chat messages.

        getVideoAgentSession: GET /v3/video-agents/{session_id},
        https://developers.heygen.com/reference/get-video-agent-session

        Args:
            session_id: Id of the session.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_agent_session as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, session_id=session_id)).data

    @overload
    async def send_message(
        self,
        session_id: str,
        *,
        message: str | Unset = ...,
        avatar_id: str | None | Unset = ...,
        voice_id: str | None | Unset = ...,
        brand_kit_id: str | None | Unset = ...,
        files: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ]
        | None
        | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> SendMessageResponse: ...

    @overload
    async def send_message(
        self,
        session_id: str,
        *,
        body: SendMessageRequest | SendMessageRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> SendMessageResponse: ...

    async def send_message(
        self,
        session_id: str,
        *,
        body: SendMessageRequest | SendMessageRequestDict | _Mapping[str, Any] | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> SendMessageResponse:
        """Send Video Agent Message

        Posts another message into a session, for instance an answer, more context or a change
        request. Sessions must have been started in chat mode. No idempotency key is offered.
        The message may be left out; no source shows what a call without one must have.

        sendVideoAgentMessage: POST /v3/video-agents/{session_id},
        https://developers.heygen.com/reference/send-video-agent-message

        Args:
            session_id: Id of the session.
            message: What you say to the agent.
            avatar_id: Replaces the avatar for this message.
            voice_id: Replaces the voice for this message.
            brand_kit_id: For this message; Enterprise workspaces with a locked brand policy take
                only their default kit.
            files: Files that come along.
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
        from . import send_video_agent_message as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "send_message", _SEND_VIDEO_AGENT_MESSAGE_FIELDS, body, _fields, extra_body
        )
        return (await _operation.asyncio(client=_client, session_id=session_id, body=_body)).data

    async def get_resource(
        self,
        session_id: str,
        resource_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> SessionResource:
        """Get Video Agent Resource

        Fetches one item belonging to a session, for example an image, video, draft, avatar or
        voice.

        getVideoAgentResource: GET /v3/video-agents/{session_id}/resources/{resource_id},
        https://developers.heygen.com/reference/get-video-agent-resource

        Args:
            session_id: Id of the session.
            resource_id: Id of the resource.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_agent_resource as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (
            await _operation.asyncio(client=_client, session_id=session_id, resource_id=resource_id)
        ).data

    async def list_session_videos(
        self,
        session_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> ListVideoAgentSessionVideosResponse200:
        """List Video Agent Session Videos

        Lists the videos a session has made, latest first. Gives every video; the body has
        paging fields but no paging parameters exist.

        listVideoAgentSessionVideos: GET /v3/video-agents/{session_id}/videos,
        https://developers.heygen.com/reference/list-video-agent-session-videos

        Args:
            session_id: Id of the session.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_video_agent_session_videos as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return await _operation.asyncio(client=_client, session_id=session_id)

    @overload
    async def stop_session(
        self,
        session_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> StopSessionResponse: ...

    @overload
    async def stop_session(
        self,
        session_id: str,
        *,
        body: StopSessionRequest | dict[str, Any] | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> StopSessionResponse: ...

    async def stop_session(
        self,
        session_id: str,
        *,
        body: StopSessionRequest | dict[str, Any] | _Mapping[str, Any] | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> StopSessionResponse:
        """Stop Video Agent Session

        Ends a running agent session when it reaches its next checkpoint. Not instantaneous.
        Whatever was produced so far is kept.

        stopVideoAgentSession: POST /v3/video-agents/{session_id}/stop,
        https://developers.heygen.com/reference/stop-video-agent-session

        Args:
            session_id: Id of the session.
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
        from . import stop_video_agent_session as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "stop_session", _STOP_VIDEO_AGENT_SESSION_FIELDS, body, _fields, extra_body
        )
        return (await _operation.asyncio(client=_client, session_id=session_id, body=_body)).data


class VideoAgentWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: VideoAgentOperations) -> None:
        self.list_sessions = _raw(operations.list_sessions)
        self.create = _raw(operations.create)
        self.list_styles = _raw(operations.list_styles)
        self.get_session = _raw(operations.get_session)
        self.send_message = _raw(operations.send_message)
        self.get_resource = _raw(operations.get_resource)
        self.list_session_videos = _raw(operations.list_session_videos)
        self.stop_session = _raw(operations.stop_session)


class AsyncVideoAgentWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncVideoAgentOperations) -> None:
        self.list_sessions = _async_raw(operations.list_sessions)
        self.create = _async_raw(operations.create)
        self.list_styles = _async_raw(operations.list_styles)
        self.get_session = _async_raw(operations.get_session)
        self.send_message = _async_raw(operations.send_message)
        self.get_resource = _async_raw(operations.get_resource)
        self.list_session_videos = _async_raw(operations.list_session_videos)
        self.stop_session = _async_raw(operations.stop_session)
