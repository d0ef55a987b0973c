"""The operations of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset, body_of as _body_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator as _AsyncGenerator, Generator as _Generator

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.asset_base_64 import AssetBase64
    from ...models.asset_id import AssetId
    from ...models.asset_url import AssetUrl
    from ...models.create_instant_model_audio_voice_request import (
        CreateInstantModelAudioVoiceRequest,
    )
    from ...models.create_model_audio_voice_response import CreateModelAudioVoiceResponse
    from ...models.create_model_image_request import CreateModelImageRequest
    from ...models.create_model_image_request_aspect_ratio_type_0 import (
        CreateModelImageRequestAspectRatioType0,
    )
    from ...models.create_model_image_response import CreateModelImageResponse
    from ...models.create_model_video_response import CreateModelVideoResponse
    from ...models.create_professional_model_audio_voice_request import (
        CreateProfessionalModelAudioVoiceRequest,
    )
    from ...models.create_speech_request import CreateSpeechRequest
    from ...models.create_speech_request_model import CreateSpeechRequestModel
    from ...models.create_speech_response_data import CreateSpeechResponseData
    from ...models.delete_model_audio_voice_response import DeleteModelAudioVoiceResponse
    from ...models.image_to_video_request import ImageToVideoRequest
    from ...models.list_model_audio_voices_response_200 import ListModelAudioVoicesResponse200
    from ...models.model_audio_voice_response import ModelAudioVoiceResponse
    from ...models.model_image_generation_detail import ModelImageGenerationDetail
    from ...models.model_video_detail import ModelVideoDetail
    from ...models.reference_to_video_request import ReferenceToVideoRequest
    from ...models.speech_alignment_event import SpeechAlignmentEvent
    from ...models.speech_audio_event import SpeechAudioEvent
    from ...models.speech_error_event import SpeechErrorEvent
    from ...models.stream_speech_request import StreamSpeechRequest
    from ...models.text_to_video_request import TextToVideoRequest
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

        Page through the workspace's model-backed audio voices, professional and instant, latest
        first. 403 if the account lacks the professional voice cloning API.

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

    def create_model_audio_voice(
        self,
        *,
        body: CreateInstantModelAudioVoiceRequest
        | CreateProfessionalModelAudioVoiceRequest
        | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateModelAudioVoiceResponse:
        """Create Model Audio Voice

        Make a model-backed voice: train a professional one, retrain the one named by voice_id,
        or make an instant one from one recording. PENDING until ACTIVE or FAILED; poll it. An
        instant voice is ACTIVE as soon as it can speak, cannot be retrained and is free during
        the preview. A professional voice needs a free slot; each slot gives five pooled
        trainings a month, failures uncounted. Retraining takes only mode, voice_id and audio,
        and the voice must be ACTIVE (else 409). Its audio totals at least 20 minutes and at
        most 1,500,000,000 bytes.

        Args:
            body: What `createModelAudioVoice` takes; `mode` tells how the voice is made.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import create_model_audio_voice as _operation

        return (
            _operation.sync(client=self._client, body=body, idempotency_key=idempotency_key)
        ).data

    @overload
    def generate_model_speech(
        self, *, body: CreateSpeechRequest | dict[str, Any]
    ) -> CreateSpeechResponseData: ...

    @overload
    def generate_model_speech(
        self,
        *,
        voice_id: str,
        text: str,
        model: CreateSpeechRequestModel | Unset = ...,
        language: None | str | Unset = ...,
        expressiveness_boost: float | Unset = ...,
        seed: int | None | Unset = ...,
        speed: float | None | Unset = ...,
        pitch_shift: float | None | Unset = ...,
        pitch_variance: float | None | Unset = ...,
        end_user_id: None | str | Unset = ...,
        with_timestamps: bool | Unset = ...,
    ) -> CreateSpeechResponseData: ...

    def generate_model_speech(
        self, *, body: CreateSpeechRequest | dict[str, Any] | Unset = UNSET, **_fields: Any
    ) -> CreateSpeechResponseData:
        """Generate Model Speech

        Synthesize speech with an ACTIVE professional or instant voice into one WAV file. The
        language is detected if left out; Content-Language tells which one was spoken. Send bare
        codes: sources differ on whether en-US is refused. Blocks until done; answer is a URL to
        mono PCM16 WAV at 44.1 kHz. 30 requests a minute per workspace member. 503 may be
        retried.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            voice_id: Id of the voice that speaks.
            text: Professional voices take <break time="Xs"/> up to 5 seconds each; instant voices
                do not, and no voice takes other SSML.
            model: The speech model. Professional voices cannot use turbo. Default: 'heygen-
                voice-1'.
            language: Bare code such as en; detected if left out.
            expressiveness_boost: How lively the speech is. Instant voices only. Default: 1.0.
            seed: Repeatability is not guaranteed. Professional voices only.
            speed: Multiplies the speed. Professional voices only.
            pitch_shift: Moves the pitch, in semitones. Professional voices only.
            pitch_variance: Multiplies the movement of the pitch; 1.0 keeps the voice's own.
                Professional voices only.
            end_user_id: Your id of the person for whom the call is made.
            with_timestamps: True adds timings to the answer. No source shows in which field.
                Default: False.

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

        Remove one of the caller's model-backed voices. A professional voice is refused with 409
        while PENDING; try again after training. Deleting an instant voice that is being made
        cancels it. Deleting twice succeeds both times.

        Args:
            voice_id: Id of the voice.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_model_audio_voice as _operation

        return (_operation.sync(client=self._client, voice_id=voice_id)).data

    def create_model_video(
        self,
        *,
        body: ImageToVideoRequest | ReferenceToVideoRequest | TextToVideoRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateModelVideoResponse:
        """Create HeyGen Video

        Generate a short clip with sound from a prompt, an image or references. The answer names
        the clip; poll GET /v3/models/videos/{video_id}. Without an Idempotency-Key each call
        makes a new clip, which is billed. Reference mode takes 12 references in all, at least
        one of them an image or a video. For an avatar that speaks a script, use POST
        /v3/videos.

        Args:
            body: What `createModelVideo` takes; `mode` tells from what the clip is made.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import create_model_video as _operation

        return (
            _operation.sync(client=self._client, body=body, idempotency_key=idempotency_key)
        ).data

    def get_model_video(self, video_id: str) -> ModelVideoDetail:
        """Get HeyGen Video

        Fetch a HeyGen Video clip, with a fresh download link once it is completed. Read it
        again when the link has expired.

        Args:
            video_id: Id of the clip.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_model_video as _operation

        return (_operation.sync(client=self._client, video_id=video_id)).data

    @overload
    def create_model_image(
        self,
        *,
        body: CreateModelImageRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateModelImageResponse: ...

    @overload
    def create_model_image(
        self,
        *,
        model: Literal["heygen-image-1"] = ...,
        identity_images: list[AssetBase64 | AssetId | AssetUrl],
        reference_images: list[AssetBase64 | AssetId | AssetUrl],
        mode: Literal["identity_remix"] | Unset = ...,
        num_images: int | Unset = ...,
        aspect_ratio: CreateModelImageRequestAspectRatioType0 | None | Unset = ...,
        seed: int | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateModelImageResponse: ...

    def create_model_image(
        self,
        *,
        body: CreateModelImageRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateModelImageResponse:
        """Create HeyGen Image

        Make one to five portraits that keep a person's identity and follow a reference picture.
        It takes no prompt. The answer names the generation; poll GET
        /v3/models/images/{generation_id}. Either all images are made or none. Only workspaces
        in a private beta may use it.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            model: The model that makes the images.
            identity_images: One to five pictures of the person.
            reference_images: Exactly one picture to follow.
            mode: The only way of working there is. Default: 'identity_remix'.
            num_images: How many images are made. Default: 1.
            aspect_ratio: Width to height of the images; that of the reference picture if left out.
            seed: Of the first image; each further image adds one.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_model_image_request import CreateModelImageRequest as _Body
        from . import create_model_image as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    def get_model_image(self, generation_id: str) -> ModelImageGenerationDetail:
        """Get HeyGen Image

        Fetch an image generation and, once it is completed, its images. Their order stays the
        same. Each read gives fresh links.

        Args:
            generation_id: Id of the image generation.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_model_image as _operation

        return (_operation.sync(client=self._client, generation_id=generation_id)).data


class AsyncModelsOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    def list_model_audio_voices(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _AsyncPages[ModelAudioVoiceResponse]:
        """List Model Audio Voices

        Page through the workspace's model-backed audio voices, professional and instant, latest
        first. 403 if the account lacks the professional voice cloning API.

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

    async def create_model_audio_voice(
        self,
        *,
        body: CreateInstantModelAudioVoiceRequest
        | CreateProfessionalModelAudioVoiceRequest
        | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateModelAudioVoiceResponse:
        """Create Model Audio Voice

        Make a model-backed voice: train a professional one, retrain the one named by voice_id,
        or make an instant one from one recording. PENDING until ACTIVE or FAILED; poll it. An
        instant voice is ACTIVE as soon as it can speak, cannot be retrained and is free during
        the preview. A professional voice needs a free slot; each slot gives five pooled
        trainings a month, failures uncounted. Retraining takes only mode, voice_id and audio,
        and the voice must be ACTIVE (else 409). Its audio totals at least 20 minutes and at
        most 1,500,000,000 bytes.

        Args:
            body: What `createModelAudioVoice` takes; `mode` tells how the voice is made.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import create_model_audio_voice as _operation

        return (
            await _operation.asyncio(
                client=self._client, body=body, idempotency_key=idempotency_key
            )
        ).data

    @overload
    async def generate_model_speech(
        self, *, body: CreateSpeechRequest | dict[str, Any]
    ) -> CreateSpeechResponseData: ...

    @overload
    async def generate_model_speech(
        self,
        *,
        voice_id: str,
        text: str,
        model: CreateSpeechRequestModel | Unset = ...,
        language: None | str | Unset = ...,
        expressiveness_boost: float | Unset = ...,
        seed: int | None | Unset = ...,
        speed: float | None | Unset = ...,
        pitch_shift: float | None | Unset = ...,
        pitch_variance: float | None | Unset = ...,
        end_user_id: None | str | Unset = ...,
        with_timestamps: bool | Unset = ...,
    ) -> CreateSpeechResponseData: ...

    async def generate_model_speech(
        self, *, body: CreateSpeechRequest | dict[str, Any] | Unset = UNSET, **_fields: Any
    ) -> CreateSpeechResponseData:
        """Generate Model Speech

        Synthesize speech with an ACTIVE professional or instant voice into one WAV file. The
        language is detected if left out; Content-Language tells which one was spoken. Send bare
        codes: sources differ on whether en-US is refused. Blocks until done; answer is a URL to
        mono PCM16 WAV at 44.1 kHz. 30 requests a minute per workspace member. 503 may be
        retried.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            voice_id: Id of the voice that speaks.
            text: Professional voices take <break time="Xs"/> up to 5 seconds each; instant voices
                do not, and no voice takes other SSML.
            model: The speech model. Professional voices cannot use turbo. Default: 'heygen-
                voice-1'.
            language: Bare code such as en; detected if left out.
            expressiveness_boost: How lively the speech is. Instant voices only. Default: 1.0.
            seed: Repeatability is not guaranteed. Professional voices only.
            speed: Multiplies the speed. Professional voices only.
            pitch_shift: Moves the pitch, in semitones. Professional voices only.
            pitch_variance: Multiplies the movement of the pitch; 1.0 keeps the voice's own.
                Professional voices only.
            end_user_id: Your id of the person for whom the call is made.
            with_timestamps: True adds timings to the answer. No source shows in which field.
                Default: False.

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

        Remove one of the caller's model-backed voices. A professional voice is refused with 409
        while PENDING; try again after training. Deleting an instant voice that is being made
        cancels it. Deleting twice succeeds both times.

        Args:
            voice_id: Id of the voice.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_model_audio_voice as _operation

        return (await _operation.asyncio(client=self._client, voice_id=voice_id)).data

    async def create_model_video(
        self,
        *,
        body: ImageToVideoRequest | ReferenceToVideoRequest | TextToVideoRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateModelVideoResponse:
        """Create HeyGen Video

        Generate a short clip with sound from a prompt, an image or references. The answer names
        the clip; poll GET /v3/models/videos/{video_id}. Without an Idempotency-Key each call
        makes a new clip, which is billed. Reference mode takes 12 references in all, at least
        one of them an image or a video. For an avatar that speaks a script, use POST
        /v3/videos.

        Args:
            body: What `createModelVideo` takes; `mode` tells from what the clip is made.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import create_model_video as _operation

        return (
            await _operation.asyncio(
                client=self._client, body=body, idempotency_key=idempotency_key
            )
        ).data

    async def get_model_video(self, video_id: str) -> ModelVideoDetail:
        """Get HeyGen Video

        Fetch a HeyGen Video clip, with a fresh download link once it is completed. Read it
        again when the link has expired.

        Args:
            video_id: Id of the clip.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_model_video as _operation

        return (await _operation.asyncio(client=self._client, video_id=video_id)).data

    @overload
    async def create_model_image(
        self,
        *,
        body: CreateModelImageRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateModelImageResponse: ...

    @overload
    async def create_model_image(
        self,
        *,
        model: Literal["heygen-image-1"] = ...,
        identity_images: list[AssetBase64 | AssetId | AssetUrl],
        reference_images: list[AssetBase64 | AssetId | AssetUrl],
        mode: Literal["identity_remix"] | Unset = ...,
        num_images: int | Unset = ...,
        aspect_ratio: CreateModelImageRequestAspectRatioType0 | None | Unset = ...,
        seed: int | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateModelImageResponse: ...

    async def create_model_image(
        self,
        *,
        body: CreateModelImageRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateModelImageResponse:
        """Create HeyGen Image

        Make one to five portraits that keep a person's identity and follow a reference picture.
        It takes no prompt. The answer names the generation; poll GET
        /v3/models/images/{generation_id}. Either all images are made or none. Only workspaces
        in a private beta may use it.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            model: The model that makes the images.
            identity_images: One to five pictures of the person.
            reference_images: Exactly one picture to follow.
            mode: The only way of working there is. Default: 'identity_remix'.
            num_images: How many images are made. Default: 1.
            aspect_ratio: Width to height of the images; that of the reference picture if left out.
            seed: Of the first image; each further image adds one.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_model_image_request import CreateModelImageRequest as _Body
        from . import create_model_image as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    async def get_model_image(self, generation_id: str) -> ModelImageGenerationDetail:
        """Get HeyGen Image

        Fetch an image generation and, once it is completed, its images. Their order stays the
        same. Each read gives fresh links.

        Args:
            generation_id: Id of the image generation.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_model_image as _operation

        return (await _operation.asyncio(client=self._client, generation_id=generation_id)).data
