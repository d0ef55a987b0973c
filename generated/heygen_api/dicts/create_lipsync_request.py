"""`CreateLipsyncRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl
from ..models.video_translation_mode import VideoTranslationMode

if TYPE_CHECKING:
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict


class CreateLipsyncRequestDict(TypedDict):
    """`CreateLipsyncRequest` as a dict."""

    video: AssetUrl | AssetUrlDict | AssetId | AssetIdDict
    audio: AssetUrl | AssetUrlDict | AssetId | AssetIdDict
    title: NotRequired[str | None]
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
    fps_mode: NotRequired[str | None]
    folder_id: NotRequired[str | None]
