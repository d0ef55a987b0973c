"""Create videos from text prompts using AI."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset, body_of as _body_of

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
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


class VideoAgentOperations:
    """Create videos from text prompts using AI: each operation is a method."""

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    def list_video_agent_sessions(
        self, *, limit: int | Unset = 20, token: str | Unset = UNSET
    ) -> _Page[SessionListItem]:
        """List Video Agent Sessions

        Page through the caller's Video Agent sessions, most recent first.

        Args:
            limit: How many items a page has at most. Default: 20.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_video_agent_sessions as _operation

        def _read(token: str | Unset) -> ListVideoAgentSessionsResponse200:
            return _operation.sync(client=self._client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create_video_agent_v3(
        self, *, body: CreateVideoAgentRequest | dict[str, Any]
    ) -> CreateVideoAgentResponse: ...

    @overload
    def create_video_agent_v3(
        self,
        *,
        prompt: str,
        mode: SessionMode | Unset = ...,
        avatar_id: None | str | Unset = ...,
        voice_id: None | str | Unset = ...,
        style_id: None | str | Unset = ...,
        brand_kit_id: None | str | Unset = ...,
        brand_glossary_id: None | str | Unset = ...,
        orientation: CreateVideoAgentRequestOrientationType0 | None | Unset = ...,
        files: list[AssetBase64 | AssetId | AssetUrl] | None | Unset = ...,
        callback_url: None | str | Unset = ...,
        callback_id: None | str | Unset = ...,
        incognito_mode: bool | Unset = ...,
    ) -> CreateVideoAgentResponse: ...

    def create_video_agent_v3(
        self, *, body: CreateVideoAgentRequest | dict[str, Any] | Unset = UNSET, **_fields: Any
    ) -> CreateVideoAgentResponse:
        """Create Video Agent

        Start a Video Agent session that turns one prompt into a finished video. Two modes:
        generate runs unattended, chat allows several turns. The 400 example puts the prompt at
        1 to 10000 characters.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
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
            incognito_mode: True: the session neither uses nor feeds memory. Default: False.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_video_agent_request import CreateVideoAgentRequest as _Body
        from . import create_video_agent_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (_operation.sync(client=self._client, body=_body)).data

    def list_video_agent_styles(
        self, *, tag: str | Unset = UNSET, limit: int | Unset = 20, token: str | Unset = UNSET
    ) -> _Page[StyleItem]:
        """List Video Agent Styles

        Page through ready-made visual styles that a Video Agent session can use. A style
        decides composition, pacing and look. The 400 example speaks of a limit of at most 50,
        the schema allows 100.

        Args:
            tag: Known tags include cinematic, retro-tech, iconic-artist, pop-culture, handmade,
                print.
            limit: How many items a page has at most. Default: 20.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_video_agent_styles as _operation

        def _read(token: str | Unset) -> ListVideoAgentStylesResponse200:
            return _operation.sync(client=self._client, tag=tag, limit=limit, token=token)

        return _Page.first(_read, token)

    def get_video_agent_session(self, session_id: str) -> GetSessionResponse:
        """Get Video Agent Session

        Shows where a session stands, with its progress, video_id and latest chat messages.

        Args:
            session_id: Id of the session.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_agent_session as _operation

        return (_operation.sync(client=self._client, session_id=session_id)).data

    @overload
    def send_video_agent_message(
        self, session_id: str, *, body: SendMessageRequest | dict[str, Any]
    ) -> SendMessageResponse: ...

    @overload
    def send_video_agent_message(
        self,
        session_id: str,
        *,
        message: str | Unset = ...,
        avatar_id: None | str | Unset = ...,
        voice_id: None | str | Unset = ...,
        brand_kit_id: None | str | Unset = ...,
        files: list[AssetBase64 | AssetId | AssetUrl] | None | Unset = ...,
    ) -> SendMessageResponse: ...

    def send_video_agent_message(
        self,
        session_id: str,
        *,
        body: SendMessageRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> SendMessageResponse:
        """Send Video Agent Message

        Posts another message into a session, for instance an answer, more context or a change
        request. Sessions must have been started in chat mode. No idempotency key is offered.
        The message may be left out; no source shows what a call without one must have.

        Args:
            session_id: Id of the session.
            body: The body as a model or a dict, in place of the fields that follow.
            message: What you say to the agent.
            avatar_id: Replaces the avatar for this message.
            voice_id: Replaces the voice for this message.
            brand_kit_id: For this message; Enterprise workspaces with a locked brand policy take
                only their default kit.
            files: Files that come along.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.send_message_request import SendMessageRequest as _Body
        from . import send_video_agent_message as _operation

        _body = _body_of(_Body, body, _fields)
        return (_operation.sync(client=self._client, session_id=session_id, body=_body)).data

    def get_video_agent_resource(self, session_id: str, resource_id: str) -> SessionResource:
        """Get Video Agent Resource

        Fetches one item belonging to a session, for example an image, video, draft, avatar or
        voice.

        Args:
            session_id: Id of the session.
            resource_id: Id of the resource.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_agent_resource as _operation

        return (
            _operation.sync(client=self._client, session_id=session_id, resource_id=resource_id)
        ).data

    def list_video_agent_session_videos(
        self, session_id: str
    ) -> ListVideoAgentSessionVideosResponse200:
        """List Video Agent Session Videos

        Lists the videos a session has made, latest first. Gives every video; the body has
        paging fields but no paging parameters exist.

        Args:
            session_id: Id of the session.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_video_agent_session_videos as _operation

        return _operation.sync(client=self._client, session_id=session_id)

    def stop_video_agent_session(
        self, session_id: str, *, body: StopSessionRequest | dict[str, Any]
    ) -> StopSessionResponse:
        """Stop Video Agent Session

        Ends a running agent session when it reaches its next checkpoint. Not instantaneous.
        Whatever was produced so far is kept.

        Args:
            session_id: Id of the session.
            body: What `stopVideoAgentSession` takes. An empty object.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import stop_video_agent_session as _operation

        return (_operation.sync(client=self._client, session_id=session_id, body=body)).data


class AsyncVideoAgentOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    def list_video_agent_sessions(
        self, *, limit: int | Unset = 20, token: str | Unset = UNSET
    ) -> _AsyncPages[SessionListItem]:
        """List Video Agent Sessions

        Page through the caller's Video Agent sessions, most recent first.

        Args:
            limit: How many items a page has at most. Default: 20.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_video_agent_sessions as _operation

        async def _read(token: str | Unset) -> ListVideoAgentSessionsResponse200:
            return await _operation.asyncio(client=self._client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create_video_agent_v3(
        self, *, body: CreateVideoAgentRequest | dict[str, Any]
    ) -> CreateVideoAgentResponse: ...

    @overload
    async def create_video_agent_v3(
        self,
        *,
        prompt: str,
        mode: SessionMode | Unset = ...,
        avatar_id: None | str | Unset = ...,
        voice_id: None | str | Unset = ...,
        style_id: None | str | Unset = ...,
        brand_kit_id: None | str | Unset = ...,
        brand_glossary_id: None | str | Unset = ...,
        orientation: CreateVideoAgentRequestOrientationType0 | None | Unset = ...,
        files: list[AssetBase64 | AssetId | AssetUrl] | None | Unset = ...,
        callback_url: None | str | Unset = ...,
        callback_id: None | str | Unset = ...,
        incognito_mode: bool | Unset = ...,
    ) -> CreateVideoAgentResponse: ...

    async def create_video_agent_v3(
        self, *, body: CreateVideoAgentRequest | dict[str, Any] | Unset = UNSET, **_fields: Any
    ) -> CreateVideoAgentResponse:
        """Create Video Agent

        Start a Video Agent session that turns one prompt into a finished video. Two modes:
        generate runs unattended, chat allows several turns. The 400 example puts the prompt at
        1 to 10000 characters.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
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
            incognito_mode: True: the session neither uses nor feeds memory. Default: False.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_video_agent_request import CreateVideoAgentRequest as _Body
        from . import create_video_agent_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (await _operation.asyncio(client=self._client, body=_body)).data

    def list_video_agent_styles(
        self, *, tag: str | Unset = UNSET, limit: int | Unset = 20, token: str | Unset = UNSET
    ) -> _AsyncPages[StyleItem]:
        """List Video Agent Styles

        Page through ready-made visual styles that a Video Agent session can use. A style
        decides composition, pacing and look. The 400 example speaks of a limit of at most 50,
        the schema allows 100.

        Args:
            tag: Known tags include cinematic, retro-tech, iconic-artist, pop-culture, handmade,
                print.
            limit: How many items a page has at most. Default: 20.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_video_agent_styles as _operation

        async def _read(token: str | Unset) -> ListVideoAgentStylesResponse200:
            return await _operation.asyncio(client=self._client, tag=tag, limit=limit, token=token)

        return _AsyncPages(_read, token)

    async def get_video_agent_session(self, session_id: str) -> GetSessionResponse:
        """Get Video Agent Session

        Shows where a session stands, with its progress, video_id and latest chat messages.

        Args:
            session_id: Id of the session.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_agent_session as _operation

        return (await _operation.asyncio(client=self._client, session_id=session_id)).data

    @overload
    async def send_video_agent_message(
        self, session_id: str, *, body: SendMessageRequest | dict[str, Any]
    ) -> SendMessageResponse: ...

    @overload
    async def send_video_agent_message(
        self,
        session_id: str,
        *,
        message: str | Unset = ...,
        avatar_id: None | str | Unset = ...,
        voice_id: None | str | Unset = ...,
        brand_kit_id: None | str | Unset = ...,
        files: list[AssetBase64 | AssetId | AssetUrl] | None | Unset = ...,
    ) -> SendMessageResponse: ...

    async def send_video_agent_message(
        self,
        session_id: str,
        *,
        body: SendMessageRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> SendMessageResponse:
        """Send Video Agent Message

        Posts another message into a session, for instance an answer, more context or a change
        request. Sessions must have been started in chat mode. No idempotency key is offered.
        The message may be left out; no source shows what a call without one must have.

        Args:
            session_id: Id of the session.
            body: The body as a model or a dict, in place of the fields that follow.
            message: What you say to the agent.
            avatar_id: Replaces the avatar for this message.
            voice_id: Replaces the voice for this message.
            brand_kit_id: For this message; Enterprise workspaces with a locked brand policy take
                only their default kit.
            files: Files that come along.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.send_message_request import SendMessageRequest as _Body
        from . import send_video_agent_message as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(client=self._client, session_id=session_id, body=_body)
        ).data

    async def get_video_agent_resource(self, session_id: str, resource_id: str) -> SessionResource:
        """Get Video Agent Resource

        Fetches one item belonging to a session, for example an image, video, draft, avatar or
        voice.

        Args:
            session_id: Id of the session.
            resource_id: Id of the resource.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_agent_resource as _operation

        return (
            await _operation.asyncio(
                client=self._client, session_id=session_id, resource_id=resource_id
            )
        ).data

    async def list_video_agent_session_videos(
        self, session_id: str
    ) -> ListVideoAgentSessionVideosResponse200:
        """List Video Agent Session Videos

        Lists the videos a session has made, latest first. Gives every video; the body has
        paging fields but no paging parameters exist.

        Args:
            session_id: Id of the session.

        Returns:
            The body of the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_video_agent_session_videos as _operation

        return await _operation.asyncio(client=self._client, session_id=session_id)

    async def stop_video_agent_session(
        self, session_id: str, *, body: StopSessionRequest | dict[str, Any]
    ) -> StopSessionResponse:
        """Stop Video Agent Session

        Ends a running agent session when it reaches its next checkpoint. Not instantaneous.
        Whatever was produced so far is kept.

        Args:
            session_id: Id of the session.
            body: What `stopVideoAgentSession` takes. An empty object.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import stop_video_agent_session as _operation

        return (
            await _operation.asyncio(client=self._client, session_id=session_id, body=body)
        ).data
