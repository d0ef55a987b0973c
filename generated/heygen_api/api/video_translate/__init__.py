"""Translate videos into other languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ...keywords import Fields as _Fields, json_of_fields as _json_of_fields
from ...operations import Tag as _Tag, for_async_call as _for_async_call, for_call as _for_call
from ...raw_responses import RawTag as _RawTag, async_raw as _async_raw, raw as _raw
from ...types import UNSET, AsyncPages as _AsyncPages, Page as _Page, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping

    from ...client import AsyncClient as _AsyncClient, Client as _Client
    from ...dicts.asset_id import AssetIdDict
    from ...dicts.asset_url import AssetUrlDict
    from ...dicts.create_proofread_request import CreateProofreadRequestDict
    from ...dicts.create_video_translation_request import CreateVideoTranslationRequestDict
    from ...dicts.generate_video_request import GenerateVideoRequestDict
    from ...dicts.stock_voice_config import StockVoiceConfigDict
    from ...dicts.update_video_translation_request import UpdateVideoTranslationRequestDict
    from ...dicts.upload_srt_request import UploadSRTRequestDict
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
    from ...operations import Timeout

_METHODS = {
    "list_video_translations_v3": "list_translations",
    "create_video_translation_v3": "create_translation",
    "get_video_translation_v3": "get_translation",
    "delete_video_translation_v3": "delete_translation",
    "update_video_translation_v3": "update_translation",
    "list_video_translation_languages_v3": "list_translation_languages",
    "list_proofreads_v3": "list_proofreads",
    "create_proofread_v3": "create_proofread",
    "get_proofread_v3": "get_proofread",
    "delete_proofread_v3": "delete_proofread",
    "download_proofread_srt_v3": "download_proofread_srt",
    "upload_proofread_srt_v3": "upload_proofread_srt",
    "generate_from_proofread_v3": "generate_from_proofread",
}
_CREATE_VIDEO_TRANSLATION_V3_FIELDS = (
    _Fields(
        ("video", "output_languages"),
        (
            "title",
            "audio",
            "input_language",
            "translate_audio_only",
            "speaker_num",
            "mode",
            "callback_url",
            "callback_id",
            "enable_caption",
            "keep_the_same_format",
            "enable_dynamic_duration",
            "disable_music_track",
            "enable_speech_enhancement",
            "enable_watermark",
            "start_time",
            "end_time",
            "brand_voice_id",
            "brand_glossary_id",
            "stock_voice_config",
            "srt",
            "srt_role",
            "fps_mode",
            "folder_id",
        ),
        {},
        {},
        {},
    ),
)
_UPDATE_VIDEO_TRANSLATION_V3_FIELDS = (_Fields(("title",), (), {}, {}, {}),)
_CREATE_PROOFREAD_V3_FIELDS = (
    _Fields(
        ("video", "output_languages", "title"),
        (
            "brand_voice_id",
            "brand_glossary_id",
            "speaker_num",
            "folder_id",
            "enable_video_stretching",
            "disable_music_track",
            "enable_speech_enhancement",
            "srt",
            "mode",
            "keep_the_same_format",
        ),
        {},
        {},
        {},
    ),
)
_UPLOAD_PROOFREAD_SRT_V3_FIELDS = (_Fields(("srt",), (), {}, {}, {}),)
_GENERATE_FROM_PROOFREAD_V3_FIELDS = (
    _Fields((), ("captions", "translate_audio_only", "callback_id", "callback_url"), {}, {}, {}),
)


class VideoTranslateOperations(_Tag):
    """Translate videos into other languages: each operation is a method."""

    _METHODS = _METHODS

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> VideoTranslateWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return VideoTranslateWithRawResponse(self)

    def list_translations(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[VideoTranslationDetail]:
        """List Video Translations

        Page through the account's video translation jobs.

        listVideoTranslationsV3: GET /v3/video-translations,
        https://developers.heygen.com/reference/list-video-translations

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
        from . import list_video_translations_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListVideoTranslationsV3Response200:
            return _operation.sync(client=_client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create_translation(
        self,
        *,
        video: AssetUrl | AssetUrlDict | AssetId | AssetIdDict,
        output_languages: list[str],
        title: str | None | Unset = ...,
        audio: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | None | Unset = ...,
        input_language: str | None | Unset = ...,
        translate_audio_only: bool | Unset = ...,
        speaker_num: int | None | Unset = ...,
        mode: VideoTranslationMode | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        enable_caption: bool | Unset = ...,
        keep_the_same_format: bool | None | Unset = ...,
        enable_dynamic_duration: bool | Unset = ...,
        disable_music_track: bool | Unset = ...,
        enable_speech_enhancement: bool | Unset = ...,
        enable_watermark: bool | Unset = ...,
        start_time: float | None | Unset = ...,
        end_time: float | None | Unset = ...,
        brand_voice_id: str | None | Unset = ...,
        brand_glossary_id: str | None | Unset = ...,
        stock_voice_config: StockVoiceConfig | StockVoiceConfigDict | None | Unset = ...,
        srt: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | None | Unset = ...,
        srt_role: CreateVideoTranslationRequestSrtRoleType0 | None | Unset = ...,
        fps_mode: CreateVideoTranslationRequestFpsModeType0 | None | Unset = ...,
        folder_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoTranslationCreateResponse: ...

    @overload
    def create_translation(
        self,
        *,
        body: CreateVideoTranslationRequest
        | CreateVideoTranslationRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoTranslationCreateResponse: ...

    def create_translation(
        self,
        *,
        body: CreateVideoTranslationRequest
        | CreateVideoTranslationRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> VideoTranslationCreateResponse:
        """Create Video Translation

        Dub a video into one or several languages, cloning the voice and syncing lips. Yields a
        separate video_translation_id per target language. `mode`: speed (default, quicker) or
        precision (better lip-sync).

        createVideoTranslationV3: POST /v3/video-translations,
        https://developers.heygen.com/reference/create-video-translation

        Args:
            video: The video.
            output_languages: Names such as Spanish (Spain); valid ones at GET /v3/video-
                translations/languages; several make a batch.
            title: Title, for people.
            audio: Own soundtrack to dub with.
            input_language: Code; found automatically if left out.
            translate_audio_only: Leaves the picture as it was. HeyGen's default: False.
            speaker_num: Helps tell speakers apart.
            mode: How carefully, and how fast, a video is translated.
            callback_url: Webhook told of completion.
            callback_id: Sent along in the webhook payload.
            enable_caption: Ignored; captions are always made. HeyGen's default: False.
            keep_the_same_format: Output keeps the resolution and bitrate of the input.
            enable_dynamic_duration: Lets the duration change. HeyGen's default: True.
            disable_music_track: Drops music from the sound. HeyGen's default: False.
            enable_speech_enhancement: Whether the speech is cleaned up. HeyGen's default: False.
            enable_watermark: Whether the result carries a watermark. HeyGen's default: False.
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
        from . import create_video_translation_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_translation", _CREATE_VIDEO_TRANSLATION_V3_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def get_translation(
        self,
        video_translation_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoTranslationDetail:
        """Get Video Translation

        Fetch one translation job: status, output language, video link, failure reason.

        getVideoTranslationV3: GET /v3/video-translations/{video_translation_id},
        https://developers.heygen.com/reference/get-video-translation

        Args:
            video_translation_id: Id of the video translation.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_translation_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, video_translation_id=video_translation_id)).data

    def delete_translation(
        self,
        video_translation_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoTranslationDeleteResponse:
        """Delete Video Translation

        Remove a translation and its files for good. Irreversible.

        deleteVideoTranslationV3: DELETE /v3/video-translations/{video_translation_id},
        https://developers.heygen.com/reference/delete-video-translation

        Args:
            video_translation_id: Id of the video translation.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_video_translation_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, video_translation_id=video_translation_id)).data

    @overload
    def update_translation(
        self,
        video_translation_id: str,
        *,
        title: str,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoTranslationDetail: ...

    @overload
    def update_translation(
        self,
        video_translation_id: str,
        *,
        body: UpdateVideoTranslationRequest
        | UpdateVideoTranslationRequestDict
        | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoTranslationDetail: ...

    def update_translation(
        self,
        video_translation_id: str,
        *,
        body: UpdateVideoTranslationRequest
        | UpdateVideoTranslationRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> VideoTranslationDetail:
        """Update Video Translation

        Rename a translation job (its display title). An update with no field set is refused
        with 400.

        updateVideoTranslationV3: PATCH /v3/video-translations/{video_translation_id},
        https://developers.heygen.com/reference/update-video-translation

        Args:
            video_translation_id: Id of the video translation.
            title: Title, for people.
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
        from . import update_video_translation_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "update_translation", _UPDATE_VIDEO_TRANSLATION_V3_FIELDS, body, _fields, extra_body
        )
        return (
            _operation.sync(client=_client, video_translation_id=video_translation_id, body=_body)
        ).data

    def list_translation_languages(
        self,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoTranslationLanguagesResponse:
        """List Video Translation Languages

        List the target language names a translation may use. Not paginated; takes no
        parameters.

        listVideoTranslationLanguagesV3: GET /v3/video-translations/languages,
        https://developers.heygen.com/reference/list-video-translation-languages

        Args:
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_video_translation_languages_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client)).data

    def list_proofreads(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _Page[ProofreadDetail]:
        """List Proofreads

        Page through the workspace's proofread sessions, latest first.

        listProofreadsV3: GET /v3/video-translations/proofreads,
        https://developers.heygen.com/reference/list-proofreads

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
        from . import list_proofreads_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)

        def _read(token: str | Unset) -> ListProofreadsV3Response200:
            return _operation.sync(client=_client, limit=limit, token=token)

        return _Page.first(_read, token)

    @overload
    def create_proofread(
        self,
        *,
        video: AssetUrl | AssetUrlDict | AssetId | AssetIdDict,
        output_languages: list[str],
        title: str,
        brand_voice_id: str | None | Unset = ...,
        brand_glossary_id: str | None | Unset = ...,
        speaker_num: int | None | Unset = ...,
        folder_id: str | None | Unset = ...,
        enable_video_stretching: bool | Unset = ...,
        disable_music_track: bool | Unset = ...,
        enable_speech_enhancement: bool | Unset = ...,
        srt: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | None | Unset = ...,
        mode: VideoTranslationMode | Unset = ...,
        keep_the_same_format: bool | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateProofreadResponse: ...

    @overload
    def create_proofread(
        self,
        *,
        body: CreateProofreadRequest | CreateProofreadRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateProofreadResponse: ...

    def create_proofread(
        self,
        *,
        body: CreateProofreadRequest
        | CreateProofreadRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateProofreadResponse:
        """Create Proofread

        Open a proofread session, pulling editable subtitles out of a video prior to rendering.
        A folder_id that is unknown, in the trash, of another workspace or of another kind of
        project gives 404 before anything is made.

        createProofreadV3: POST /v3/video-translations/proofreads,
        https://developers.heygen.com/reference/create-proofread

        Args:
            video: The video.
            output_languages: Codes; several make a batch.
            title: Title, for people.
            brand_voice_id: Old name of brand_glossary_id; both work and mean the same record.
            brand_glossary_id: Glossary for custom terms; same record as brand_voice_id; ids from
                GET /v3/brand-glossaries.
            speaker_num: Helps tell speakers apart.
            folder_id: Id of the folder.
            enable_video_stretching: Lets the duration change. HeyGen's default: False.
            disable_music_track: Drops music from the sound. HeyGen's default: False.
            enable_speech_enhancement: Whether the speech is cleaned up. HeyGen's default: False.
            srt: The subtitle file. Subtitles to start from.
            mode: How carefully, and how fast, a video is translated.
            keep_the_same_format: Output keeps the resolution and bitrate of the input. HeyGen's
                default: False.
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
        from . import create_proofread_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_proofread", _CREATE_PROOFREAD_V3_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, body=_body, idempotency_key=idempotency_key)).data

    def get_proofread(
        self,
        proofread_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> ProofreadDetail:
        """Get Proofread

        Fetch the state and details of a proofread session.

        getProofreadV3: GET /v3/video-translations/proofreads/{proofread_id},
        https://developers.heygen.com/reference/get-proofread

        Args:
            proofread_id: Id of the proofread.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_proofread_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, proofread_id=proofread_id)).data

    def delete_proofread(
        self,
        proofread_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> ProofreadDeleteResponse:
        """Delete Proofread

        Remove a proofread session from lists and from the workspace's projects. This cannot be
        undone. It needs the account role Creator or a higher one.

        deleteProofreadV3: DELETE /v3/video-translations/proofreads/{proofread_id},
        https://developers.heygen.com/reference/delete-proofread

        Args:
            proofread_id: Id of the proofread.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_proofread_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, proofread_id=proofread_id)).data

    def download_proofread_srt(
        self,
        proofread_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DownloadSRTResponse:
        """Download Proofread SRT

        Get presigned links to a session's edited and original SRT subtitles. The session has to
        be completed. Answers JSON with URLs, not the SRT text.

        downloadProofreadSrtV3: GET /v3/video-translations/proofreads/{proofread_id}/srt,
        https://developers.heygen.com/reference/download-proofread-srt

        Args:
            proofread_id: Id of the proofread.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import download_proofread_srt_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (_operation.sync(client=_client, proofread_id=proofread_id)).data

    @overload
    def upload_proofread_srt(
        self,
        proofread_id: str,
        *,
        srt: AssetUrl | AssetUrlDict | AssetId | AssetIdDict,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> ProofreadDetail: ...

    @overload
    def upload_proofread_srt(
        self,
        proofread_id: str,
        *,
        body: UploadSRTRequest | UploadSRTRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> ProofreadDetail: ...

    def upload_proofread_srt(
        self,
        proofread_id: str,
        *,
        body: UploadSRTRequest | UploadSRTRequestDict | _Mapping[str, Any] | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> ProofreadDetail:
        """Upload Proofread SRT

        Swap a session's subtitles for an edited SRT. Sent as JSON, not multipart.

        uploadProofreadSrtV3: PUT /v3/video-translations/proofreads/{proofread_id}/srt,
        https://developers.heygen.com/reference/upload-proofread-srt

        Args:
            proofread_id: Id of the proofread.
            srt: The subtitle file.
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
        from . import upload_proofread_srt_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "upload_proofread_srt", _UPLOAD_PROOFREAD_SRT_V3_FIELDS, body, _fields, extra_body
        )
        return (_operation.sync(client=_client, proofread_id=proofread_id, body=_body)).data

    @overload
    def generate_from_proofread(
        self,
        proofread_id: str,
        *,
        captions: bool | Unset = ...,
        translate_audio_only: bool | Unset = ...,
        callback_id: str | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> GenerateVideoResponse: ...

    @overload
    def generate_from_proofread(
        self,
        proofread_id: str,
        *,
        body: GenerateVideoRequest | GenerateVideoRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> GenerateVideoResponse: ...

    def generate_from_proofread(
        self,
        proofread_id: str,
        *,
        body: GenerateVideoRequest | GenerateVideoRequestDict | _Mapping[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> GenerateVideoResponse:
        """Generate From Proofread

        Begin the final render with the subtitles approved in a proofread session.

        generateFromProofreadV3: POST /v3/video-translations/proofreads/{proofread_id}/generate,
        https://developers.heygen.com/reference/generate-from-proofread

        Args:
            proofread_id: Id of the proofread.
            captions: Ignored; captions are always made. HeyGen's default: False.
            translate_audio_only: Leaves the picture as it was. HeyGen's default: False.
            callback_id: Sent along in the webhook payload.
            callback_url: Webhook told of completion.
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
        from . import generate_from_proofread_v3 as _operation

        _client = _for_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "generate_from_proofread", _GENERATE_FROM_PROOFREAD_V3_FIELDS, body, _fields, extra_body
        )
        return (
            _operation.sync(
                client=_client,
                proofread_id=proofread_id,
                body=_body,
                idempotency_key=idempotency_key,
            )
        ).data


class AsyncVideoTranslateOperations(_Tag):
    """The same operations as coroutines."""

    _METHODS = _METHODS

    def __init__(self, client: _AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncVideoTranslateWithRawResponse:
        """The same methods, which return the `Response`: status, headers, and `parsed`."""
        return AsyncVideoTranslateWithRawResponse(self)

    def list_translations(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[VideoTranslationDetail]:
        """List Video Translations

        Page through the account's video translation jobs.

        listVideoTranslationsV3: GET /v3/video-translations,
        https://developers.heygen.com/reference/list-video-translations

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
        from . import list_video_translations_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListVideoTranslationsV3Response200:
            return await _operation.asyncio(client=_client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create_translation(
        self,
        *,
        video: AssetUrl | AssetUrlDict | AssetId | AssetIdDict,
        output_languages: list[str],
        title: str | None | Unset = ...,
        audio: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | None | Unset = ...,
        input_language: str | None | Unset = ...,
        translate_audio_only: bool | Unset = ...,
        speaker_num: int | None | Unset = ...,
        mode: VideoTranslationMode | Unset = ...,
        callback_url: str | None | Unset = ...,
        callback_id: str | None | Unset = ...,
        enable_caption: bool | Unset = ...,
        keep_the_same_format: bool | None | Unset = ...,
        enable_dynamic_duration: bool | Unset = ...,
        disable_music_track: bool | Unset = ...,
        enable_speech_enhancement: bool | Unset = ...,
        enable_watermark: bool | Unset = ...,
        start_time: float | None | Unset = ...,
        end_time: float | None | Unset = ...,
        brand_voice_id: str | None | Unset = ...,
        brand_glossary_id: str | None | Unset = ...,
        stock_voice_config: StockVoiceConfig | StockVoiceConfigDict | None | Unset = ...,
        srt: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | None | Unset = ...,
        srt_role: CreateVideoTranslationRequestSrtRoleType0 | None | Unset = ...,
        fps_mode: CreateVideoTranslationRequestFpsModeType0 | None | Unset = ...,
        folder_id: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoTranslationCreateResponse: ...

    @overload
    async def create_translation(
        self,
        *,
        body: CreateVideoTranslationRequest
        | CreateVideoTranslationRequestDict
        | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoTranslationCreateResponse: ...

    async def create_translation(
        self,
        *,
        body: CreateVideoTranslationRequest
        | CreateVideoTranslationRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> VideoTranslationCreateResponse:
        """Create Video Translation

        Dub a video into one or several languages, cloning the voice and syncing lips. Yields a
        separate video_translation_id per target language. `mode`: speed (default, quicker) or
        precision (better lip-sync).

        createVideoTranslationV3: POST /v3/video-translations,
        https://developers.heygen.com/reference/create-video-translation

        Args:
            video: The video.
            output_languages: Names such as Spanish (Spain); valid ones at GET /v3/video-
                translations/languages; several make a batch.
            title: Title, for people.
            audio: Own soundtrack to dub with.
            input_language: Code; found automatically if left out.
            translate_audio_only: Leaves the picture as it was. HeyGen's default: False.
            speaker_num: Helps tell speakers apart.
            mode: How carefully, and how fast, a video is translated.
            callback_url: Webhook told of completion.
            callback_id: Sent along in the webhook payload.
            enable_caption: Ignored; captions are always made. HeyGen's default: False.
            keep_the_same_format: Output keeps the resolution and bitrate of the input.
            enable_dynamic_duration: Lets the duration change. HeyGen's default: True.
            disable_music_track: Drops music from the sound. HeyGen's default: False.
            enable_speech_enhancement: Whether the speech is cleaned up. HeyGen's default: False.
            enable_watermark: Whether the result carries a watermark. HeyGen's default: False.
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
        from . import create_video_translation_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_translation", _CREATE_VIDEO_TRANSLATION_V3_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def get_translation(
        self,
        video_translation_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoTranslationDetail:
        """Get Video Translation

        Fetch one translation job: status, output language, video link, failure reason.

        getVideoTranslationV3: GET /v3/video-translations/{video_translation_id},
        https://developers.heygen.com/reference/get-video-translation

        Args:
            video_translation_id: Id of the video translation.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_video_translation_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (
            await _operation.asyncio(client=_client, video_translation_id=video_translation_id)
        ).data

    async def delete_translation(
        self,
        video_translation_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoTranslationDeleteResponse:
        """Delete Video Translation

        Remove a translation and its files for good. Irreversible.

        deleteVideoTranslationV3: DELETE /v3/video-translations/{video_translation_id},
        https://developers.heygen.com/reference/delete-video-translation

        Args:
            video_translation_id: Id of the video translation.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_video_translation_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (
            await _operation.asyncio(client=_client, video_translation_id=video_translation_id)
        ).data

    @overload
    async def update_translation(
        self,
        video_translation_id: str,
        *,
        title: str,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoTranslationDetail: ...

    @overload
    async def update_translation(
        self,
        video_translation_id: str,
        *,
        body: UpdateVideoTranslationRequest
        | UpdateVideoTranslationRequestDict
        | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoTranslationDetail: ...

    async def update_translation(
        self,
        video_translation_id: str,
        *,
        body: UpdateVideoTranslationRequest
        | UpdateVideoTranslationRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> VideoTranslationDetail:
        """Update Video Translation

        Rename a translation job (its display title). An update with no field set is refused
        with 400.

        updateVideoTranslationV3: PATCH /v3/video-translations/{video_translation_id},
        https://developers.heygen.com/reference/update-video-translation

        Args:
            video_translation_id: Id of the video translation.
            title: Title, for people.
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
        from . import update_video_translation_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "update_translation", _UPDATE_VIDEO_TRANSLATION_V3_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(
                client=_client, video_translation_id=video_translation_id, body=_body
            )
        ).data

    async def list_translation_languages(
        self,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> VideoTranslationLanguagesResponse:
        """List Video Translation Languages

        List the target language names a translation may use. Not paginated; takes no
        parameters.

        listVideoTranslationLanguagesV3: GET /v3/video-translations/languages,
        https://developers.heygen.com/reference/list-video-translation-languages

        Args:
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import list_video_translation_languages_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client)).data

    def list_proofreads(
        self,
        *,
        limit: int | Unset = UNSET,
        token: str | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> _AsyncPages[ProofreadDetail]:
        """List Proofreads

        Page through the workspace's proofread sessions, latest first.

        listProofreadsV3: GET /v3/video-translations/proofreads,
        https://developers.heygen.com/reference/list-proofreads

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
        from . import list_proofreads_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)

        async def _read(token: str | Unset) -> ListProofreadsV3Response200:
            return await _operation.asyncio(client=_client, limit=limit, token=token)

        return _AsyncPages(_read, token)

    @overload
    async def create_proofread(
        self,
        *,
        video: AssetUrl | AssetUrlDict | AssetId | AssetIdDict,
        output_languages: list[str],
        title: str,
        brand_voice_id: str | None | Unset = ...,
        brand_glossary_id: str | None | Unset = ...,
        speaker_num: int | None | Unset = ...,
        folder_id: str | None | Unset = ...,
        enable_video_stretching: bool | Unset = ...,
        disable_music_track: bool | Unset = ...,
        enable_speech_enhancement: bool | Unset = ...,
        srt: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | None | Unset = ...,
        mode: VideoTranslationMode | Unset = ...,
        keep_the_same_format: bool | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateProofreadResponse: ...

    @overload
    async def create_proofread(
        self,
        *,
        body: CreateProofreadRequest | CreateProofreadRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> CreateProofreadResponse: ...

    async def create_proofread(
        self,
        *,
        body: CreateProofreadRequest
        | CreateProofreadRequestDict
        | _Mapping[str, Any]
        | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> CreateProofreadResponse:
        """Create Proofread

        Open a proofread session, pulling editable subtitles out of a video prior to rendering.
        A folder_id that is unknown, in the trash, of another workspace or of another kind of
        project gives 404 before anything is made.

        createProofreadV3: POST /v3/video-translations/proofreads,
        https://developers.heygen.com/reference/create-proofread

        Args:
            video: The video.
            output_languages: Codes; several make a batch.
            title: Title, for people.
            brand_voice_id: Old name of brand_glossary_id; both work and mean the same record.
            brand_glossary_id: Glossary for custom terms; same record as brand_voice_id; ids from
                GET /v3/brand-glossaries.
            speaker_num: Helps tell speakers apart.
            folder_id: Id of the folder.
            enable_video_stretching: Lets the duration change. HeyGen's default: False.
            disable_music_track: Drops music from the sound. HeyGen's default: False.
            enable_speech_enhancement: Whether the speech is cleaned up. HeyGen's default: False.
            srt: The subtitle file. Subtitles to start from.
            mode: How carefully, and how fast, a video is translated.
            keep_the_same_format: Output keeps the resolution and bitrate of the input. HeyGen's
                default: False.
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
        from . import create_proofread_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "create_proofread", _CREATE_PROOFREAD_V3_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(client=_client, body=_body, idempotency_key=idempotency_key)
        ).data

    async def get_proofread(
        self,
        proofread_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> ProofreadDetail:
        """Get Proofread

        Fetch the state and details of a proofread session.

        getProofreadV3: GET /v3/video-translations/proofreads/{proofread_id},
        https://developers.heygen.com/reference/get-proofread

        Args:
            proofread_id: Id of the proofread.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import get_proofread_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, proofread_id=proofread_id)).data

    async def delete_proofread(
        self,
        proofread_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> ProofreadDeleteResponse:
        """Delete Proofread

        Remove a proofread session from lists and from the workspace's projects. This cannot be
        undone. It needs the account role Creator or a higher one.

        deleteProofreadV3: DELETE /v3/video-translations/proofreads/{proofread_id},
        https://developers.heygen.com/reference/delete-proofread

        Args:
            proofread_id: Id of the proofread.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import delete_proofread_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, proofread_id=proofread_id)).data

    async def download_proofread_srt(
        self,
        proofread_id: str,
        *,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> DownloadSRTResponse:
        """Download Proofread SRT

        Get presigned links to a session's edited and original SRT subtitles. The session has to
        be completed. Answers JSON with URLs, not the SRT text.

        downloadProofreadSrtV3: GET /v3/video-translations/proofreads/{proofread_id}/srt,
        https://developers.heygen.com/reference/download-proofread-srt

        Args:
            proofread_id: Id of the proofread.
            timeout: Seconds for connecting, reading and writing each, in place of the client's.
            extra_headers: More headers. They replace those of the same name, but not the credential.
            extra_query: More query parameters.
            extra_body: More fields of a JSON body; they replace those of the same name.

        Returns:
            The value of `data` in the answer.

        Raises:
            heygen_ext.APIError: The call failed. Each kind of failure has a subclass.
        """
        from . import download_proofread_srt_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        return (await _operation.asyncio(client=_client, proofread_id=proofread_id)).data

    @overload
    async def upload_proofread_srt(
        self,
        proofread_id: str,
        *,
        srt: AssetUrl | AssetUrlDict | AssetId | AssetIdDict,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> ProofreadDetail: ...

    @overload
    async def upload_proofread_srt(
        self,
        proofread_id: str,
        *,
        body: UploadSRTRequest | UploadSRTRequestDict | _Mapping[str, Any],
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> ProofreadDetail: ...

    async def upload_proofread_srt(
        self,
        proofread_id: str,
        *,
        body: UploadSRTRequest | UploadSRTRequestDict | _Mapping[str, Any] | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> ProofreadDetail:
        """Upload Proofread SRT

        Swap a session's subtitles for an edited SRT. Sent as JSON, not multipart.

        uploadProofreadSrtV3: PUT /v3/video-translations/proofreads/{proofread_id}/srt,
        https://developers.heygen.com/reference/upload-proofread-srt

        Args:
            proofread_id: Id of the proofread.
            srt: The subtitle file.
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
        from . import upload_proofread_srt_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "upload_proofread_srt", _UPLOAD_PROOFREAD_SRT_V3_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(client=_client, proofread_id=proofread_id, body=_body)
        ).data

    @overload
    async def generate_from_proofread(
        self,
        proofread_id: str,
        *,
        captions: bool | Unset = ...,
        translate_audio_only: bool | Unset = ...,
        callback_id: str | None | Unset = ...,
        callback_url: str | None | Unset = ...,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> GenerateVideoResponse: ...

    @overload
    async def generate_from_proofread(
        self,
        proofread_id: str,
        *,
        body: GenerateVideoRequest | GenerateVideoRequestDict | _Mapping[str, Any],
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
    ) -> GenerateVideoResponse: ...

    async def generate_from_proofread(
        self,
        proofread_id: str,
        *,
        body: GenerateVideoRequest | GenerateVideoRequestDict | _Mapping[str, Any] | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        timeout: Timeout = None,
        extra_headers: _Mapping[str, str] | None = None,
        extra_query: _Mapping[str, object] | None = None,
        extra_body: _Mapping[str, object] | None = None,
        **_fields: Any,
    ) -> GenerateVideoResponse:
        """Generate From Proofread

        Begin the final render with the subtitles approved in a proofread session.

        generateFromProofreadV3: POST /v3/video-translations/proofreads/{proofread_id}/generate,
        https://developers.heygen.com/reference/generate-from-proofread

        Args:
            proofread_id: Id of the proofread.
            captions: Ignored; captions are always made. HeyGen's default: False.
            translate_audio_only: Leaves the picture as it was. HeyGen's default: False.
            callback_id: Sent along in the webhook payload.
            callback_url: Webhook told of completion.
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
        from . import generate_from_proofread_v3 as _operation

        _client = _for_async_call(self._client, timeout, extra_headers, extra_query, extra_body)
        _body = _json_of_fields(
            "generate_from_proofread", _GENERATE_FROM_PROOFREAD_V3_FIELDS, body, _fields, extra_body
        )
        return (
            await _operation.asyncio(
                client=_client,
                proofread_id=proofread_id,
                body=_body,
                idempotency_key=idempotency_key,
            )
        ).data


class VideoTranslateWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: VideoTranslateOperations) -> None:
        self.list_translations = _raw(operations.list_translations)
        self.create_translation = _raw(operations.create_translation)
        self.get_translation = _raw(operations.get_translation)
        self.delete_translation = _raw(operations.delete_translation)
        self.update_translation = _raw(operations.update_translation)
        self.list_translation_languages = _raw(operations.list_translation_languages)
        self.list_proofreads = _raw(operations.list_proofreads)
        self.create_proofread = _raw(operations.create_proofread)
        self.get_proofread = _raw(operations.get_proofread)
        self.delete_proofread = _raw(operations.delete_proofread)
        self.download_proofread_srt = _raw(operations.download_proofread_srt)
        self.upload_proofread_srt = _raw(operations.upload_proofread_srt)
        self.generate_from_proofread = _raw(operations.generate_from_proofread)


class AsyncVideoTranslateWithRawResponse(_RawTag):
    """The operations, whose methods return the `Response`. Event streams have none."""

    _METHODS = _METHODS

    def __init__(self, operations: AsyncVideoTranslateOperations) -> None:
        self.list_translations = _async_raw(operations.list_translations)
        self.create_translation = _async_raw(operations.create_translation)
        self.get_translation = _async_raw(operations.get_translation)
        self.delete_translation = _async_raw(operations.delete_translation)
        self.update_translation = _async_raw(operations.update_translation)
        self.list_translation_languages = _async_raw(operations.list_translation_languages)
        self.list_proofreads = _async_raw(operations.list_proofreads)
        self.create_proofread = _async_raw(operations.create_proofread)
        self.get_proofread = _async_raw(operations.get_proofread)
        self.delete_proofread = _async_raw(operations.delete_proofread)
        self.download_proofread_srt = _async_raw(operations.download_proofread_srt)
        self.upload_proofread_srt = _async_raw(operations.upload_proofread_srt)
        self.generate_from_proofread = _async_raw(operations.generate_from_proofread)
