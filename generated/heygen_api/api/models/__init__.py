"""The operations of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset, body_of as _body_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator as _AsyncGenerator, Generator as _Generator

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.asset_base_64 import AssetBase64
    from ...models.asset_id import AssetId
    from ...models.asset_url import AssetUrl
    from ...models.create_model_audio_voice_request import CreateModelAudioVoiceRequest
    from ...models.create_model_audio_voice_response import CreateModelAudioVoiceResponse
    from ...models.create_speech_request import CreateSpeechRequest
    from ...models.create_speech_response_data import CreateSpeechResponseData
    from ...models.delete_model_audio_voice_response import DeleteModelAudioVoiceResponse
    from ...models.list_model_audio_voices_response_200 import ListModelAudioVoicesResponse200
    from ...models.model_audio_voice_mode import ModelAudioVoiceMode
    from ...models.model_audio_voice_response import ModelAudioVoiceResponse
    from ...models.speech_alignment_event import SpeechAlignmentEvent
    from ...models.speech_audio_event import SpeechAudioEvent
    from ...models.speech_error_event import SpeechErrorEvent
    from ...models.stream_speech_request import StreamSpeechRequest
    from ...types import Event as _Event


class ModelsOperations:
    """The operations of models: each operation is a method."""

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    def list_model_audio_voices(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _Page[ModelAudioVoiceResponse]:
        """List Model Audio Voices

        Page through the workspace's model-backed audio voices, latest first. 403 if the account
        lacks the professional voice cloning API.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_model_audio_voices as _operation

        def _read(token: str | Unset) -> ListModelAudioVoicesResponse200:
            return _operation.sync(client=self._client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create_model_audio_voice(
        self,
        *,
        body: CreateModelAudioVoiceRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateModelAudioVoiceResponse: ...

    @overload
    def create_model_audio_voice(
        self,
        *,
        audio: list[AssetBase64 | AssetId | AssetUrl],
        mode: ModelAudioVoiceMode | None | Unset = ...,
        voice_id: None | str | Unset = ...,
        name: None | str | Unset = ...,
        language: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateModelAudioVoiceResponse: ...

    def create_model_audio_voice(
        self,
        *,
        body: CreateModelAudioVoiceRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateModelAudioVoiceResponse:
        """Create Model Audio Voice

        Train a model-backed professional voice, or retrain one named by voice_id. PENDING until
        ACTIVE or FAILED; poll it. Retraining takes only voice_id and audio, voice must be
        ACTIVE (else 409). New voices need a free slot; each gives five pooled monthly
        trainings, failures uncounted. Audio totals at least 20 minutes.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            audio: One speaker throughout; 20 minutes or more in sum.
            mode: New voices only; with voice_id the old mode stays.
            voice_id: Professional voice to retrain; omitted makes a new voice.
            name: New voices only; with voice_id the old name stays.
            language: Code such as en; new voices only; with voice_id the old one stays.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_model_audio_voice_request import CreateModelAudioVoiceRequest as _Body
        from . import create_model_audio_voice as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    @overload
    def generate_model_speech(
        self, *, body: CreateSpeechRequest | dict[str, Any]
    ) -> CreateSpeechResponseData: ...

    @overload
    def generate_model_speech(
        self, *, voice_id: str, text: str, language: str, seed: int | None | Unset = ...
    ) -> CreateSpeechResponseData: ...

    def generate_model_speech(
        self, *, body: CreateSpeechRequest | dict[str, Any] | Unset = UNSET, **_fields: Any
    ) -> CreateSpeechResponseData:
        """Generate Model Speech

        Synthesize speech with an ACTIVE professional voice into one WAV file. API key only, no
        bearer token; no scope listed. Blocks until done; answer is a URL to mono PCM16 WAV at
        44.1 kHz. 30 requests a minute per workspace member. 503 may be retried.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            voice_id: Id of the voice that speaks.
            text: Plain; SSML and break tags do not work.
            language: Code such as en.
            seed: Repeatability is not guaranteed.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_speech_request import CreateSpeechRequest as _Body
        from . import generate_model_speech as _operation

        _body = _body_of(_Body, body, _fields)
        return (_operation.sync(client=self._client, body=_body)).data

    @overload
    def stream_model_speech(
        self, *, body: StreamSpeechRequest | dict[str, Any]
    ) -> _Generator[
        _Event[SpeechAlignmentEvent | SpeechAudioEvent | SpeechErrorEvent], None, None
    ]: ...

    @overload
    def stream_model_speech(
        self,
        *,
        voice_id: str,
        text: str,
        language: str,
        seed: int | None | Unset = ...,
        with_timestamps: bool | Unset = ...,
    ) -> _Generator[
        _Event[SpeechAlignmentEvent | SpeechAudioEvent | SpeechErrorEvent], None, None
    ]: ...

    def stream_model_speech(
        self, *, body: StreamSpeechRequest | dict[str, Any] | Unset = UNSET, **_fields: Any
    ) -> _Generator[_Event[SpeechAlignmentEvent | SpeechAudioEvent | SpeechErrorEvent], None, None]:
        """Stream Model Speech

        Stream speech from an ACTIVE professional voice as server-sent events. API key only, no
        scope listed. Audio events: ordered base64 WAV parts, each playable alone; alignment
        events need with_timestamps=true; error events are terminal; success ends with [DONE].
        30 requests/minute per workspace member. 503 may be retried.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            voice_id: Id of the voice that speaks.
            text: Plain; SSML and break tags do not work.
            language: Code such as en.
            seed: Repeatability is not guaranteed.
            with_timestamps: True adds word timing events to the stream. Default: False.

        Returns:
            An iterator over the events as they arrive.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.stream_speech_request import StreamSpeechRequest as _Body
        from . import stream_model_speech as _operation

        _body = _body_of(_Body, body, _fields)
        return _operation.sync(client=self._client, body=_body)

    def get_model_audio_voice(self, voice_id: str) -> ModelAudioVoiceResponse:
        """Get Model Audio Voice

        Fetch one of the caller's model-backed voices and its state. PENDING means queued or
        training, ACTIVE usable, FAILED final.

        Args:
            voice_id: Id of the voice.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_model_audio_voice as _operation

        return (_operation.sync(client=self._client, voice_id=voice_id)).data

    def delete_model_audio_voice(self, voice_id: str) -> DeleteModelAudioVoiceResponse:
        """Delete Model Audio Voice

        Remove one of the caller's model-backed voices. Refused with 409 while PENDING; try
        again after training. Deleting twice succeeds both times.

        Args:
            voice_id: Id of the voice.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_model_audio_voice as _operation

        return (_operation.sync(client=self._client, voice_id=voice_id)).data


class AsyncModelsOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    def list_model_audio_voices(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _AsyncPages[ModelAudioVoiceResponse]:
        """List Model Audio Voices

        Page through the workspace's model-backed audio voices, latest first. 403 if the account
        lacks the professional voice cloning API.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_model_audio_voices as _operation

        async def _read(token: str | Unset) -> ListModelAudioVoicesResponse200:
            return await _operation.asyncio(client=self._client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create_model_audio_voice(
        self,
        *,
        body: CreateModelAudioVoiceRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateModelAudioVoiceResponse: ...

    @overload
    async def create_model_audio_voice(
        self,
        *,
        audio: list[AssetBase64 | AssetId | AssetUrl],
        mode: ModelAudioVoiceMode | None | Unset = ...,
        voice_id: None | str | Unset = ...,
        name: None | str | Unset = ...,
        language: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateModelAudioVoiceResponse: ...

    async def create_model_audio_voice(
        self,
        *,
        body: CreateModelAudioVoiceRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateModelAudioVoiceResponse:
        """Create Model Audio Voice

        Train a model-backed professional voice, or retrain one named by voice_id. PENDING until
        ACTIVE or FAILED; poll it. Retraining takes only voice_id and audio, voice must be
        ACTIVE (else 409). New voices need a free slot; each gives five pooled monthly
        trainings, failures uncounted. Audio totals at least 20 minutes.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            audio: One speaker throughout; 20 minutes or more in sum.
            mode: New voices only; with voice_id the old mode stays.
            voice_id: Professional voice to retrain; omitted makes a new voice.
            name: New voices only; with voice_id the old name stays.
            language: Code such as en; new voices only; with voice_id the old one stays.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_model_audio_voice_request import CreateModelAudioVoiceRequest as _Body
        from . import create_model_audio_voice as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    @overload
    async def generate_model_speech(
        self, *, body: CreateSpeechRequest | dict[str, Any]
    ) -> CreateSpeechResponseData: ...

    @overload
    async def generate_model_speech(
        self, *, voice_id: str, text: str, language: str, seed: int | None | Unset = ...
    ) -> CreateSpeechResponseData: ...

    async def generate_model_speech(
        self, *, body: CreateSpeechRequest | dict[str, Any] | Unset = UNSET, **_fields: Any
    ) -> CreateSpeechResponseData:
        """Generate Model Speech

        Synthesize speech with an ACTIVE professional voice into one WAV file. API key only, no
        bearer token; no scope listed. Blocks until done; answer is a URL to mono PCM16 WAV at
        44.1 kHz. 30 requests a minute per workspace member. 503 may be retried.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            voice_id: Id of the voice that speaks.
            text: Plain; SSML and break tags do not work.
            language: Code such as en.
            seed: Repeatability is not guaranteed.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_speech_request import CreateSpeechRequest as _Body
        from . import generate_model_speech as _operation

        _body = _body_of(_Body, body, _fields)
        return (await _operation.asyncio(client=self._client, body=_body)).data

    @overload
    def stream_model_speech(
        self, *, body: StreamSpeechRequest | dict[str, Any]
    ) -> _AsyncGenerator[
        _Event[SpeechAlignmentEvent | SpeechAudioEvent | SpeechErrorEvent], None
    ]: ...

    @overload
    def stream_model_speech(
        self,
        *,
        voice_id: str,
        text: str,
        language: str,
        seed: int | None | Unset = ...,
        with_timestamps: bool | Unset = ...,
    ) -> _AsyncGenerator[
        _Event[SpeechAlignmentEvent | SpeechAudioEvent | SpeechErrorEvent], None
    ]: ...

    def stream_model_speech(
        self, *, body: StreamSpeechRequest | dict[str, Any] | Unset = UNSET, **_fields: Any
    ) -> _AsyncGenerator[_Event[SpeechAlignmentEvent | SpeechAudioEvent | SpeechErrorEvent], None]:
        """Stream Model Speech

        Stream speech from an ACTIVE professional voice as server-sent events. API key only, no
        scope listed. Audio events: ordered base64 WAV parts, each playable alone; alignment
        events need with_timestamps=true; error events are terminal; success ends with [DONE].
        30 requests/minute per workspace member. 503 may be retried.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            voice_id: Id of the voice that speaks.
            text: Plain; SSML and break tags do not work.
            language: Code such as en.
            seed: Repeatability is not guaranteed.
            with_timestamps: True adds word timing events to the stream. Default: False.

        Returns:
            An iterator over the events as they arrive.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.stream_speech_request import StreamSpeechRequest as _Body
        from . import stream_model_speech as _operation

        _body = _body_of(_Body, body, _fields)
        return _operation.asyncio(client=self._client, body=_body)

    async def get_model_audio_voice(self, voice_id: str) -> ModelAudioVoiceResponse:
        """Get Model Audio Voice

        Fetch one of the caller's model-backed voices and its state. PENDING means queued or
        training, ACTIVE usable, FAILED final.

        Args:
            voice_id: Id of the voice.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_model_audio_voice as _operation

        return (await _operation.asyncio(client=self._client, voice_id=voice_id)).data

    async def delete_model_audio_voice(self, voice_id: str) -> DeleteModelAudioVoiceResponse:
        """Delete Model Audio Voice

        Remove one of the caller's model-backed voices. Refused with 409 while PENDING; try
        again after training. Deleting twice succeeds both times.

        Args:
            voice_id: Id of the voice.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_model_audio_voice as _operation

        return (await _operation.asyncio(client=self._client, voice_id=voice_id)).data
