"""Low-latency streaming avatar sessions — create a stream, poll for its HLS URL, push text,
consume per-word timestamps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import (
        AsyncGenerator as _AsyncGenerator,
        Generator as _Generator,
        Mapping as _Mapping,
    )

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.append_text_delta_request import AppendTextDeltaRequestDict
    from ...dicts.asset_base_64 import AssetBase64Dict
    from ...dicts.asset_id import AssetIdDict
    from ...dicts.asset_url import AssetUrlDict
    from ...dicts.create_avatar_realtime_audio import CreateAvatarRealtimeAudioDict
    from ...dicts.create_avatar_realtime_text_stream import CreateAvatarRealtimeTextStreamDict
    from ...dicts.create_avatar_realtime_tts import CreateAvatarRealtimeTTSDict
    from ...models.append_text_delta_request import AppendTextDeltaRequest
    from ...models.append_text_delta_response import AppendTextDeltaResponse
    from ...models.asset_base_64 import AssetBase64
    from ...models.asset_id import AssetId
    from ...models.asset_url import AssetUrl
    from ...models.avatar_realtime_status_response import AvatarRealtimeStatusResponse
    from ...models.cancel_avatar_realtime_response import CancelAvatarRealtimeResponse
    from ...models.create_avatar_realtime_audio import CreateAvatarRealtimeAudio
    from ...models.create_avatar_realtime_response import CreateAvatarRealtimeResponse
    from ...models.create_avatar_realtime_text_stream import CreateAvatarRealtimeTextStream
    from ...models.create_avatar_realtime_tts import CreateAvatarRealtimeTTS
    from ...models.word_batch import WordBatch
    from ...operations import Timeout
    from ...types import Event as _Event

_METHODS = {
    "create_avatar_realtime_session": "create_session",
    "get_avatar_realtime_session": "get_session",
    "stream_avatar_realtime_words": "stream_words",
    "append_avatar_realtime_text": "append_text",
    "cancel_avatar_realtime_session": "cancel_session",
}
_CREATE_AVATAR_REALTIME_SESSION_FIELDS = (
    _Fields(("type", "avatar_id", "text", "voice_id"), (), {"type": "tts"}, {}, {"type_": "type"}),
    _Fields(("type", "avatar_id", "audio"), (), {"type": "audio"}, {}, {"type_": "type"}),
    _Fields(
        ("type", "avatar_id", "voice_id"), ("text",), {"type": "text_stream"}, {}, {"type_": "type"}
    ),
)
_APPEND_AVATAR_REALTIME_TEXT_FIELDS = (_Fields(("delta",), ("final",), {}, {}, {}),)


class AvatarRealtimeOperations(_Tag):
    """Low-latency streaming avatar sessions — create a stream, poll for its HLS URL, push
    text, consume per-word timestamps: each operation is a method.
    """

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AvatarRealtimeWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AvatarRealtimeWithRawResponse(self)

    @overload
    def create_session(
        self,
        *,
        type: Literal["tts"],
        avatar_id: str,
        text: str,
        voice_id: str,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarRealtimeResponse: ...

    @overload
    def create_session(
        self,
        *,
        type: Literal["audio"],
        avatar_id: str,
        audio: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarRealtimeResponse: ...

    @overload
    def create_session(
        self,
        *,
        type: Literal["text_stream"],
        avatar_id: str,
        voice_id: str,
        text: str | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarRealtimeResponse: ...

    @overload
    def create_session(
        self,
        *,
        body: CreateAvatarRealtimeTTS
        | CreateAvatarRealtimeTTSDict
        | CreateAvatarRealtimeAudio
        | CreateAvatarRealtimeAudioDict
        | CreateAvatarRealtimeTextStream
        | CreateAvatarRealtimeTextStreamDict
        | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarRealtimeResponse: ...

    def create_session(
        self,
        *,
        body: CreateAvatarRealtimeTTS
        | CreateAvatarRealtimeTTSDict
        | CreateAvatarRealtimeAudio
        | CreateAvatarRealtimeAudioDict
        | CreateAvatarRealtimeTextStream
        | CreateAvatarRealtimeTextStreamDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateAvatarRealtimeResponse:
        """Create Avatar Realtime Session

        Open a low-latency streaming session in which an avatar speaks. The `type` of the body
        picks where its speech comes from: `tts` (a script that is known beforehand), `audio`
        (an existing audio asset, lip-synced) or `text_stream` (the first words now, the rest as
        it becomes available through POST /v3/avatar-realtime/{stream_id}/text). The answer
        holds only the `stream_id`; read the session until its HLS playback address appears.

        createAvatarRealtimeSession: POST /v3/avatar-realtime,
        https://developers.heygen.com/reference/create-avatar-realtime-session

        Args:
            type: 'tts' or 'audio' or 'text_stream'. Marks this kind of session.
            avatar_id: Look id of a photo avatar or a motion avatar.
            text: Only for 'tts', 'text_stream'. The whole script.
            voice_id: Only for 'tts', 'text_stream'. The voice that speaks.
            audio: Only for 'audio'. The recording: by address, by asset id or inline.
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
        from . import create_avatar_realtime_session as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_session", _CREATE_AVATAR_REALTIME_SESSION_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, body=_body)).data

    def get_session(
        self,
        stream_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AvatarRealtimeStatusResponse:
        """Get Avatar Realtime Session

        Read the state of a streaming session and its HLS playback address. The status is
        `pending` while the session is being prepared, `streaming` once `hls_url` can be played,
        `completed` when it has ended (`end_reason` says how) or `error` when it has failed
        (`error_message` says why). Poll until `hls_url` appears.

        getAvatarRealtimeSession: GET /v3/avatar-realtime/{stream_id},
        https://developers.heygen.com/reference/get-avatar-realtime-session

        Args:
            stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_avatar_realtime_session as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, stream_id=stream_id)).data

    def stream_words(
        self,
        stream_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Generator[_Event[WordBatch], None, None]:
        """Stream Avatar Realtime Words

        Follow the words of a session as server-sent events. Each message is a WordBatch that
        covers up to about one second or ten words, with times in seconds from the start of the
        audio; every punctuation mark is a word of its own. A subscriber who comes late, even
        after the session has ended, receives everything from the beginning. The last event is
        named `end` and carries a WordsEndEvent.

        streamAvatarRealtimeWords: GET /v3/avatar-realtime/{stream_id}/words,
        https://developers.heygen.com/reference/stream-avatar-realtime-words

        Args:
            stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            An iterator over the events as they arrive.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import stream_avatar_realtime_words as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return _operation.sync(client=_client, stream_id=stream_id)

    @overload
    def append_text(
        self,
        stream_id: str,
        *,
        delta: str,
        final: bool | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AppendTextDeltaResponse: ...

    @overload
    def append_text(
        self,
        stream_id: str,
        *,
        body: AppendTextDeltaRequest | AppendTextDeltaRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AppendTextDeltaResponse: ...

    def append_text(
        self,
        stream_id: str,
        *,
        body: AppendTextDeltaRequest
        | AppendTextDeltaRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> AppendTextDeltaResponse:
        """Append Avatar Realtime Text

        Append a text delta to a session created with `type: text_stream`. Send fragments as
        they become available (e.g. tokens streamed from an upstream LLM); the avatar speaks
        them in order. Set `final: true` on the last delta to close input — further appends to a
        closed stream return 410. Returns the total bytes buffered so far.

        appendAvatarRealtimeText: POST /v3/avatar-realtime/{stream_id}/text,
        https://developers.heygen.com/reference/append-avatar-realtime-text

        Args:
            stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.
            delta: Text fragment to append. May be a single token or a coalesced batch of tokens.
                Must be non-empty unless `final: true` (which allows an empty delta to close the
                stream).
            final: If true, this is the last delta — input is closed after this request. Further
                POSTs to this stream return 410. HeyGen's default: False.
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
        from . import append_avatar_realtime_text as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "append_text", _APPEND_AVATAR_REALTIME_TEXT_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, stream_id=stream_id, body=_body)).data

    def cancel_session(
        self,
        stream_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CancelAvatarRealtimeResponse:
        """Cancel Avatar Realtime Session

        Stop a running session. The call may be repeated: `cancelled` is true if this call
        stopped the session and false if it had already ended, be it completed, failed or
        cancelled.

        cancelAvatarRealtimeSession: POST /v3/avatar-realtime/{stream_id}/cancel,
        https://developers.heygen.com/reference/cancel-avatar-realtime-session

        Args:
            stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import cancel_avatar_realtime_session as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, stream_id=stream_id)).data


class AsyncAvatarRealtimeOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncAvatarRealtimeWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncAvatarRealtimeWithRawResponse(self)

    @overload
    async def create_session(
        self,
        *,
        type: Literal["tts"],
        avatar_id: str,
        text: str,
        voice_id: str,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarRealtimeResponse: ...

    @overload
    async def create_session(
        self,
        *,
        type: Literal["audio"],
        avatar_id: str,
        audio: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarRealtimeResponse: ...

    @overload
    async def create_session(
        self,
        *,
        type: Literal["text_stream"],
        avatar_id: str,
        voice_id: str,
        text: str | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarRealtimeResponse: ...

    @overload
    async def create_session(
        self,
        *,
        body: CreateAvatarRealtimeTTS
        | CreateAvatarRealtimeTTSDict
        | CreateAvatarRealtimeAudio
        | CreateAvatarRealtimeAudioDict
        | CreateAvatarRealtimeTextStream
        | CreateAvatarRealtimeTextStreamDict
        | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateAvatarRealtimeResponse: ...

    async def create_session(
        self,
        *,
        body: CreateAvatarRealtimeTTS
        | CreateAvatarRealtimeTTSDict
        | CreateAvatarRealtimeAudio
        | CreateAvatarRealtimeAudioDict
        | CreateAvatarRealtimeTextStream
        | CreateAvatarRealtimeTextStreamDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateAvatarRealtimeResponse:
        """Create Avatar Realtime Session

        Open a low-latency streaming session in which an avatar speaks. The `type` of the body
        picks where its speech comes from: `tts` (a script that is known beforehand), `audio`
        (an existing audio asset, lip-synced) or `text_stream` (the first words now, the rest as
        it becomes available through POST /v3/avatar-realtime/{stream_id}/text). The answer
        holds only the `stream_id`; read the session until its HLS playback address appears.

        createAvatarRealtimeSession: POST /v3/avatar-realtime,
        https://developers.heygen.com/reference/create-avatar-realtime-session

        Args:
            type: 'tts' or 'audio' or 'text_stream'. Marks this kind of session.
            avatar_id: Look id of a photo avatar or a motion avatar.
            text: Only for 'tts', 'text_stream'. The whole script.
            voice_id: Only for 'tts', 'text_stream'. The voice that speaks.
            audio: Only for 'audio'. The recording: by address, by asset id or inline.
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
        from . import create_avatar_realtime_session as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_session", _CREATE_AVATAR_REALTIME_SESSION_FIELDS, body, _fields, extra_body
        )
        return (await _operation.asyncio(client=_client, body=_body)).data

    async def get_session(
        self,
        stream_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AvatarRealtimeStatusResponse:
        """Get Avatar Realtime Session

        Read the state of a streaming session and its HLS playback address. The status is
        `pending` while the session is being prepared, `streaming` once `hls_url` can be played,
        `completed` when it has ended (`end_reason` says how) or `error` when it has failed
        (`error_message` says why). Poll until `hls_url` appears.

        getAvatarRealtimeSession: GET /v3/avatar-realtime/{stream_id},
        https://developers.heygen.com/reference/get-avatar-realtime-session

        Args:
            stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_avatar_realtime_session as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, stream_id=stream_id)).data

    def stream_words(
        self,
        stream_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncGenerator[_Event[WordBatch], None]:
        """Stream Avatar Realtime Words

        Follow the words of a session as server-sent events. Each message is a WordBatch that
        covers up to about one second or ten words, with times in seconds from the start of the
        audio; every punctuation mark is a word of its own. A subscriber who comes late, even
        after the session has ended, receives everything from the beginning. The last event is
        named `end` and carries a WordsEndEvent.

        streamAvatarRealtimeWords: GET /v3/avatar-realtime/{stream_id}/words,
        https://developers.heygen.com/reference/stream-avatar-realtime-words

        Args:
            stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            An iterator over the events as they arrive.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import stream_avatar_realtime_words as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return _operation.asyncio(client=_client, stream_id=stream_id)

    @overload
    async def append_text(
        self,
        stream_id: str,
        *,
        delta: str,
        final: bool | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AppendTextDeltaResponse: ...

    @overload
    async def append_text(
        self,
        stream_id: str,
        *,
        body: AppendTextDeltaRequest | AppendTextDeltaRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> AppendTextDeltaResponse: ...

    async def append_text(
        self,
        stream_id: str,
        *,
        body: AppendTextDeltaRequest
        | AppendTextDeltaRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> AppendTextDeltaResponse:
        """Append Avatar Realtime Text

        Append a text delta to a session created with `type: text_stream`. Send fragments as
        they become available (e.g. tokens streamed from an upstream LLM); the avatar speaks
        them in order. Set `final: true` on the last delta to close input — further appends to a
        closed stream return 410. Returns the total bytes buffered so far.

        appendAvatarRealtimeText: POST /v3/avatar-realtime/{stream_id}/text,
        https://developers.heygen.com/reference/append-avatar-realtime-text

        Args:
            stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.
            delta: Text fragment to append. May be a single token or a coalesced batch of tokens.
                Must be non-empty unless `final: true` (which allows an empty delta to close the
                stream).
            final: If true, this is the last delta — input is closed after this request. Further
                POSTs to this stream return 410. HeyGen's default: False.
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
        from . import append_avatar_realtime_text as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "append_text", _APPEND_AVATAR_REALTIME_TEXT_FIELDS, body, _fields, extra_body
        )
        return (await _operation.asyncio(client=_client, stream_id=stream_id, body=_body)).data

    async def cancel_session(
        self,
        stream_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CancelAvatarRealtimeResponse:
        """Cancel Avatar Realtime Session

        Stop a running session. The call may be repeated: `cancelled` is true if this call
        stopped the session and false if it had already ended, be it completed, failed or
        cancelled.

        cancelAvatarRealtimeSession: POST /v3/avatar-realtime/{stream_id}/cancel,
        https://developers.heygen.com/reference/cancel-avatar-realtime-session

        Args:
            stream_id: Streaming session identifier returned by POST /v3/avatar-realtime.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import cancel_avatar_realtime_session as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, stream_id=stream_id)).data


class AvatarRealtimeWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AvatarRealtimeOperations) -> None:
        self.create_session = _raw(operations.create_session)
        self.get_session = _raw(operations.get_session)
        self.append_text = _raw(operations.append_text)
        self.cancel_session = _raw(operations.cancel_session)


class AsyncAvatarRealtimeWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncAvatarRealtimeOperations) -> None:
        self.create_session = _async_raw(operations.create_session)
        self.get_session = _async_raw(operations.get_session)
        self.append_text = _async_raw(operations.append_text)
        self.cancel_session = _async_raw(operations.cancel_session)
