"""Translate videos into other languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset, body_of as _body_of

if TYPE_CHECKING:
    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...models.asset_id import AssetId
    from ...models.asset_url import AssetUrl
    from ...models.create_proofread_request import CreateProofreadRequest
    from ...models.create_proofread_response import CreateProofreadResponse
    from ...models.create_video_translation_request import CreateVideoTranslationRequest
    from ...models.create_video_translation_request_fps_mode_type_0 import (
        CreateVideoTranslationRequestFpsModeType0,
    )
    from ...models.create_video_translation_request_srt_role_type_0 import (
        CreateVideoTranslationRequestSrtRoleType0,
    )
    from ...models.download_srt_response import DownloadSRTResponse
    from ...models.generate_video_request import GenerateVideoRequest
    from ...models.generate_video_response import GenerateVideoResponse
    from ...models.list_proofreads_v3_response_200 import ListProofreadsV3Response200
    from ...models.list_video_translations_v3_response_200 import ListVideoTranslationsV3Response200
    from ...models.proofread_delete_response import ProofreadDeleteResponse
    from ...models.proofread_detail import ProofreadDetail
    from ...models.stock_voice_config import StockVoiceConfig
    from ...models.update_video_translation_request import UpdateVideoTranslationRequest
    from ...models.upload_srt_request import UploadSRTRequest
    from ...models.video_translation_create_response import VideoTranslationCreateResponse
    from ...models.video_translation_delete_response import VideoTranslationDeleteResponse
    from ...models.video_translation_detail import VideoTranslationDetail
    from ...models.video_translation_languages_response import VideoTranslationLanguagesResponse
    from ...models.video_translation_mode import VideoTranslationMode


class VideoTranslateOperations:
    """Translate videos into other languages: each operation is a method."""

    __slots__ = ("_client",)

    def __init__(self, client: _Client) -> None:
        self._client = client

    def list_video_translations_v3(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _Page[VideoTranslationDetail]:
        """List Video Translations

        Page through the account's video translation jobs.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_video_translations_v3 as _operation

        def _read(token: str | Unset) -> ListVideoTranslationsV3Response200:
            return _operation.sync(client=self._client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create_video_translation_v3(
        self,
        *,
        body: CreateVideoTranslationRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> VideoTranslationCreateResponse: ...

    @overload
    def create_video_translation_v3(
        self,
        *,
        video: AssetId | AssetUrl,
        output_languages: list[str],
        title: None | str | Unset = ...,
        audio: AssetId | AssetUrl | None | Unset = ...,
        input_language: None | str | Unset = ...,
        translate_audio_only: bool | Unset = ...,
        speaker_num: int | None | Unset = ...,
        mode: VideoTranslationMode | Unset = ...,
        callback_url: None | str | Unset = ...,
        callback_id: None | str | Unset = ...,
        enable_caption: bool | Unset = ...,
        keep_the_same_format: bool | None | Unset = ...,
        enable_dynamic_duration: bool | Unset = ...,
        disable_music_track: bool | Unset = ...,
        enable_speech_enhancement: bool | Unset = ...,
        enable_watermark: bool | Unset = ...,
        start_time: float | None | Unset = ...,
        end_time: float | None | Unset = ...,
        brand_voice_id: None | str | Unset = ...,
        brand_glossary_id: None | str | Unset = ...,
        stock_voice_config: None | StockVoiceConfig | Unset = ...,
        srt: AssetId | AssetUrl | None | Unset = ...,
        srt_role: CreateVideoTranslationRequestSrtRoleType0 | None | Unset = ...,
        fps_mode: CreateVideoTranslationRequestFpsModeType0 | None | Unset = ...,
        folder_id: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> VideoTranslationCreateResponse: ...

    def create_video_translation_v3(
        self,
        *,
        body: CreateVideoTranslationRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> VideoTranslationCreateResponse:
        """Create Video Translation

        Dub a video into one or several languages, cloning the voice and syncing lips. Yields a
        separate video_translation_id per target language. `mode`: speed (default, quicker) or
        precision (better lip-sync).

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            video: The video.
            output_languages: Names such as Spanish (Spain); valid ones at GET /v3/video-
                translations/languages; several make a batch.
            title: Title, for people.
            audio: Own soundtrack to dub with.
            input_language: Code; found automatically if left out.
            translate_audio_only: Leaves the picture as it was. Default: False.
            speaker_num: Helps tell speakers apart.
            mode: How carefully, and how fast, a video is translated.
            callback_url: Webhook told of completion.
            callback_id: Sent along in the webhook payload.
            enable_caption: Ignored; captions are always made. Default: False.
            keep_the_same_format: Output keeps the resolution and bitrate of the input.
            enable_dynamic_duration: Lets the duration change. Default: True.
            disable_music_track: Drops music from the sound. Default: False.
            enable_speech_enhancement: Whether the speech is cleaned up. Default: False.
            enable_watermark: Whether the result carries a watermark. Default: False.
            start_time: Seconds; for working on part of the video.
            end_time: Seconds; for working on part of the video.
            brand_voice_id: Old name of brand_glossary_id; both work and mean the same record.
            brand_glossary_id: Glossary for custom terms; same record as brand_voice_id; ids from
                GET /v3/brand-glossaries.
            stock_voice_config: Enterprise, on request; a preset voice replaces the clone of the
                original speaker.
            srt: The subtitle file. Your own subtitles.
            srt_role: Input is the source video, output the translated one.
            fps_mode: Variable, constant, or as the source; only takes effect with custom audio.
            folder_id: Id of the folder.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_video_translation_request import (
            CreateVideoTranslationRequest as _Body,
        )
        from . import create_video_translation_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    def get_video_translation_v3(self, video_translation_id: str) -> VideoTranslationDetail:
        """Get Video Translation

        Fetch one translation job: status, output language, video link, failure reason.

        Args:
            video_translation_id: Id of the video translation.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_translation_v3 as _operation

        return (
            _operation.sync(client=self._client, video_translation_id=video_translation_id)
        ).data

    def delete_video_translation_v3(
        self, video_translation_id: str
    ) -> VideoTranslationDeleteResponse:
        """Delete Video Translation

        Remove a translation and its files for good. Irreversible.

        Args:
            video_translation_id: Id of the video translation.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_video_translation_v3 as _operation

        return (
            _operation.sync(client=self._client, video_translation_id=video_translation_id)
        ).data

    @overload
    def update_video_translation_v3(
        self, video_translation_id: str, *, body: UpdateVideoTranslationRequest | dict[str, Any]
    ) -> VideoTranslationDetail: ...

    @overload
    def update_video_translation_v3(
        self, video_translation_id: str, *, title: str
    ) -> VideoTranslationDetail: ...

    def update_video_translation_v3(
        self,
        video_translation_id: str,
        *,
        body: UpdateVideoTranslationRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> VideoTranslationDetail:
        """Update Video Translation

        Rename a translation job (its display title). An update with no field set is refused
        with 400.

        Args:
            video_translation_id: Id of the video translation.
            body: The body as a model or a dict, in place of the fields that follow.
            title: Title, for people.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.update_video_translation_request import (
            UpdateVideoTranslationRequest as _Body,
        )
        from . import update_video_translation_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(
                client=self._client, video_translation_id=video_translation_id, body=_body
            )
        ).data

    def list_video_translation_languages_v3(self) -> VideoTranslationLanguagesResponse:
        """List Video Translation Languages

        List the target language names a translation may use. Not paginated; takes no
        parameters.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_video_translation_languages_v3 as _operation

        return (_operation.sync(client=self._client)).data

    def list_proofreads_v3(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _Page[ProofreadDetail]:
        """List Proofreads

        Page through the workspace's proofread sessions, latest first.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_proofreads_v3 as _operation

        def _read(token: str | Unset) -> ListProofreadsV3Response200:
            return _operation.sync(client=self._client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create_proofread_v3(
        self,
        *,
        body: CreateProofreadRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateProofreadResponse: ...

    @overload
    def create_proofread_v3(
        self,
        *,
        video: AssetId | AssetUrl,
        output_languages: list[str],
        title: str,
        brand_voice_id: None | str | Unset = ...,
        brand_glossary_id: None | str | Unset = ...,
        speaker_num: int | None | Unset = ...,
        folder_id: None | str | Unset = ...,
        enable_video_stretching: bool | Unset = ...,
        disable_music_track: bool | Unset = ...,
        enable_speech_enhancement: bool | Unset = ...,
        srt: AssetId | AssetUrl | None | Unset = ...,
        mode: VideoTranslationMode | Unset = ...,
        keep_the_same_format: bool | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateProofreadResponse: ...

    def create_proofread_v3(
        self,
        *,
        body: CreateProofreadRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateProofreadResponse:
        """Create Proofread

        Open a proofread session, pulling editable subtitles out of a video prior to rendering.
        A folder_id that is unknown, in the trash, of another workspace or of another kind of
        project gives 404 before anything is made.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            video: The video.
            output_languages: Codes; several make a batch.
            title: Title, for people.
            brand_voice_id: Old name of brand_glossary_id; both work and mean the same record.
            brand_glossary_id: Glossary for custom terms; same record as brand_voice_id; ids from
                GET /v3/brand-glossaries.
            speaker_num: Helps tell speakers apart.
            folder_id: Id of the folder.
            enable_video_stretching: Lets the duration change. Default: False.
            disable_music_track: Drops music from the sound. Default: False.
            enable_speech_enhancement: Whether the speech is cleaned up. Default: False.
            srt: The subtitle file. Subtitles to start from.
            mode: How carefully, and how fast, a video is translated.
            keep_the_same_format: Output keeps the resolution and bitrate of the input. Default:
                False.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_proofread_request import CreateProofreadRequest as _Body
        from . import create_proofread_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(client=self._client, body=_body, idempotency_key=idempotency_key)
        ).data

    def get_proofread_v3(self, proofread_id: str) -> ProofreadDetail:
        """Get Proofread

        Fetch the state and details of a proofread session.

        Args:
            proofread_id: Id of the proofread.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_proofread_v3 as _operation

        return (_operation.sync(client=self._client, proofread_id=proofread_id)).data

    def delete_proofread_v3(self, proofread_id: str) -> ProofreadDeleteResponse:
        """Delete Proofread

        Remove a proofread session from lists and from the workspace's projects. This cannot be
        undone. It needs the account role Creator or a higher one.

        Args:
            proofread_id: Id of the proofread.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_proofread_v3 as _operation

        return (_operation.sync(client=self._client, proofread_id=proofread_id)).data

    def download_proofread_srt_v3(self, proofread_id: str) -> DownloadSRTResponse:
        """Download Proofread SRT

        Get presigned links to a session's edited and original SRT subtitles. The session has to
        be completed. Answers JSON with URLs, not the SRT text.

        Args:
            proofread_id: Id of the proofread.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import download_proofread_srt_v3 as _operation

        return (_operation.sync(client=self._client, proofread_id=proofread_id)).data

    @overload
    def upload_proofread_srt_v3(
        self, proofread_id: str, *, body: UploadSRTRequest | dict[str, Any]
    ) -> ProofreadDetail: ...

    @overload
    def upload_proofread_srt_v3(
        self, proofread_id: str, *, srt: AssetId | AssetUrl
    ) -> ProofreadDetail: ...

    def upload_proofread_srt_v3(
        self,
        proofread_id: str,
        *,
        body: UploadSRTRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> ProofreadDetail:
        """Upload Proofread SRT

        Swap a session's subtitles for an edited SRT. Sent as JSON, not multipart.

        Args:
            proofread_id: Id of the proofread.
            body: The body as a model or a dict, in place of the fields that follow.
            srt: The subtitle file.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.upload_srt_request import UploadSRTRequest as _Body
        from . import upload_proofread_srt_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (_operation.sync(client=self._client, proofread_id=proofread_id, body=_body)).data

    @overload
    def generate_from_proofread_v3(
        self,
        proofread_id: str,
        *,
        body: GenerateVideoRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> GenerateVideoResponse: ...

    @overload
    def generate_from_proofread_v3(
        self,
        proofread_id: str,
        *,
        captions: bool | Unset = ...,
        translate_audio_only: bool | Unset = ...,
        callback_id: None | str | Unset = ...,
        callback_url: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> GenerateVideoResponse: ...

    def generate_from_proofread_v3(
        self,
        proofread_id: str,
        *,
        body: GenerateVideoRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> GenerateVideoResponse:
        """Generate From Proofread

        Begin the final render with the subtitles approved in a proofread session.

        Args:
            proofread_id: Id of the proofread.
            body: The body as a model or a dict, in place of the fields that follow.
            captions: Ignored; captions are always made. Default: False.
            translate_audio_only: Leaves the picture as it was. Default: False.
            callback_id: Sent along in the webhook payload.
            callback_url: Webhook told of completion.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.generate_video_request import GenerateVideoRequest as _Body
        from . import generate_from_proofread_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            _operation.sync(
                client=self._client,
                proofread_id=proofread_id,
                body=_body,
                idempotency_key=idempotency_key,
            )
        ).data


class AsyncVideoTranslateOperations:
    """The same operations as coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    def list_video_translations_v3(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _AsyncPages[VideoTranslationDetail]:
        """List Video Translations

        Page through the account's video translation jobs.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_video_translations_v3 as _operation

        async def _read(token: str | Unset) -> ListVideoTranslationsV3Response200:
            return await _operation.asyncio(client=self._client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create_video_translation_v3(
        self,
        *,
        body: CreateVideoTranslationRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> VideoTranslationCreateResponse: ...

    @overload
    async def create_video_translation_v3(
        self,
        *,
        video: AssetId | AssetUrl,
        output_languages: list[str],
        title: None | str | Unset = ...,
        audio: AssetId | AssetUrl | None | Unset = ...,
        input_language: None | str | Unset = ...,
        translate_audio_only: bool | Unset = ...,
        speaker_num: int | None | Unset = ...,
        mode: VideoTranslationMode | Unset = ...,
        callback_url: None | str | Unset = ...,
        callback_id: None | str | Unset = ...,
        enable_caption: bool | Unset = ...,
        keep_the_same_format: bool | None | Unset = ...,
        enable_dynamic_duration: bool | Unset = ...,
        disable_music_track: bool | Unset = ...,
        enable_speech_enhancement: bool | Unset = ...,
        enable_watermark: bool | Unset = ...,
        start_time: float | None | Unset = ...,
        end_time: float | None | Unset = ...,
        brand_voice_id: None | str | Unset = ...,
        brand_glossary_id: None | str | Unset = ...,
        stock_voice_config: None | StockVoiceConfig | Unset = ...,
        srt: AssetId | AssetUrl | None | Unset = ...,
        srt_role: CreateVideoTranslationRequestSrtRoleType0 | None | Unset = ...,
        fps_mode: CreateVideoTranslationRequestFpsModeType0 | None | Unset = ...,
        folder_id: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> VideoTranslationCreateResponse: ...

    async def create_video_translation_v3(
        self,
        *,
        body: CreateVideoTranslationRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> VideoTranslationCreateResponse:
        """Create Video Translation

        Dub a video into one or several languages, cloning the voice and syncing lips. Yields a
        separate video_translation_id per target language. `mode`: speed (default, quicker) or
        precision (better lip-sync).

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            video: The video.
            output_languages: Names such as Spanish (Spain); valid ones at GET /v3/video-
                translations/languages; several make a batch.
            title: Title, for people.
            audio: Own soundtrack to dub with.
            input_language: Code; found automatically if left out.
            translate_audio_only: Leaves the picture as it was. Default: False.
            speaker_num: Helps tell speakers apart.
            mode: How carefully, and how fast, a video is translated.
            callback_url: Webhook told of completion.
            callback_id: Sent along in the webhook payload.
            enable_caption: Ignored; captions are always made. Default: False.
            keep_the_same_format: Output keeps the resolution and bitrate of the input.
            enable_dynamic_duration: Lets the duration change. Default: True.
            disable_music_track: Drops music from the sound. Default: False.
            enable_speech_enhancement: Whether the speech is cleaned up. Default: False.
            enable_watermark: Whether the result carries a watermark. Default: False.
            start_time: Seconds; for working on part of the video.
            end_time: Seconds; for working on part of the video.
            brand_voice_id: Old name of brand_glossary_id; both work and mean the same record.
            brand_glossary_id: Glossary for custom terms; same record as brand_voice_id; ids from
                GET /v3/brand-glossaries.
            stock_voice_config: Enterprise, on request; a preset voice replaces the clone of the
                original speaker.
            srt: The subtitle file. Your own subtitles.
            srt_role: Input is the source video, output the translated one.
            fps_mode: Variable, constant, or as the source; only takes effect with custom audio.
            folder_id: Id of the folder.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_video_translation_request import (
            CreateVideoTranslationRequest as _Body,
        )
        from . import create_video_translation_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    async def get_video_translation_v3(self, video_translation_id: str) -> VideoTranslationDetail:
        """Get Video Translation

        Fetch one translation job: status, output language, video link, failure reason.

        Args:
            video_translation_id: Id of the video translation.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_translation_v3 as _operation

        return (
            await _operation.asyncio(client=self._client, video_translation_id=video_translation_id)
        ).data

    async def delete_video_translation_v3(
        self, video_translation_id: str
    ) -> VideoTranslationDeleteResponse:
        """Delete Video Translation

        Remove a translation and its files for good. Irreversible.

        Args:
            video_translation_id: Id of the video translation.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_video_translation_v3 as _operation

        return (
            await _operation.asyncio(client=self._client, video_translation_id=video_translation_id)
        ).data

    @overload
    async def update_video_translation_v3(
        self, video_translation_id: str, *, body: UpdateVideoTranslationRequest | dict[str, Any]
    ) -> VideoTranslationDetail: ...

    @overload
    async def update_video_translation_v3(
        self, video_translation_id: str, *, title: str
    ) -> VideoTranslationDetail: ...

    async def update_video_translation_v3(
        self,
        video_translation_id: str,
        *,
        body: UpdateVideoTranslationRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> VideoTranslationDetail:
        """Update Video Translation

        Rename a translation job (its display title). An update with no field set is refused
        with 400.

        Args:
            video_translation_id: Id of the video translation.
            body: The body as a model or a dict, in place of the fields that follow.
            title: Title, for people.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.update_video_translation_request import (
            UpdateVideoTranslationRequest as _Body,
        )
        from . import update_video_translation_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, video_translation_id=video_translation_id, body=_body
            )
        ).data

    async def list_video_translation_languages_v3(self) -> VideoTranslationLanguagesResponse:
        """List Video Translation Languages

        List the target language names a translation may use. Not paginated; takes no
        parameters.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_video_translation_languages_v3 as _operation

        return (await _operation.asyncio(client=self._client)).data

    def list_proofreads_v3(
        self, *, limit: int | Unset = 10, token: str | Unset = UNSET
    ) -> _AsyncPages[ProofreadDetail]:
        """List Proofreads

        Page through the workspace's proofread sessions, latest first.

        Args:
            limit: How many items a page has at most. Default: 10.
            token: Where to go on: `next_token` of the page before.

        Returns:
            A page. Iterating over it gives all items of this page and the pages after it.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_proofreads_v3 as _operation

        async def _read(token: str | Unset) -> ListProofreadsV3Response200:
            return await _operation.asyncio(client=self._client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create_proofread_v3(
        self,
        *,
        body: CreateProofreadRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateProofreadResponse: ...

    @overload
    async def create_proofread_v3(
        self,
        *,
        video: AssetId | AssetUrl,
        output_languages: list[str],
        title: str,
        brand_voice_id: None | str | Unset = ...,
        brand_glossary_id: None | str | Unset = ...,
        speaker_num: int | None | Unset = ...,
        folder_id: None | str | Unset = ...,
        enable_video_stretching: bool | Unset = ...,
        disable_music_track: bool | Unset = ...,
        enable_speech_enhancement: bool | Unset = ...,
        srt: AssetId | AssetUrl | None | Unset = ...,
        mode: VideoTranslationMode | Unset = ...,
        keep_the_same_format: bool | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> CreateProofreadResponse: ...

    async def create_proofread_v3(
        self,
        *,
        body: CreateProofreadRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> CreateProofreadResponse:
        """Create Proofread

        Open a proofread session, pulling editable subtitles out of a video prior to rendering.
        A folder_id that is unknown, in the trash, of another workspace or of another kind of
        project gives 404 before anything is made.

        Args:
            body: The body as a model or a dict, in place of the fields that follow.
            video: The video.
            output_languages: Codes; several make a batch.
            title: Title, for people.
            brand_voice_id: Old name of brand_glossary_id; both work and mean the same record.
            brand_glossary_id: Glossary for custom terms; same record as brand_voice_id; ids from
                GET /v3/brand-glossaries.
            speaker_num: Helps tell speakers apart.
            folder_id: Id of the folder.
            enable_video_stretching: Lets the duration change. Default: False.
            disable_music_track: Drops music from the sound. Default: False.
            enable_speech_enhancement: Whether the speech is cleaned up. Default: False.
            srt: The subtitle file. Subtitles to start from.
            mode: How carefully, and how fast, a video is translated.
            keep_the_same_format: Output keeps the resolution and bitrate of the input. Default:
                False.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.create_proofread_request import CreateProofreadRequest as _Body
        from . import create_proofread_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client, body=_body, idempotency_key=idempotency_key
            )
        ).data

    async def get_proofread_v3(self, proofread_id: str) -> ProofreadDetail:
        """Get Proofread

        Fetch the state and details of a proofread session.

        Args:
            proofread_id: Id of the proofread.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_proofread_v3 as _operation

        return (await _operation.asyncio(client=self._client, proofread_id=proofread_id)).data

    async def delete_proofread_v3(self, proofread_id: str) -> ProofreadDeleteResponse:
        """Delete Proofread

        Remove a proofread session from lists and from the workspace's projects. This cannot be
        undone. It needs the account role Creator or a higher one.

        Args:
            proofread_id: Id of the proofread.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_proofread_v3 as _operation

        return (await _operation.asyncio(client=self._client, proofread_id=proofread_id)).data

    async def download_proofread_srt_v3(self, proofread_id: str) -> DownloadSRTResponse:
        """Download Proofread SRT

        Get presigned links to a session's edited and original SRT subtitles. The session has to
        be completed. Answers JSON with URLs, not the SRT text.

        Args:
            proofread_id: Id of the proofread.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import download_proofread_srt_v3 as _operation

        return (await _operation.asyncio(client=self._client, proofread_id=proofread_id)).data

    @overload
    async def upload_proofread_srt_v3(
        self, proofread_id: str, *, body: UploadSRTRequest | dict[str, Any]
    ) -> ProofreadDetail: ...

    @overload
    async def upload_proofread_srt_v3(
        self, proofread_id: str, *, srt: AssetId | AssetUrl
    ) -> ProofreadDetail: ...

    async def upload_proofread_srt_v3(
        self,
        proofread_id: str,
        *,
        body: UploadSRTRequest | dict[str, Any] | Unset = UNSET,
        **_fields: Any,
    ) -> ProofreadDetail:
        """Upload Proofread SRT

        Swap a session's subtitles for an edited SRT. Sent as JSON, not multipart.

        Args:
            proofread_id: Id of the proofread.
            body: The body as a model or a dict, in place of the fields that follow.
            srt: The subtitle file.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.upload_srt_request import UploadSRTRequest as _Body
        from . import upload_proofread_srt_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(client=self._client, proofread_id=proofread_id, body=_body)
        ).data

    @overload
    async def generate_from_proofread_v3(
        self,
        proofread_id: str,
        *,
        body: GenerateVideoRequest | dict[str, Any],
        idempotency_key: str | None | Unset = UNSET,
    ) -> GenerateVideoResponse: ...

    @overload
    async def generate_from_proofread_v3(
        self,
        proofread_id: str,
        *,
        captions: bool | Unset = ...,
        translate_audio_only: bool | Unset = ...,
        callback_id: None | str | Unset = ...,
        callback_url: None | str | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
    ) -> GenerateVideoResponse: ...

    async def generate_from_proofread_v3(
        self,
        proofread_id: str,
        *,
        body: GenerateVideoRequest | dict[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        **_fields: Any,
    ) -> GenerateVideoResponse:
        """Generate From Proofread

        Begin the final render with the subtitles approved in a proofread session.

        Args:
            proofread_id: Id of the proofread.
            body: The body as a model or a dict, in place of the fields that follow.
            captions: Ignored; captions are always made. Default: False.
            translate_audio_only: Leaves the picture as it was. Default: False.
            callback_id: Sent along in the webhook payload.
            callback_url: Webhook told of completion.
            idempotency_key: Makes it safe to send the request again: for 24 hours the same key
                returns the first response, even if the body differs. While the first call runs: 409
                request_in_progress. It counts per endpoint and path parameters. A UUID suits.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from ...models.generate_video_request import GenerateVideoRequest as _Body
        from . import generate_from_proofread_v3 as _operation

        _body = _body_of(_Body, body, _fields)
        return (
            await _operation.asyncio(
                client=self._client,
                proofread_id=proofread_id,
                body=_body,
                idempotency_key=idempotency_key,
            )
        ).data
