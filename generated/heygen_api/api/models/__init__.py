"""The operations of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset

if TYPE_CHECKING:
    from collections.abc import (
        AsyncGenerator as _AsyncGenerator,
        Generator as _Generator,
        Mapping as _Mapping,
        Sequence as _Sequence,
    )

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.asset_base_64 import AssetBase64Dict
    from ...dicts.asset_id import AssetIdDict
    from ...dicts.asset_url import AssetUrlDict
    from ...dicts.create_instant_model_audio_voice_request import (
        CreateInstantModelAudioVoiceRequestDict,
    )
    from ...dicts.create_model_image_request import CreateModelImageRequestDict
    from ...dicts.create_professional_model_audio_voice_request import (
        CreateProfessionalModelAudioVoiceRequestDict,
    )
    from ...dicts.create_speech_request import CreateSpeechRequestDict
    from ...dicts.image_to_video_request import ImageToVideoRequestDict
    from ...dicts.reference_to_video_request import ReferenceToVideoRequestDict
    from ...dicts.stream_speech_request import StreamSpeechRequestDict
    from ...dicts.text_to_video_request import TextToVideoRequestDict
    from ...models.asset_base_64 import AssetBase64
    from ...models.asset_id import AssetId
    from ...models.asset_url import AssetUrl
    from ...models.create_instant_model_audio_voice_request import (
        CreateInstantModelAudioVoiceRequest,
    )
    from ...models.create_instant_model_audio_voice_request_age_type_0 import (
        CreateInstantModelAudioVoiceRequestAgeType0,
    )
    from ...models.create_instant_model_audio_voice_request_gender_type_0 import (
        CreateInstantModelAudioVoiceRequestGenderType0,
    )
    from ...models.create_instant_model_audio_voice_request_similarity import (
        CreateInstantModelAudioVoiceRequestSimilarity,
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
    from ...models.create_professional_model_audio_voice_request_mode import (
        CreateProfessionalModelAudioVoiceRequestMode,
    )
    from ...models.create_speech_request import CreateSpeechRequest
    from ...models.create_speech_request_model import CreateSpeechRequestModel
    from ...models.create_speech_response_data import CreateSpeechResponseData
    from ...models.delete_model_audio_voice_response import DeleteModelAudioVoiceResponse
    from ...models.image_to_video_request import ImageToVideoRequest
    from ...models.image_to_video_request_aspect_ratio_type_0 import (
        ImageToVideoRequestAspectRatioType0,
    )
    from ...models.image_to_video_request_prompt_enhancement import (
        ImageToVideoRequestPromptEnhancement,
    )
    from ...models.image_to_video_request_resolution import ImageToVideoRequestResolution
    from ...models.list_model_audio_voices_response_200 import ListModelAudioVoicesResponse200
    from ...models.model_audio_voice_response import ModelAudioVoiceResponse
    from ...models.model_image_generation_detail import ModelImageGenerationDetail
    from ...models.model_video_detail import ModelVideoDetail
    from ...models.reference_to_video_request import ReferenceToVideoRequest
    from ...models.reference_to_video_request_aspect_ratio import ReferenceToVideoRequestAspectRatio
    from ...models.reference_to_video_request_prompt_enhancement import (
        ReferenceToVideoRequestPromptEnhancement,
    )
    from ...models.reference_to_video_request_resolution import ReferenceToVideoRequestResolution
    from ...models.speech_alignment_event import SpeechAlignmentEvent
    from ...models.speech_audio_event import SpeechAudioEvent
    from ...models.speech_error_event import SpeechErrorEvent
    from ...models.stream_speech_request import StreamSpeechRequest
    from ...models.text_to_video_request import TextToVideoRequest
    from ...models.text_to_video_request_aspect_ratio import TextToVideoRequestAspectRatio
    from ...models.text_to_video_request_prompt_enhancement import (
        TextToVideoRequestPromptEnhancement,
    )
    from ...models.text_to_video_request_resolution import TextToVideoRequestResolution
    from ...operations import Timeout
    from ...types import Event as _Event

_METHODS = {
    "list_model_audio_voices": "list_audio_voices",
    "create_model_audio_voice": "create_audio_voice",
    "generate_model_speech": "generate_speech",
    "stream_model_speech": "stream_speech",
    "get_model_audio_voice": "get_audio_voice",
    "delete_model_audio_voice": "delete_audio_voice",
    "create_model_video": "create_video",
    "get_model_video": "get_video",
    "create_model_image": "create_image",
    "get_model_image": "get_image",
}
_CREATE_MODEL_AUDIO_VOICE_FIELDS = (
    _Fields(("mode", "audio"), ("name", "language", "voice_id"), {"mode": "professional"}, {}, {}),
    _Fields(
        ("mode", "name", "audio"),
        ("language", "gender", "age", "remove_background_noise", "similarity"),
        {"mode": "instant"},
        {},
        {},
    ),
)
_GENERATE_MODEL_SPEECH_FIELDS = (
    _Fields(
        ("voice_id", "text"),
        (
            "model",
            "language",
            "expressiveness_boost",
            "seed",
            "speed",
            "pitch_shift",
            "pitch_variance",
            "end_user_id",
            "with_timestamps",
        ),
        {},
        {},
        {},
    ),
)
_STREAM_MODEL_SPEECH_FIELDS = (
    _Fields(("voice_id", "text", "language"), ("seed", "with_timestamps"), {}, {}, {}),
)
_CREATE_MODEL_VIDEO_FIELDS = (
    _Fields(
        ("model", "mode", "prompt"),
        (
            "prompt_enhancement",
            "duration",
            "resolution",
            "aspect_ratio",
            "seed",
            "callback_url",
            "callback_id",
        ),
        {"model": "heygen-video-1", "mode": "text_to_video"},
        {},
        {},
    ),
    _Fields(
        ("model", "mode", "prompt", "image"),
        (
            "prompt_enhancement",
            "duration",
            "resolution",
            "aspect_ratio",
            "seed",
            "callback_url",
            "callback_id",
        ),
        {"model": "heygen-video-1", "mode": "image_to_video"},
        {},
        {},
    ),
    _Fields(
        ("model", "mode", "prompt"),
        (
            "reference_images",
            "reference_videos",
            "reference_audio",
            "prompt_enhancement",
            "duration",
            "resolution",
            "aspect_ratio",
            "seed",
            "callback_url",
            "callback_id",
        ),
        {"model": "heygen-video-1", "mode": "reference_to_video"},
        {},
        {},
    ),
)
_CREATE_MODEL_IMAGE_FIELDS = (
    _Fields(
        ("model", "identity_images", "reference_images"),
        ("mode", "num_images", "aspect_ratio", "seed"),
        {"model": "heygen-image-1", "mode": "identity_remix"},
        {},
        {},
    ),
)


class ModelsOperations(_Tag):
    """The operations of models: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return ModelsWithRawResponse(self)

    def list_audio_voices(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[ModelAudioVoiceResponse]:
        """List Model Audio Voices

        Page through the workspace's model-backed audio voices, professional and instant, latest
        first. 403 if the account lacks the professional voice cloning API.

        listModelAudioVoices: GET /v3/models/audio/voices,
        https://developers.heygen.com/reference/list-model-audio-voices

        Args:
            limit: How many items a page has at most. HeyGen's default: 10.
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
        from . import list_model_audio_voices as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListModelAudioVoicesResponse200:
            return _operation.sync(client=_client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create_audio_voice(
        self,
        *,
        mode: CreateProfessionalModelAudioVoiceRequestMode,
        audio: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ],
        name: str | None | Unset = ...,
        language: str | None | Unset = ...,
        voice_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateModelAudioVoiceResponse: ...

    @overload
    def create_audio_voice(
        self,
        *,
        mode: Literal["instant"],
        name: str,
        audio: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ],
        language: str | None | Unset = ...,
        gender: CreateInstantModelAudioVoiceRequestGenderType0 | None | Unset = ...,
        age: CreateInstantModelAudioVoiceRequestAgeType0 | None | Unset = ...,
        remove_background_noise: bool | Unset = ...,
        similarity: CreateInstantModelAudioVoiceRequestSimilarity | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateModelAudioVoiceResponse: ...

    @overload
    def create_audio_voice(
        self,
        *,
        body: CreateProfessionalModelAudioVoiceRequest
        | CreateProfessionalModelAudioVoiceRequestDict
        | CreateInstantModelAudioVoiceRequest
        | CreateInstantModelAudioVoiceRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateModelAudioVoiceResponse: ...

    def create_audio_voice(
        self,
        *,
        body: CreateProfessionalModelAudioVoiceRequest
        | CreateProfessionalModelAudioVoiceRequestDict
        | CreateInstantModelAudioVoiceRequest
        | CreateInstantModelAudioVoiceRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateModelAudioVoiceResponse:
        """Create Model Audio Voice

        Make a model-backed voice: train a professional one, retrain the one named by voice_id,
        or make an instant one from one recording. PENDING until ACTIVE or FAILED; poll it. An
        instant voice is ACTIVE as soon as it can speak, cannot be retrained and is free during
        the preview. A professional voice needs a free slot; each slot gives five pooled
        trainings a month, failures uncounted. Retraining takes only mode, voice_id and audio,
        and the voice must be ACTIVE (else 409). Its audio totals at least 20 minutes and at
        most 1,500,000,000 bytes.

        createModelAudioVoice: POST /v3/models/audio/voices,
        https://developers.heygen.com/reference/create-model-audio-voice

        Args:
            mode: 'professional' or 'instant'. Tells how the voice is made.
            audio: One speaker throughout; 20 minutes or more in sum.
            name: New voices only; with voice_id the old name stays.
            language: Code such as en; new voices only; with voice_id the old one stays.
            voice_id: Only for 'professional'. Professional voice to retrain; omitted makes a new
                voice.
            gender: Only for 'instant'. Chooses the default picture; detected if left out.
            age: Only for 'instant'. Chooses the default picture; detected if left out.
            remove_background_noise: Only for 'instant'. Whether noise is removed from the
                recording. HeyGen's default: True.
            similarity: Only for 'instant'. How closely the voice keeps to the recording. HeyGen's
                default: 'extra_high'.
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
        from . import create_model_audio_voice as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_audio_voice", _CREATE_MODEL_AUDIO_VOICE_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    @overload
    def generate_speech(
        self,
        *,
        voice_id: str,
        text: str,
        model: CreateSpeechRequestModel | Unset = ...,
        language: str | None | Unset = ...,
        expressiveness_boost: float | Unset = ...,
        seed: int | None | Unset = ...,
        speed: float | None | Unset = ...,
        pitch_shift: float | None | Unset = ...,
        pitch_variance: float | None | Unset = ...,
        end_user_id: str | None | Unset = ...,
        with_timestamps: bool | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateSpeechResponseData: ...

    @overload
    def generate_speech(
        self,
        *,
        body: CreateSpeechRequest | CreateSpeechRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateSpeechResponseData: ...

    def generate_speech(
        self,
        *,
        body: CreateSpeechRequest | CreateSpeechRequestDict | _Mapping[str, Any] | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateSpeechResponseData:
        """Generate Model Speech

        Synthesize speech with an ACTIVE professional or instant voice into one WAV file. The
        language is detected if left out; Content-Language tells which one was spoken. Send bare
        codes: sources differ on whether en-US is refused. Blocks until done; answer is a URL to
        mono PCM16 WAV at 44.1 kHz. 30 requests a minute per workspace member. 503 may be
        retried.

        generateModelSpeech: POST /v3/models/audio/tts,
        https://developers.heygen.com/reference/generate-model-speech

        Args:
            voice_id: Id of the voice that speaks.
            text: Professional voices take <break time="Xs"/> up to 5 seconds each; instant voices
                do not, and no voice takes other SSML.
            model: The speech model. Professional voices cannot use turbo. HeyGen's default:
                'heygen-voice-1'.
            language: Bare code such as en; detected if left out.
            expressiveness_boost: How lively the speech is. Instant voices only. HeyGen's default:
                1.0.
            seed: Repeatability is not guaranteed. Professional voices only.
            speed: Multiplies the speed. Professional voices only.
            pitch_shift: Moves the pitch, in semitones. Professional voices only.
            pitch_variance: Multiplies the movement of the pitch; 1.0 keeps the voice's own.
                Professional voices only.
            end_user_id: Your id of the person for whom the call is made.
            with_timestamps: True adds timings to the answer. No source shows in which field.
                HeyGen's default: False.
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
        from . import generate_model_speech as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "generate_speech", _GENERATE_MODEL_SPEECH_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, body=_body)).data

    @overload
    def stream_speech(
        self,
        *,
        voice_id: str,
        text: str,
        language: str,
        seed: int | None | Unset = ...,
        with_timestamps: bool | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Generator[
        _Event[SpeechAlignmentEvent | SpeechAudioEvent | SpeechErrorEvent], None, None
    ]: ...

    @overload
    def stream_speech(
        self,
        *,
        body: StreamSpeechRequest | StreamSpeechRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Generator[
        _Event[SpeechAlignmentEvent | SpeechAudioEvent | SpeechErrorEvent], None, None
    ]: ...

    def stream_speech(
        self,
        *,
        body: StreamSpeechRequest | StreamSpeechRequestDict | _Mapping[str, Any] | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> _Generator[_Event[SpeechAlignmentEvent | SpeechAudioEvent | SpeechErrorEvent], None, None]:
        """Stream Model Speech

        Stream speech from an ACTIVE professional voice as server-sent events. API key only, no
        scope listed. Audio events: ordered base64 WAV parts, each playable alone; alignment
        events need with_timestamps=true; error events are terminal; success ends with [DONE].
        30 requests/minute per workspace member. 503 may be retried.

        streamModelSpeech: POST /v3/models/audio/tts/stream,
        https://developers.heygen.com/reference/stream-model-speech

        Args:
            voice_id: Id of the voice that speaks.
            text: Plain; SSML and break tags do not work.
            language: Code such as en.
            seed: Repeatability is not guaranteed.
            with_timestamps: True adds word timing events to the stream. HeyGen's default: False.
            body: The whole body, in place of the fields above.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            An iterator over the events as they arrive.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
            TypeError: A keyword is wrong or missing.
        """
        from . import stream_model_speech as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "stream_speech", _STREAM_MODEL_SPEECH_FIELDS, body, _fields, extra_body
        )
        return _operation.sync(client=_client, body=_body)

    def get_audio_voice(
        self,
        voice_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> ModelAudioVoiceResponse:
        """Get Model Audio Voice

        Fetch one of the caller's model-backed voices and its state. PENDING means queued or
        training, ACTIVE usable, FAILED final.

        getModelAudioVoice: GET /v3/models/audio/voices/{voice_id},
        https://developers.heygen.com/reference/get-model-audio-voice

        Args:
            voice_id: Id of the voice.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_model_audio_voice as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, voice_id=voice_id)).data

    def delete_audio_voice(
        self,
        voice_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DeleteModelAudioVoiceResponse:
        """Delete Model Audio Voice

        Remove one of the caller's model-backed voices. A professional voice is refused with 409
        while PENDING; try again after training. Deleting an instant voice that is being made
        cancels it. Deleting twice succeeds both times.

        deleteModelAudioVoice: DELETE /v3/models/audio/voices/{voice_id},
        https://developers.heygen.com/reference/delete-model-audio-voice

        Args:
            voice_id: Id of the voice.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_model_audio_voice as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, voice_id=voice_id)).data

    @overload
    def create_video(
        self,
        *,
        model: Literal["heygen-video-1"],
        mode: Literal["text_to_video"],
        prompt: str,
        prompt_enhancement: TextToVideoRequestPromptEnhancement | Unset = ...,
        duration: int | Unset = ...,
        resolution: TextToVideoRequestResolution | Unset = ...,
        aspect_ratio: TextToVideoRequestAspectRatio | Unset = ...,
        seed: int | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateModelVideoResponse: ...

    @overload
    def create_video(
        self,
        *,
        model: Literal["heygen-video-1"],
        mode: Literal["image_to_video"],
        prompt: str,
        image: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict,
        prompt_enhancement: ImageToVideoRequestPromptEnhancement | Unset = ...,
        duration: int | Unset = ...,
        resolution: ImageToVideoRequestResolution | Unset = ...,
        aspect_ratio: ImageToVideoRequestAspectRatioType0 | None | Unset = ...,
        seed: int | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateModelVideoResponse: ...

    @overload
    def create_video(
        self,
        *,
        model: Literal["heygen-video-1"],
        mode: Literal["reference_to_video"],
        prompt: str,
        reference_images: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ]
        | Unset = ...,
        reference_videos: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ]
        | Unset = ...,
        reference_audio: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ]
        | Unset = ...,
        prompt_enhancement: ReferenceToVideoRequestPromptEnhancement | Unset = ...,
        duration: int | Unset = ...,
        resolution: ReferenceToVideoRequestResolution | Unset = ...,
        aspect_ratio: ReferenceToVideoRequestAspectRatio | Unset = ...,
        seed: int | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateModelVideoResponse: ...

    @overload
    def create_video(
        self,
        *,
        body: TextToVideoRequest
        | TextToVideoRequestDict
        | ImageToVideoRequest
        | ImageToVideoRequestDict
        | ReferenceToVideoRequest
        | ReferenceToVideoRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateModelVideoResponse: ...

    def create_video(
        self,
        *,
        body: TextToVideoRequest
        | TextToVideoRequestDict
        | ImageToVideoRequest
        | ImageToVideoRequestDict
        | ReferenceToVideoRequest
        | ReferenceToVideoRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateModelVideoResponse:
        """Create HeyGen Video

        Generate a short clip with sound from a prompt, an image or references. The answer names
        the clip; poll GET /v3/models/videos/{video_id}. Without an Idempotency-Key each call
        makes a new clip, which is billed. Reference mode takes 12 references in all, at least
        one of them an image or a video. For an avatar that speaks a script, use POST
        /v3/videos.

        createModelVideo: POST /v3/models/videos,
        https://developers.heygen.com/reference/create-heygen-video

        Args:
            model: 'heygen-video-1'. The model that makes the clip.
            mode: 'text_to_video' or 'image_to_video' or 'reference_to_video'. Tells from what the
                clip is made.
            prompt: What the clip shows, in Unicode characters.
            prompt_enhancement: How the prompt is improved first. `default` is another name for
                `turbo`. HeyGen's default: 'quality'.
            duration: Length of the clip in whole seconds. HeyGen's default: 5.
            resolution: 1080p and 2k need the aspect ratio 16:9 or 9:16. HeyGen's default: '768p'.
            aspect_ratio: Width to height of the clip. HeyGen's default: '16:9'.
            seed: A number for the same result again; random if left out.
            callback_url: HTTPS address that is told of the final event.
            callback_id: Comes back in the webhook.
            image: Only for 'heygen-video-1'. The first frame.
            reference_images: Only for 'heygen-video-1'. Pictures to follow.
            reference_videos: Only for 'heygen-video-1'. Videos to follow. Their shape lies between
                1:4 and 4:1; together they last 15 seconds at most.
            reference_audio: Only for 'heygen-video-1'. Sounds to follow.
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
        from . import create_model_video as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_video", _CREATE_MODEL_VIDEO_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def get_video(
        self,
        video_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> ModelVideoDetail:
        """Get HeyGen Video

        Fetch a HeyGen Video clip, with a fresh download link once it is completed. Read it
        again when the link has expired.

        getModelVideo: GET /v3/models/videos/{video_id},
        https://developers.heygen.com/reference/get-heygen-video

        Args:
            video_id: Id of the clip.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_model_video as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, video_id=video_id)).data

    @overload
    def create_image(
        self,
        *,
        model: Literal["heygen-image-1"] = ...,
        identity_images: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ],
        reference_images: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ],
        mode: Literal["identity_remix"] | Unset = ...,
        num_images: int | Unset = ...,
        aspect_ratio: CreateModelImageRequestAspectRatioType0 | None | Unset = ...,
        seed: int | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateModelImageResponse: ...

    @overload
    def create_image(
        self,
        *,
        body: CreateModelImageRequest | CreateModelImageRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateModelImageResponse: ...

    def create_image(
        self,
        *,
        body: CreateModelImageRequest
        | CreateModelImageRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateModelImageResponse:
        """Create HeyGen Image

        Make one to five portraits that keep a person's identity and follow a reference picture.
        It takes no prompt. The answer names the generation; poll GET
        /v3/models/images/{generation_id}. Either all images are made or none. Only workspaces
        in a private beta may use it.

        createModelImage: POST /v3/models/images,
        https://developers.heygen.com/reference/create-heygen-image

        Args:
            model: The model that makes the images.
            identity_images: One to five pictures of the person.
            reference_images: Exactly one picture to follow.
            mode: The only way of working there is. HeyGen's default: 'identity_remix'.
            num_images: How many images are made. HeyGen's default: 1.
            aspect_ratio: Width to height of the images; that of the reference picture if left out.
            seed: Of the first image; each further image adds one.
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
        from . import create_model_image as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_image", _CREATE_MODEL_IMAGE_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def get_image(
        self,
        generation_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> ModelImageGenerationDetail:
        """Get HeyGen Image

        Fetch an image generation and, once it is completed, its images. Their order stays the
        same. Each read gives fresh links.

        getModelImage: GET /v3/models/images/{generation_id},
        https://developers.heygen.com/reference/get-heygen-image

        Args:
            generation_id: Id of the image generation.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_model_image as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, generation_id=generation_id)).data


class AsyncModelsOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncModelsWithRawResponse(self)

    def list_audio_voices(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[ModelAudioVoiceResponse]:
        """List Model Audio Voices

        Page through the workspace's model-backed audio voices, professional and instant, latest
        first. 403 if the account lacks the professional voice cloning API.

        listModelAudioVoices: GET /v3/models/audio/voices,
        https://developers.heygen.com/reference/list-model-audio-voices

        Args:
            limit: How many items a page has at most. HeyGen's default: 10.
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
        from . import list_model_audio_voices as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListModelAudioVoicesResponse200:
            return await _operation.asyncio(client=_client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create_audio_voice(
        self,
        *,
        mode: CreateProfessionalModelAudioVoiceRequestMode,
        audio: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ],
        name: str | None | Unset = ...,
        language: str | None | Unset = ...,
        voice_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateModelAudioVoiceResponse: ...

    @overload
    async def create_audio_voice(
        self,
        *,
        mode: Literal["instant"],
        name: str,
        audio: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ],
        language: str | None | Unset = ...,
        gender: CreateInstantModelAudioVoiceRequestGenderType0 | None | Unset = ...,
        age: CreateInstantModelAudioVoiceRequestAgeType0 | None | Unset = ...,
        remove_background_noise: bool | Unset = ...,
        similarity: CreateInstantModelAudioVoiceRequestSimilarity | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateModelAudioVoiceResponse: ...

    @overload
    async def create_audio_voice(
        self,
        *,
        body: CreateProfessionalModelAudioVoiceRequest
        | CreateProfessionalModelAudioVoiceRequestDict
        | CreateInstantModelAudioVoiceRequest
        | CreateInstantModelAudioVoiceRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateModelAudioVoiceResponse: ...

    async def create_audio_voice(
        self,
        *,
        body: CreateProfessionalModelAudioVoiceRequest
        | CreateProfessionalModelAudioVoiceRequestDict
        | CreateInstantModelAudioVoiceRequest
        | CreateInstantModelAudioVoiceRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateModelAudioVoiceResponse:
        """Create Model Audio Voice

        Make a model-backed voice: train a professional one, retrain the one named by voice_id,
        or make an instant one from one recording. PENDING until ACTIVE or FAILED; poll it. An
        instant voice is ACTIVE as soon as it can speak, cannot be retrained and is free during
        the preview. A professional voice needs a free slot; each slot gives five pooled
        trainings a month, failures uncounted. Retraining takes only mode, voice_id and audio,
        and the voice must be ACTIVE (else 409). Its audio totals at least 20 minutes and at
        most 1,500,000,000 bytes.

        createModelAudioVoice: POST /v3/models/audio/voices,
        https://developers.heygen.com/reference/create-model-audio-voice

        Args:
            mode: 'professional' or 'instant'. Tells how the voice is made.
            audio: One speaker throughout; 20 minutes or more in sum.
            name: New voices only; with voice_id the old name stays.
            language: Code such as en; new voices only; with voice_id the old one stays.
            voice_id: Only for 'professional'. Professional voice to retrain; omitted makes a new
                voice.
            gender: Only for 'instant'. Chooses the default picture; detected if left out.
            age: Only for 'instant'. Chooses the default picture; detected if left out.
            remove_background_noise: Only for 'instant'. Whether noise is removed from the
                recording. HeyGen's default: True.
            similarity: Only for 'instant'. How closely the voice keeps to the recording. HeyGen's
                default: 'extra_high'.
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
        from . import create_model_audio_voice as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_audio_voice", _CREATE_MODEL_AUDIO_VOICE_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    @overload
    async def generate_speech(
        self,
        *,
        voice_id: str,
        text: str,
        model: CreateSpeechRequestModel | Unset = ...,
        language: str | None | Unset = ...,
        expressiveness_boost: float | Unset = ...,
        seed: int | None | Unset = ...,
        speed: float | None | Unset = ...,
        pitch_shift: float | None | Unset = ...,
        pitch_variance: float | None | Unset = ...,
        end_user_id: str | None | Unset = ...,
        with_timestamps: bool | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateSpeechResponseData: ...

    @overload
    async def generate_speech(
        self,
        *,
        body: CreateSpeechRequest | CreateSpeechRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateSpeechResponseData: ...

    async def generate_speech(
        self,
        *,
        body: CreateSpeechRequest | CreateSpeechRequestDict | _Mapping[str, Any] | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateSpeechResponseData:
        """Generate Model Speech

        Synthesize speech with an ACTIVE professional or instant voice into one WAV file. The
        language is detected if left out; Content-Language tells which one was spoken. Send bare
        codes: sources differ on whether en-US is refused. Blocks until done; answer is a URL to
        mono PCM16 WAV at 44.1 kHz. 30 requests a minute per workspace member. 503 may be
        retried.

        generateModelSpeech: POST /v3/models/audio/tts,
        https://developers.heygen.com/reference/generate-model-speech

        Args:
            voice_id: Id of the voice that speaks.
            text: Professional voices take <break time="Xs"/> up to 5 seconds each; instant voices
                do not, and no voice takes other SSML.
            model: The speech model. Professional voices cannot use turbo. HeyGen's default:
                'heygen-voice-1'.
            language: Bare code such as en; detected if left out.
            expressiveness_boost: How lively the speech is. Instant voices only. HeyGen's default:
                1.0.
            seed: Repeatability is not guaranteed. Professional voices only.
            speed: Multiplies the speed. Professional voices only.
            pitch_shift: Moves the pitch, in semitones. Professional voices only.
            pitch_variance: Multiplies the movement of the pitch; 1.0 keeps the voice's own.
                Professional voices only.
            end_user_id: Your id of the person for whom the call is made.
            with_timestamps: True adds timings to the answer. No source shows in which field.
                HeyGen's default: False.
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
        from . import generate_model_speech as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "generate_speech", _GENERATE_MODEL_SPEECH_FIELDS, body, _fields, extra_body
        )
        return (await _operation.asyncio(client=_client, body=_body)).data

    @overload
    def stream_speech(
        self,
        *,
        voice_id: str,
        text: str,
        language: str,
        seed: int | None | Unset = ...,
        with_timestamps: bool | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncGenerator[
        _Event[SpeechAlignmentEvent | SpeechAudioEvent | SpeechErrorEvent], None
    ]: ...

    @overload
    def stream_speech(
        self,
        *,
        body: StreamSpeechRequest | StreamSpeechRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncGenerator[
        _Event[SpeechAlignmentEvent | SpeechAudioEvent | SpeechErrorEvent], None
    ]: ...

    def stream_speech(
        self,
        *,
        body: StreamSpeechRequest | StreamSpeechRequestDict | _Mapping[str, Any] | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> _AsyncGenerator[_Event[SpeechAlignmentEvent | SpeechAudioEvent | SpeechErrorEvent], None]:
        """Stream Model Speech

        Stream speech from an ACTIVE professional voice as server-sent events. API key only, no
        scope listed. Audio events: ordered base64 WAV parts, each playable alone; alignment
        events need with_timestamps=true; error events are terminal; success ends with [DONE].
        30 requests/minute per workspace member. 503 may be retried.

        streamModelSpeech: POST /v3/models/audio/tts/stream,
        https://developers.heygen.com/reference/stream-model-speech

        Args:
            voice_id: Id of the voice that speaks.
            text: Plain; SSML and break tags do not work.
            language: Code such as en.
            seed: Repeatability is not guaranteed.
            with_timestamps: True adds word timing events to the stream. HeyGen's default: False.
            body: The whole body, in place of the fields above.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            An iterator over the events as they arrive.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
            TypeError: A keyword is wrong or missing.
        """
        from . import stream_model_speech as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "stream_speech", _STREAM_MODEL_SPEECH_FIELDS, body, _fields, extra_body
        )
        return _operation.asyncio(client=_client, body=_body)

    async def get_audio_voice(
        self,
        voice_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> ModelAudioVoiceResponse:
        """Get Model Audio Voice

        Fetch one of the caller's model-backed voices and its state. PENDING means queued or
        training, ACTIVE usable, FAILED final.

        getModelAudioVoice: GET /v3/models/audio/voices/{voice_id},
        https://developers.heygen.com/reference/get-model-audio-voice

        Args:
            voice_id: Id of the voice.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_model_audio_voice as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, voice_id=voice_id)).data

    async def delete_audio_voice(
        self,
        voice_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DeleteModelAudioVoiceResponse:
        """Delete Model Audio Voice

        Remove one of the caller's model-backed voices. A professional voice is refused with 409
        while PENDING; try again after training. Deleting an instant voice that is being made
        cancels it. Deleting twice succeeds both times.

        deleteModelAudioVoice: DELETE /v3/models/audio/voices/{voice_id},
        https://developers.heygen.com/reference/delete-model-audio-voice

        Args:
            voice_id: Id of the voice.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_model_audio_voice as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, voice_id=voice_id)).data

    @overload
    async def create_video(
        self,
        *,
        model: Literal["heygen-video-1"],
        mode: Literal["text_to_video"],
        prompt: str,
        prompt_enhancement: TextToVideoRequestPromptEnhancement | Unset = ...,
        duration: int | Unset = ...,
        resolution: TextToVideoRequestResolution | Unset = ...,
        aspect_ratio: TextToVideoRequestAspectRatio | Unset = ...,
        seed: int | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateModelVideoResponse: ...

    @overload
    async def create_video(
        self,
        *,
        model: Literal["heygen-video-1"],
        mode: Literal["image_to_video"],
        prompt: str,
        image: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict,
        prompt_enhancement: ImageToVideoRequestPromptEnhancement | Unset = ...,
        duration: int | Unset = ...,
        resolution: ImageToVideoRequestResolution | Unset = ...,
        aspect_ratio: ImageToVideoRequestAspectRatioType0 | None | Unset = ...,
        seed: int | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateModelVideoResponse: ...

    @overload
    async def create_video(
        self,
        *,
        model: Literal["heygen-video-1"],
        mode: Literal["reference_to_video"],
        prompt: str,
        reference_images: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ]
        | Unset = ...,
        reference_videos: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ]
        | Unset = ...,
        reference_audio: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ]
        | Unset = ...,
        prompt_enhancement: ReferenceToVideoRequestPromptEnhancement | Unset = ...,
        duration: int | Unset = ...,
        resolution: ReferenceToVideoRequestResolution | Unset = ...,
        aspect_ratio: ReferenceToVideoRequestAspectRatio | Unset = ...,
        seed: int | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateModelVideoResponse: ...

    @overload
    async def create_video(
        self,
        *,
        body: TextToVideoRequest
        | TextToVideoRequestDict
        | ImageToVideoRequest
        | ImageToVideoRequestDict
        | ReferenceToVideoRequest
        | ReferenceToVideoRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateModelVideoResponse: ...

    async def create_video(
        self,
        *,
        body: TextToVideoRequest
        | TextToVideoRequestDict
        | ImageToVideoRequest
        | ImageToVideoRequestDict
        | ReferenceToVideoRequest
        | ReferenceToVideoRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateModelVideoResponse:
        """Create HeyGen Video

        Generate a short clip with sound from a prompt, an image or references. The answer names
        the clip; poll GET /v3/models/videos/{video_id}. Without an Idempotency-Key each call
        makes a new clip, which is billed. Reference mode takes 12 references in all, at least
        one of them an image or a video. For an avatar that speaks a script, use POST
        /v3/videos.

        createModelVideo: POST /v3/models/videos,
        https://developers.heygen.com/reference/create-heygen-video

        Args:
            model: 'heygen-video-1'. The model that makes the clip.
            mode: 'text_to_video' or 'image_to_video' or 'reference_to_video'. Tells from what the
                clip is made.
            prompt: What the clip shows, in Unicode characters.
            prompt_enhancement: How the prompt is improved first. `default` is another name for
                `turbo`. HeyGen's default: 'quality'.
            duration: Length of the clip in whole seconds. HeyGen's default: 5.
            resolution: 1080p and 2k need the aspect ratio 16:9 or 9:16. HeyGen's default: '768p'.
            aspect_ratio: Width to height of the clip. HeyGen's default: '16:9'.
            seed: A number for the same result again; random if left out.
            callback_url: HTTPS address that is told of the final event.
            callback_id: Comes back in the webhook.
            image: Only for 'heygen-video-1'. The first frame.
            reference_images: Only for 'heygen-video-1'. Pictures to follow.
            reference_videos: Only for 'heygen-video-1'. Videos to follow. Their shape lies between
                1:4 and 4:1; together they last 15 seconds at most.
            reference_audio: Only for 'heygen-video-1'. Sounds to follow.
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
        from . import create_model_video as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_video", _CREATE_MODEL_VIDEO_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def get_video(
        self,
        video_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> ModelVideoDetail:
        """Get HeyGen Video

        Fetch a HeyGen Video clip, with a fresh download link once it is completed. Read it
        again when the link has expired.

        getModelVideo: GET /v3/models/videos/{video_id},
        https://developers.heygen.com/reference/get-heygen-video

        Args:
            video_id: Id of the clip.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_model_video as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, video_id=video_id)).data

    @overload
    async def create_image(
        self,
        *,
        model: Literal["heygen-image-1"] = ...,
        identity_images: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ],
        reference_images: _Sequence[
            AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
        ],
        mode: Literal["identity_remix"] | Unset = ...,
        num_images: int | Unset = ...,
        aspect_ratio: CreateModelImageRequestAspectRatioType0 | None | Unset = ...,
        seed: int | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateModelImageResponse: ...

    @overload
    async def create_image(
        self,
        *,
        body: CreateModelImageRequest | CreateModelImageRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateModelImageResponse: ...

    async def create_image(
        self,
        *,
        body: CreateModelImageRequest
        | CreateModelImageRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateModelImageResponse:
        """Create HeyGen Image

        Make one to five portraits that keep a person's identity and follow a reference picture.
        It takes no prompt. The answer names the generation; poll GET
        /v3/models/images/{generation_id}. Either all images are made or none. Only workspaces
        in a private beta may use it.

        createModelImage: POST /v3/models/images,
        https://developers.heygen.com/reference/create-heygen-image

        Args:
            model: The model that makes the images.
            identity_images: One to five pictures of the person.
            reference_images: Exactly one picture to follow.
            mode: The only way of working there is. HeyGen's default: 'identity_remix'.
            num_images: How many images are made. HeyGen's default: 1.
            aspect_ratio: Width to height of the images; that of the reference picture if left out.
            seed: Of the first image; each further image adds one.
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
        from . import create_model_image as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_image", _CREATE_MODEL_IMAGE_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def get_image(
        self,
        generation_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> ModelImageGenerationDetail:
        """Get HeyGen Image

        Fetch an image generation and, once it is completed, its images. Their order stays the
        same. Each read gives fresh links.

        getModelImage: GET /v3/models/images/{generation_id},
        https://developers.heygen.com/reference/get-heygen-image

        Args:
            generation_id: Id of the image generation.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_model_image as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, generation_id=generation_id)).data


class ModelsWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: ModelsOperations) -> None:
        self.list_audio_voices = _raw(operations.list_audio_voices)
        self.create_audio_voice = _raw(operations.create_audio_voice)
        self.generate_speech = _raw(operations.generate_speech)
        self.get_audio_voice = _raw(operations.get_audio_voice)
        self.delete_audio_voice = _raw(operations.delete_audio_voice)
        self.create_video = _raw(operations.create_video)
        self.get_video = _raw(operations.get_video)
        self.create_image = _raw(operations.create_image)
        self.get_image = _raw(operations.get_image)


class AsyncModelsWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncModelsOperations) -> None:
        self.list_audio_voices = _async_raw(operations.list_audio_voices)
        self.create_audio_voice = _async_raw(operations.create_audio_voice)
        self.generate_speech = _async_raw(operations.generate_speech)
        self.get_audio_voice = _async_raw(operations.get_audio_voice)
        self.delete_audio_voice = _async_raw(operations.delete_audio_voice)
        self.create_video = _async_raw(operations.create_video)
        self.get_video = _async_raw(operations.get_video)
        self.create_image = _async_raw(operations.create_image)
        self.get_image = _async_raw(operations.get_image)
