"""`CreateVideoTranslationRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl
from ..models.create_video_translation_request_fps_mode_type_0 import (
    CreateVideoTranslationRequestFpsModeType0,
)
from ..models.create_video_translation_request_srt_role_type_0 import (
    CreateVideoTranslationRequestSrtRoleType0,
)
from ..models.stock_voice_config import StockVoiceConfig
from ..models.video_translation_mode import VideoTranslationMode

if TYPE_CHECKING:
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict
    from .stock_voice_config import StockVoiceConfigDict


class CreateVideoTranslationRequestDict(TypedDict):
    """`CreateVideoTranslationRequest` as a dict."""

    video: AssetUrl | AssetUrlDict | AssetId | AssetIdDict
    output_languages: list[str]
    title: NotRequired[str | None]
    audio: NotRequired[AssetUrl | AssetUrlDict | AssetId | AssetIdDict | None]
    input_language: NotRequired[str | None]
    translate_audio_only: NotRequired[bool]
    speaker_num: NotRequired[int | None]
    mode: NotRequired[VideoTranslationMode]
    callback_url: NotRequired[str | None]
    callback_id: NotRequired[str | None]
    enable_caption: NotRequired[bool]
    keep_the_same_format: NotRequired[bool | None]
    enable_dynamic_duration: NotRequired[bool]
    disable_music_track: NotRequired[bool]
    enable_speech_enhancement: NotRequired[bool]
    enable_watermark: NotRequired[bool]
    start_time: NotRequired[float | None]
    end_time: NotRequired[float | None]
    brand_voice_id: NotRequired[str | None]
    brand_glossary_id: NotRequired[str | None]
    stock_voice_config: NotRequired[StockVoiceConfig | StockVoiceConfigDict | None]
    srt: NotRequired[AssetUrl | AssetUrlDict | AssetId | AssetIdDict | None]
    srt_role: NotRequired[CreateVideoTranslationRequestSrtRoleType0 | None]
    fps_mode: NotRequired[CreateVideoTranslationRequestFpsModeType0 | None]
    folder_id: NotRequired[str | None]
