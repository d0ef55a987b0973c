"""Low-latency streaming avatar sessions — create a stream, poll for its HLS URL, push text,
consume per-word timestamps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, Unset, body_of as _body_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator as _AsyncGenerator, Generator as _Generator

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.append_text_delta_request import AppendTextDeltaRequest
    from ...models.append_text_delta_response import AppendTextDeltaResponse
    from ...models.avatar_realtime_status_response import AvatarRealtimeStatusResponse
    from ...models.cancel_avatar_realtime_response import CancelAvatarRealtimeResponse
    from ...models.create_avatar_realtime_audio import CreateAvatarRealtimeAudio
    from ...models.create_avatar_realtime_response import CreateAvatarRealtimeResponse
    from ...models.create_avatar_realtime_text_stream import CreateAvatarRealtimeTextStream
    from ...models.create_avatar_realtime_tts import CreateAvatarRealtimeTTS
    from ...models.word_batch import WordBatch
    from ...types import Event as _Event


class AvatarRealtimeOperations:
    """Low-latency streaming avatar sessions — create a stream, poll for its HLS URL, push
    text, consume per-word timestamps: each operation is a method.
    """

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    def create_avatar_realtime_session(
        self,
        *,
        body: CreateAvatarRealtimeAudio
        | CreateAvatarRealtimeTextStream
        | CreateAvatarRealtimeTTS
        | dict[str, Any],
    ) -> CreateAvatarRealtimeResponse:
        """Create Avatar Realtime Session

        Open a low-latency streaming session in which an avatar speaks. The `type` of the body
        picks where its speech comes from: `tts` (a script that is known beforehand), `audio`
        (an existing audio asset, lip-synced) or `text_stream` (the first words now, the rest as
        it becomes available through POST /v3/avatar-realtime/{stream_id}/text). The answer
        holds only the `stream_id`; read the session until its HLS playback address appears.

        Args:
            body: What to speak, and how the speech is made; `type` picks the kind.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import create_avatar_realtime_session as _operation

        return (_operation.sync(client=self._client, body=body)).data

    def get_avatar_realtime_session(self, stream_id: str) -> AvatarRealtimeStatusResponse:
        """Get Avatar Realtime Session

        Read the state of a streaming session and its HLS playback address. The status is
        `pending` while the session is being prepared, `streaming` once `hls_url` can be played,
        `completed` when it has ended (`end_reason` says how) or `error` when it has failed
        (`error_message` says why). Poll until `hls_url` appears.

        Args:
            stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_avatar_realtime_session as _operation

        return (_operation.sync(client=self._client, stream_id=stream_id)).data

    def stream_avatar_realtime_words(
        self, stream_id: str
    ) -> _Generator[_Event[WordBatch], None, None]:
        """Stream Avatar Realtime Words

        Follow the words of a session as server-sent events. Each message is a WordBatch that
        covers up to about one second or ten words, with times in seconds from the start of the
        audio; every punctuation mark is a word of its own. A subscriber who comes late, even
        after the session has ended, receives everything from the beginning. The last event is
        named `end` and carries a WordsEndEvent.

        Args:
            stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.

        Returns:
            An iterator over the events as they arrive.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import stream_avatar_realtime_words as _operation

        return _operation.sync(client=self._client, stream_id=stream_id)

    @overload
    def append_avatar_realtime_text(
        self, stream_id: str, *, body: AppendTextDeltaRequest | dict[str, Any]
    ) -> AppendTextDeltaResponse: ...

    @overload
    def append_avatar_realtime_text(
        self, stream_id: str, *, delta: str, final: bool | Unset = ...
    ) -> AppendTextDeltaResponse: ...

    def append_avatar_realtime_text(
        self,
        stream_id: str,
        *,
        body: AppendTextDeltaRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> AppendTextDeltaResponse:
        """Append Avatar Realtime Text

        Append a text delta to a session created with `type: text_stream`. Send fragments as
        they become available (e.g. tokens streamed from an upstream LLM); the avatar speaks
        them in order. Set `final: true` on the last delta to close input — further appends to a
        closed stream return 410. Returns the total bytes buffered so far.

        Args:
            stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.
            body: The body as a model or a dict, in place of the fields that follow.
            delta: Text fragment to append. May be a single token or a coalesced batch of tokens.
                Must be non-empty unless `final: true` (which allows an empty delta to close the
                stream).
            final: If true, this is the last delta — input is closed after this request. Further
                POSTs to this stream return 410. Default: False.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.append_text_delta_request import AppendTextDeltaRequest as _Body
        from . import append_avatar_realtime_text as _operation

        _body = _body_of(_Body, body, _fields)
        return (_operation.sync(client=self._client, stream_id=stream_id, body=_body)).data

    def cancel_avatar_realtime_session(self, stream_id: str) -> CancelAvatarRealtimeResponse:
        """Cancel Avatar Realtime Session

        Stop a running session. The call may be repeated: `cancelled` is true if this call
        stopped the session and false if it had already ended, be it completed, failed or
        cancelled.

        Args:
            stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import cancel_avatar_realtime_session as _operation

        return (_operation.sync(client=self._client, stream_id=stream_id)).data


class AsyncAvatarRealtimeOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    async def create_avatar_realtime_session(
        self,
        *,
        body: CreateAvatarRealtimeAudio
        | CreateAvatarRealtimeTextStream
        | CreateAvatarRealtimeTTS
        | dict[str, Any],
    ) -> CreateAvatarRealtimeResponse:
        """Create Avatar Realtime Session

        Open a low-latency streaming session in which an avatar speaks. The `type` of the body
        picks where its speech comes from: `tts` (a script that is known beforehand), `audio`
        (an existing audio asset, lip-synced) or `text_stream` (the first words now, the rest as
        it becomes available through POST /v3/avatar-realtime/{stream_id}/text). The answer
        holds only the `stream_id`; read the session until its HLS playback address appears.

        Args:
            body: What to speak, and how the speech is made; `type` picks the kind.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import create_avatar_realtime_session as _operation

        return (await _operation.asyncio(client=self._client, body=body)).data

    async def get_avatar_realtime_session(self, stream_id: str) -> AvatarRealtimeStatusResponse:
        """Get Avatar Realtime Session

        Read the state of a streaming session and its HLS playback address. The status is
        `pending` while the session is being prepared, `streaming` once `hls_url` can be played,
        `completed` when it has ended (`end_reason` says how) or `error` when it has failed
        (`error_message` says why). Poll until `hls_url` appears.

        Args:
            stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_avatar_realtime_session as _operation

        return (await _operation.asyncio(client=self._client, stream_id=stream_id)).data

    def stream_avatar_realtime_words(
        self, stream_id: str
    ) -> _AsyncGenerator[_Event[WordBatch], None]:
        """Stream Avatar Realtime Words

        Follow the words of a session as server-sent events. Each message is a WordBatch that
        covers up to about one second or ten words, with times in seconds from the start of the
        audio; every punctuation mark is a word of its own. A subscriber who comes late, even
        after the session has ended, receives everything from the beginning. The last event is
        named `end` and carries a WordsEndEvent.

        Args:
            stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.

        Returns:
            An iterator over the events as they arrive.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import stream_avatar_realtime_words as _operation

        return _operation.asyncio(client=self._client, stream_id=stream_id)

    @overload
    async def append_avatar_realtime_text(
        self, stream_id: str, *, body: AppendTextDeltaRequest | dict[str, Any]
    ) -> AppendTextDeltaResponse: ...

    @overload
    async def append_avatar_realtime_text(
        self, stream_id: str, *, delta: str, final: bool | Unset = ...
    ) -> AppendTextDeltaResponse: ...

    async def append_avatar_realtime_text(
        self,
        stream_id: str,
        *,
        body: AppendTextDeltaRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> AppendTextDeltaResponse:
        """Append Avatar Realtime Text

        Append a text delta to a session created with `type: text_stream`. Send fragments as
        they become available (e.g. tokens streamed from an upstream LLM); the avatar speaks
        them in order. Set `final: true` on the last delta to close input — further appends to a
        closed stream return 410. Returns the total bytes buffered so far.

        Args:
            stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.
            body: The body as a model or a dict, in place of the fields that follow.
            delta: Text fragment to append. May be a single token or a coalesced batch of tokens.
                Must be non-empty unless `final: true` (which allows an empty delta to close the
                stream).
            final: If true, this is the last delta — input is closed after this request. Further
                POSTs to this stream return 410. Default: False.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.append_text_delta_request import AppendTextDeltaRequest as _Body
        from . import append_avatar_realtime_text as _operation

        _body = _body_of(_Body, body, _fields)
        return (await _operation.asyncio(client=self._client, stream_id=stream_id, body=_body)).data

    async def cancel_avatar_realtime_session(self, stream_id: str) -> CancelAvatarRealtimeResponse:
        """Cancel Avatar Realtime Session

        Stop a running session. The call may be repeated: `cancelled` is true if this call
        stopped the session and false if it had already ended, be it completed, failed or
        cancelled.

        Args:
            stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import cancel_avatar_realtime_session as _operation

        return (await _operation.asyncio(client=self._client, stream_id=stream_id)).data
