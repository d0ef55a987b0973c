"""`CreateProofreadRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl
from ..models.video_translation_mode import VideoTranslationMode

if TYPE_CHECKING:
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict


class CreateProofreadRequestDict(TypedDict):
    """`CreateProofreadRequest` as a dict."""

    video: AssetUrl | AssetUrlDict | AssetId | AssetIdDict
    output_languages: list[str]
    title: str
    brand_voice_id: NotRequired[str | None]
    brand_glossary_id: NotRequired[str | None]
    speaker_num: NotRequired[int | None]
    folder_id: NotRequired[str | None]
    enable_video_stretching: NotRequired[bool]
    disable_music_track: NotRequired[bool]
    enable_speech_enhancement: NotRequired[bool]
    srt: NotRequired[AssetUrl | AssetUrlDict | AssetId | AssetIdDict | None]
    mode: NotRequired[VideoTranslationMode]
    keep_the_same_format: NotRequired[bool]
