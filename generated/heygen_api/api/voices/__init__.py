"""Text-to-speech and voice management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset, body_of as _body_of

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
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


class VoicesOperations:
    """Text-to-speech and voice management: each operation is a method."""

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    @overload
    def create_speech_v3(
        self, *, body: TextToSpeechRequest | dict[str, Any]
    ) -> TextToSpeechResponseData: ...

    @overload
    def create_speech_v3(
        self,
        *,
        text: str,
        voice_id: str,
        input_type: str | Unset = ...,
        speed: float | Unset = ...,
        language: None | str | Unset = ...,
        locale: None | str | Unset = ...,
    ) -> TextToSpeechResponseData: ...

    def create_speech_v3(
        self, *, body: TextToSpeechRequest | dict[str, Any] | Unset = UNSET, **_fields: Any
    ) -> TextToSpeechResponseData:
        """Create Speech

        Turn text into speech with a chosen voice: a stock, a designed or an instantly cloned
        one. The voice must work with the starfish engine (list voices with engine=starfish);
        professional HeyGen Voice clones belong to POST /v3/models/audio/tts. Plain text or
        SSML; speed 0.5 to 2.0. Result: audio URL, duration, optional word timings.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            text: Break tags take seconds such as 0.35s, not milliseconds.
            voice_id: Needs starfish support; list such voices with engine=starfish.
            input_type: What the text is written in. Text or ssml. Default: 'text'.
            speed: How fast the voice speaks. Multiplier. Default: 1.0.
            language: Base code, e.g. en, pt, zh; null: detected from the text.
            locale: BCP-47, e.g. pt-BR; settles the language too.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.text_to_speech_request import TextToSpeechRequest as _Body
        from . import create_speech_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (_operation.sync(client=self._client, body=_body)).data

    def list_voices_v3(
        self,
        *,
        type_: ListVoicesV3Type | Unset = "public",
        engine: str | Unset = UNSET,
        language: str | Unset = UNSET,
        gender: str | Unset = UNSET,
        limit: int | Unset = 20,
        token: str | Unset = UNSET,
    ) -> _Page[AudioVoiceItem]:
        """List Voices

        Page through voices, narrowed by type, engine, language or gender. Engine=starfish
        yields the voices that POST /v3/voices/speech accepts.

        Args:
            type_: Public is the shared library, private the caller's clones. Default: 'public'.
            engine: Engine name such as starfish.
            language: Language name such as English.
            gender: Male or female.
            limit: How many items a page has at most. Default: 20.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_voices_v3 as _operation

        def _read(token: str | Unset) -> ListVoicesV3Response200:
            return _operation.sync(
                client=self._client,
                type_=type_,
                engine=engine,
                language=language,
                gender=gender,
                limit=limit,
                token=token,
            )

        return _Page.first(_read, token)

    @overload
    def design_voice(
        self, *, body: DesignVoiceRequest | dict[str, Any]
    ) -> DesignVoiceResponseData: ...

    @overload
    def design_voice(
        self,
        *,
        prompt: str,
        gender: None | str | Unset = ...,
        locale: None | str | Unset = ...,
        seed: int | Unset = ...,
    ) -> DesignVoiceResponseData: ...

    def design_voice(
        self, *, body: DesignVoiceRequest | dict[str, Any] | Unset = UNSET, **_fields: Any
    ) -> DesignVoiceResponseData:
        """Design Voice

        Find at most three voices that fit a written description. Change seed to get another
        batch.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            prompt: What is wanted, in plain words. Describes the voice wanted.
            gender: Gender of the voice or the avatar. Filter: male or female.
            locale: Filter: BCP-47 tag, e.g. en-US.
            seed: Picks the batch: 0 best matches, 1 the following ones; repeatable for one prompt.
                Default: 0.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.design_voice_request import DesignVoiceRequest as _Body
        from . import design_voice as _operation

        _body = _body_of(_Body, body, _fields)
        return (_operation.sync(client=self._client, body=_body)).data

    @overload
    def clone_voice(
        self, *, body: CreateVoiceCloneV3Request | dict[str, Any]
    ) -> VoiceCloneCreateV3Response: ...

    @overload
    def clone_voice(
        self,
        *,
        audio: AssetBase64 | AssetId | AssetUrl,
        voice_name: str,
        language: None | str | Unset = ...,
        remove_background_noise: bool | Unset = ...,
    ) -> VoiceCloneCreateV3Response: ...

    def clone_voice(
        self, *, body: CreateVoiceCloneV3Request | dict[str, Any] | Unset = UNSET, **_fields: Any
    ) -> VoiceCloneCreateV3Response:
        """Clone Voice

        Start cloning a voice from an audio file. Poll GET /v3/voices/{voice_id} with the
        returned voice_clone_id until status is complete; the voice then serves speech and video
        requests. Clone quota reached: 400 resource_limit_reached. Free plans: 403.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            audio: The sound.
            voice_name: Name of the voice.
            language: Hint, e.g. en; null: detected.
            remove_background_noise: Whether noise is removed from the recording first. Default:
                True.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_voice_clone_v3_request import CreateVoiceCloneV3Request as _Body
        from . import clone_voice as _operation

        _body = _body_of(_Body, body, _fields)
        return (_operation.sync(client=self._client, body=_body)).data

    def get_voice(self, voice_id: str) -> VoiceDetailV3:
        """Get Voice

        Fetch one voice, with its cloning state where there is one. For a clone, poll here until
        status is complete.

        Args:
            voice_id: Id of the voice.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_voice as _operation

        return (_operation.sync(client=self._client, voice_id=voice_id)).data

    def delete_voice(self, voice_id: str) -> VoiceDeleteV3Response:
        """Delete Voice

        Remove a voice clone that the caller owns. 403 while any template uses it. Frees a clone
        slot. Unknown or already deleted voices give 404 voice_not_found, so a repeated delete
        may count that as done.

        Args:
            voice_id: Id of the voice.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_voice as _operation

        return (_operation.sync(client=self._client, voice_id=voice_id)).data


class AsyncVoicesOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @overload
    async def create_speech_v3(
        self, *, body: TextToSpeechRequest | dict[str, Any]
    ) -> TextToSpeechResponseData: ...

    @overload
    async def create_speech_v3(
        self,
        *,
        text: str,
        voice_id: str,
        input_type: str | Unset = ...,
        speed: float | Unset = ...,
        language: None | str | Unset = ...,
        locale: None | str | Unset = ...,
    ) -> TextToSpeechResponseData: ...

    async def create_speech_v3(
        self, *, body: TextToSpeechRequest | dict[str, Any] | Unset = UNSET, **_fields: Any
    ) -> TextToSpeechResponseData:
        """Create Speech

        Turn text into speech with a chosen voice: a stock, a designed or an instantly cloned
        one. The voice must work with the starfish engine (list voices with engine=starfish);
        professional HeyGen Voice clones belong to POST /v3/models/audio/tts. Plain text or
        SSML; speed 0.5 to 2.0. Result: audio URL, duration, optional word timings.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            text: Break tags take seconds such as 0.35s, not milliseconds.
            voice_id: Needs starfish support; list such voices with engine=starfish.
            input_type: What the text is written in. Text or ssml. Default: 'text'.
            speed: How fast the voice speaks. Multiplier. Default: 1.0.
            language: Base code, e.g. en, pt, zh; null: detected from the text.
            locale: BCP-47, e.g. pt-BR; settles the language too.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.text_to_speech_request import TextToSpeechRequest as _Body
        from . import create_speech_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (await _operation.asyncio(client=self._client, body=_body)).data

    def list_voices_v3(
        self,
        *,
        type_: ListVoicesV3Type | Unset = "public",
        engine: str | Unset = UNSET,
        language: str | Unset = UNSET,
        gender: str | Unset = UNSET,
        limit: int | Unset = 20,
        token: str | Unset = UNSET,
    ) -> _AsyncPages[AudioVoiceItem]:
        """List Voices

        Page through voices, narrowed by type, engine, language or gender. Engine=starfish
        yields the voices that POST /v3/voices/speech accepts.

        Args:
            type_: Public is the shared library, private the caller's clones. Default: 'public'.
            engine: Engine name such as starfish.
            language: Language name such as English.
            gender: Male or female.
            limit: How many items a page has at most. Default: 20.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_voices_v3 as _operation

        async def _read(token: str | Unset) -> ListVoicesV3Response200:
            return await _operation.asyncio(
                client=self._client,
                type_=type_,
                engine=engine,
                language=language,
                gender=gender,
                limit=limit,
                token=token,
            )

        return _AsyncPages(_read, token)

    @overload
    async def design_voice(
        self, *, body: DesignVoiceRequest | dict[str, Any]
    ) -> DesignVoiceResponseData: ...

    @overload
    async def design_voice(
        self,
        *,
        prompt: str,
        gender: None | str | Unset = ...,
        locale: None | str | Unset = ...,
        seed: int | Unset = ...,
    ) -> DesignVoiceResponseData: ...

    async def design_voice(
        self, *, body: DesignVoiceRequest | dict[str, Any] | Unset = UNSET, **_fields: Any
    ) -> DesignVoiceResponseData:
        """Design Voice

        Find at most three voices that fit a written description. Change seed to get another
        batch.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            prompt: What is wanted, in plain words. Describes the voice wanted.
            gender: Gender of the voice or the avatar. Filter: male or female.
            locale: Filter: BCP-47 tag, e.g. en-US.
            seed: Picks the batch: 0 best matches, 1 the following ones; repeatable for one prompt.
                Default: 0.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.design_voice_request import DesignVoiceRequest as _Body
        from . import design_voice as _operation

        _body = _body_of(_Body, body, _fields)
        return (await _operation.asyncio(client=self._client, body=_body)).data

    @overload
    async def clone_voice(
        self, *, body: CreateVoiceCloneV3Request | dict[str, Any]
    ) -> VoiceCloneCreateV3Response: ...

    @overload
    async def clone_voice(
        self,
        *,
        audio: AssetBase64 | AssetId | AssetUrl,
        voice_name: str,
        language: None | str | Unset = ...,
        remove_background_noise: bool | Unset = ...,
    ) -> VoiceCloneCreateV3Response: ...

    async def clone_voice(
        self, *, body: CreateVoiceCloneV3Request | dict[str, Any] | Unset = UNSET, **_fields: Any
    ) -> VoiceCloneCreateV3Response:
        """Clone Voice

        Start cloning a voice from an audio file. Poll GET /v3/voices/{voice_id} with the
        returned voice_clone_id until status is complete; the voice then serves speech and video
        requests. Clone quota reached: 400 resource_limit_reached. Free plans: 403.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            audio: The sound.
            voice_name: Name of the voice.
            language: Hint, e.g. en; null: detected.
            remove_background_noise: Whether noise is removed from the recording first. Default:
                True.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_voice_clone_v3_request import CreateVoiceCloneV3Request as _Body
        from . import clone_voice as _operation

        _body = _body_of(_Body, body, _fields)
        return (await _operation.asyncio(client=self._client, body=_body)).data

    async def get_voice(self, voice_id: str) -> VoiceDetailV3:
        """Get Voice

        Fetch one voice, with its cloning state where there is one. For a clone, poll here until
        status is complete.

        Args:
            voice_id: Id of the voice.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_voice as _operation

        return (await _operation.asyncio(client=self._client, voice_id=voice_id)).data

    async def delete_voice(self, voice_id: str) -> VoiceDeleteV3Response:
        """Delete Voice

        Remove a voice clone that the caller owns. 403 while any template uses it. Frees a clone
        slot. Unknown or already deleted voices give 404 voice_not_found, so a repeated delete
        may count that as done.

        Args:
            voice_id: Id of the voice.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_voice as _operation

        return (await _operation.asyncio(client=self._client, voice_id=voice_id)).data
