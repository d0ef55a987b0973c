"""Text-to-speech and voice management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.asset_base_64 import AssetBase64Dict
    from ...dicts.asset_id import AssetIdDict
    from ...dicts.asset_url import AssetUrlDict
    from ...dicts.create_voice_clone_v3_request import CreateVoiceCloneV3RequestDict
    from ...dicts.design_voice_request import DesignVoiceRequestDict
    from ...dicts.text_to_speech_request import TextToSpeechRequestDict
    from ...models.asset_base_64 import AssetBase64
    from ...models.asset_id import AssetId
    from ...models.asset_url import AssetUrl
    from ...models.audio_voice_item import AudioVoiceItem
    from ...models.create_voice_clone_v3_request import CreateVoiceCloneV3Request
    from ...models.design_voice_request import DesignVoiceRequest
    from ...models.design_voice_response_data import DesignVoiceResponseData
    from ...models.list_voices_v3_response_200 import ListVoicesV3Response200
    from ...models.list_voices_v3_type import ListVoicesV3Type
    from ...models.text_to_speech_request import TextToSpeechRequest
    from ...models.text_to_speech_response_data import TextToSpeechResponseData
    from ...models.voice_clone_create_v3_response import VoiceCloneCreateV3Response
    from ...models.voice_delete_v3_response import VoiceDeleteV3Response
    from ...models.voice_detail_v3 import VoiceDetailV3
    from ...operations import Timeout

_METHODS = {
    "create_speech_v3": "create_speech",
    "list_voices_v3": "list",
    "design_voice": "design",
    "clone_voice": "clone",
    "get_voice": "get",
    "delete_voice": "delete",
}
_CREATE_SPEECH_V3_FIELDS = (
    _Fields(("text", "voice_id"), ("input_type", "speed", "language", "locale"), {}, {}, {}),
)
_DESIGN_VOICE_FIELDS = (_Fields(("prompt",), ("gender", "locale", "seed"), {}, {}, {}),)
_CLONE_VOICE_FIELDS = (
    _Fields(("audio", "voice_name"), ("language", "remove_background_noise"), {}, {}, {}),
)


class VoicesOperations(_Tag):
    """Text-to-speech and voice management: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> VoicesWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return VoicesWithRawResponse(self)

    @overload
    def create_speech(
        self,
        *,
        text: str,
        voice_id: str,
        input_type: str | Unset = ...,
        speed: float | Unset = ...,
        language: str | None | Unset = ...,
        locale: str | None | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> TextToSpeechResponseData: ...

    @overload
    def create_speech(
        self,
        *,
        body: TextToSpeechRequest | TextToSpeechRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> TextToSpeechResponseData: ...

    def create_speech(
        self,
        *,
        body: TextToSpeechRequest | TextToSpeechRequestDict | _Mapping[str, Any] | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> TextToSpeechResponseData:
        """Create Speech

        Turn text into speech with a chosen voice: a stock, a designed or an instantly cloned
        one. The voice must work with the starfish engine (list voices with engine=starfish);
        professional HeyGen Voice clones belong to POST /v3/models/audio/tts. Plain text or
        SSML; speed 0.5 to 2.0. Result: audio URL, duration, optional word timings.

        createSpeechV3: POST /v3/voices/speech, https://developers.heygen.com/reference/create-
        speech

        Args:
            text: Break tags take seconds such as 0.35s, not milliseconds.
            voice_id: Needs starfish support; list such voices with engine=starfish.
            input_type: What the text is written in. Text or ssml. HeyGen's default: 'text'.
            speed: How fast the voice speaks. Multiplier. HeyGen's default: 1.0.
            language: Base code, e.g. en, pt, zh; null: detected from the text.
            locale: BCP-47, e.g. pt-BR; settles the language too.
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
        from . import create_speech_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_speech", _CREATE_SPEECH_V3_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, body=_body)).data

    def list(
        self,
        *,
        type: ListVoicesV3Type | Unset = UNSET,
        engine: str | Unset = UNSET,
        language: str | Unset = UNSET,
        gender: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[AudioVoiceItem]:
        """List Voices

        Page through voices, narrowed by type, engine, language or gender. Engine=starfish
        yields the voices that POST /v3/voices/speech accepts.

        listVoicesV3: GET /v3/voices, https://developers.heygen.com/reference/list-voices

        Args:
            type: Public is the shared library, private the caller's clones. HeyGen's default:
                'public'.
            engine: Engine name such as starfish.
            language: Language name such as English.
            gender: Male or female.
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
        from . import list_voices_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListVoicesV3Response200:
            return _operation.sync(
                client=_client,
                type_=type,
                engine=engine,
                language=language,
                gender=gender,
                limit=limit,
                token=token,
            )

        return _Page.first(_read, token)

    @overload
    def design(
        self,
        *,
        prompt: str,
        gender: str | None | Unset = ...,
        locale: str | None | Unset = ...,
        seed: int | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DesignVoiceResponseData: ...

    @overload
    def design(
        self,
        *,
        body: DesignVoiceRequest | DesignVoiceRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DesignVoiceResponseData: ...

    def design(
        self,
        *,
        body: DesignVoiceRequest | DesignVoiceRequestDict | _Mapping[str, Any] | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> DesignVoiceResponseData:
        """Design Voice

        Find at most three voices that fit a written description. Change seed to get another
        batch.

        designVoice: POST /v3/voices, https://developers.heygen.com/reference/design-voice

        Args:
            prompt: What is wanted, in plain words. Describes the voice wanted.
            gender: Gender of the voice or the avatar. Filter: male or female.
            locale: Filter: BCP-47 tag, e.g. en-US.
            seed: Picks the batch: 0 best matches, 1 the following ones; repeatable for one prompt.
                HeyGen's default: 0.
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
        from . import design_voice as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("design", _DESIGN_VOICE_FIELDS, body, _fields, extra_body)
        return (_operation.sync(client=_client, body=_body)).data

    @overload
    def clone(
        self,
        *,
        audio: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict,
        voice_name: str,
        language: str | None | Unset = ...,
        remove_background_noise: bool | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VoiceCloneCreateV3Response: ...

    @overload
    def clone(
        self,
        *,
        body: CreateVoiceCloneV3Request | CreateVoiceCloneV3RequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VoiceCloneCreateV3Response: ...

    def clone(
        self,
        *,
        body: CreateVoiceCloneV3Request
        | CreateVoiceCloneV3RequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> VoiceCloneCreateV3Response:
        """Clone Voice

        Start cloning a voice from an audio file. Poll GET /v3/voices/{voice_id} with the
        returned voice_clone_id until status is complete; the voice then serves speech and video
        requests. Clone quota reached: 400 resource_limit_reached. Free plans: 403.

        cloneVoice: POST /v3/voices/clone, https://developers.heygen.com/reference/clone-voice

        Args:
            audio: The sound.
            voice_name: Name of the voice.
            language: Hint, e.g. en; null: detected.
            remove_background_noise: Whether noise is removed from the recording first. HeyGen's
                default: True.
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
        from . import clone_voice as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("clone", _CLONE_VOICE_FIELDS, body, _fields, extra_body)
        return (_operation.sync(client=_client, body=_body)).data

    def get(
        self,
        voice_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VoiceDetailV3:
        """Get Voice

        Fetch one voice, with its cloning state where there is one. For a clone, poll here until
        status is complete.

        getVoice: GET /v3/voices/{voice_id}, https://developers.heygen.com/reference/get-voice

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
        from . import get_voice as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, voice_id=voice_id)).data

    def delete(
        self,
        voice_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VoiceDeleteV3Response:
        """Delete Voice

        Remove a voice clone that the caller owns. 403 while any template uses it. Frees a clone
        slot. Unknown or already deleted voices give 404 voice_not_found, so a repeated delete
        may count that as done.

        deleteVoice: DELETE /v3/voices/{voice_id},
        https://developers.heygen.com/reference/delete-voice

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
        from . import delete_voice as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, voice_id=voice_id)).data


class AsyncVoicesOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncVoicesWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncVoicesWithRawResponse(self)

    @overload
    async def create_speech(
        self,
        *,
        text: str,
        voice_id: str,
        input_type: str | Unset = ...,
        speed: float | Unset = ...,
        language: str | None | Unset = ...,
        locale: str | None | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> TextToSpeechResponseData: ...

    @overload
    async def create_speech(
        self,
        *,
        body: TextToSpeechRequest | TextToSpeechRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> TextToSpeechResponseData: ...

    async def create_speech(
        self,
        *,
        body: TextToSpeechRequest | TextToSpeechRequestDict | _Mapping[str, Any] | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> TextToSpeechResponseData:
        """Create Speech

        Turn text into speech with a chosen voice: a stock, a designed or an instantly cloned
        one. The voice must work with the starfish engine (list voices with engine=starfish);
        professional HeyGen Voice clones belong to POST /v3/models/audio/tts. Plain text or
        SSML; speed 0.5 to 2.0. Result: audio URL, duration, optional word timings.

        createSpeechV3: POST /v3/voices/speech, https://developers.heygen.com/reference/create-
        speech

        Args:
            text: Break tags take seconds such as 0.35s, not milliseconds.
            voice_id: Needs starfish support; list such voices with engine=starfish.
            input_type: What the text is written in. Text or ssml. HeyGen's default: 'text'.
            speed: How fast the voice speaks. Multiplier. HeyGen's default: 1.0.
            language: Base code, e.g. en, pt, zh; null: detected from the text.
            locale: BCP-47, e.g. pt-BR; settles the language too.
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
        from . import create_speech_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_speech", _CREATE_SPEECH_V3_FIELDS, body, _fields, extra_body
        )
        return (await _operation.asyncio(client=_client, body=_body)).data

    def list(
        self,
        *,
        type: ListVoicesV3Type | Unset = UNSET,
        engine: str | Unset = UNSET,
        language: str | Unset = UNSET,
        gender: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[AudioVoiceItem]:
        """List Voices

        Page through voices, narrowed by type, engine, language or gender. Engine=starfish
        yields the voices that POST /v3/voices/speech accepts.

        listVoicesV3: GET /v3/voices, https://developers.heygen.com/reference/list-voices

        Args:
            type: Public is the shared library, private the caller's clones. HeyGen's default:
                'public'.
            engine: Engine name such as starfish.
            language: Language name such as English.
            gender: Male or female.
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
        from . import list_voices_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListVoicesV3Response200:
            return await _operation.asyncio(
                client=_client,
                type_=type,
                engine=engine,
                language=language,
                gender=gender,
                limit=limit,
                token=token,
            )

        return _AsyncPages(_read, token)

    @overload
    async def design(
        self,
        *,
        prompt: str,
        gender: str | None | Unset = ...,
        locale: str | None | Unset = ...,
        seed: int | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DesignVoiceResponseData: ...

    @overload
    async def design(
        self,
        *,
        body: DesignVoiceRequest | DesignVoiceRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DesignVoiceResponseData: ...

    async def design(
        self,
        *,
        body: DesignVoiceRequest | DesignVoiceRequestDict | _Mapping[str, Any] | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> DesignVoiceResponseData:
        """Design Voice

        Find at most three voices that fit a written description. Change seed to get another
        batch.

        designVoice: POST /v3/voices, https://developers.heygen.com/reference/design-voice

        Args:
            prompt: What is wanted, in plain words. Describes the voice wanted.
            gender: Gender of the voice or the avatar. Filter: male or female.
            locale: Filter: BCP-47 tag, e.g. en-US.
            seed: Picks the batch: 0 best matches, 1 the following ones; repeatable for one prompt.
                HeyGen's default: 0.
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
        from . import design_voice as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("design", _DESIGN_VOICE_FIELDS, body, _fields, extra_body)
        return (await _operation.asyncio(client=_client, body=_body)).data

    @overload
    async def clone(
        self,
        *,
        audio: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict,
        voice_name: str,
        language: str | None | Unset = ...,
        remove_background_noise: bool | Unset = ...,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VoiceCloneCreateV3Response: ...

    @overload
    async def clone(
        self,
        *,
        body: CreateVoiceCloneV3Request | CreateVoiceCloneV3RequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VoiceCloneCreateV3Response: ...

    async def clone(
        self,
        *,
        body: CreateVoiceCloneV3Request
        | CreateVoiceCloneV3RequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> VoiceCloneCreateV3Response:
        """Clone Voice

        Start cloning a voice from an audio file. Poll GET /v3/voices/{voice_id} with the
        returned voice_clone_id until status is complete; the voice then serves speech and video
        requests. Clone quota reached: 400 resource_limit_reached. Free plans: 403.

        cloneVoice: POST /v3/voices/clone, https://developers.heygen.com/reference/clone-voice

        Args:
            audio: The sound.
            voice_name: Name of the voice.
            language: Hint, e.g. en; null: detected.
            remove_background_noise: Whether noise is removed from the recording first. HeyGen's
                default: True.
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
        from . import clone_voice as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields("clone", _CLONE_VOICE_FIELDS, body, _fields, extra_body)
        return (await _operation.asyncio(client=_client, body=_body)).data

    async def get(
        self,
        voice_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VoiceDetailV3:
        """Get Voice

        Fetch one voice, with its cloning state where there is one. For a clone, poll here until
        status is complete.

        getVoice: GET /v3/voices/{voice_id}, https://developers.heygen.com/reference/get-voice

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
        from . import get_voice as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, voice_id=voice_id)).data

    async def delete(
        self,
        voice_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VoiceDeleteV3Response:
        """Delete Voice

        Remove a voice clone that the caller owns. 403 while any template uses it. Frees a clone
        slot. Unknown or already deleted voices give 404 voice_not_found, so a repeated delete
        may count that as done.

        deleteVoice: DELETE /v3/voices/{voice_id},
        https://developers.heygen.com/reference/delete-voice

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
        from . import delete_voice as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, voice_id=voice_id)).data


class VoicesWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: VoicesOperations) -> None:
        self.create_speech = _raw(operations.create_speech)
        self.list = _raw(operations.list)
        self.design = _raw(operations.design)
        self.clone = _raw(operations.clone)
        self.get = _raw(operations.get)
        self.delete = _raw(operations.delete)


class AsyncVoicesWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncVoicesOperations) -> None:
        self.create_speech = _async_raw(operations.create_speech)
        self.list = _async_raw(operations.list)
        self.design = _async_raw(operations.design)
        self.clone = _async_raw(operations.clone)
        self.get = _async_raw(operations.get)
        self.delete = _async_raw(operations.delete)
