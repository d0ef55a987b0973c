"""`VideoScene` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from ..models.asset_base_64 import AssetBase64
from ..models.asset_id import AssetId
from ..models.asset_url import AssetUrl
from ..models.playback_input import PlaybackInput
from ..models.voice_settings_input import VoiceSettingsInput

if TYPE_CHECKING:
    from .asset_base_64 import AssetBase64Dict
    from .asset_id import AssetIdDict
    from .asset_url import AssetUrlDict
    from .playback_input import PlaybackInputDict
    from .voice_settings_input import VoiceSettingsInputDict


class VideoSceneDict(TypedDict):
    """`VideoScene` as a dict."""

    type: Literal["video"]
    source: AssetUrl | AssetUrlDict | AssetId | AssetIdDict | AssetBase64 | AssetBase64Dict
    playback: NotRequired[PlaybackInput | PlaybackInputDict | None]
    script: NotRequired[str | None]
    voice_id: NotRequired[str | None]
    audio_url: NotRequired[str | None]
    audio_asset_id: NotRequired[str | None]
    voice_settings: NotRequired[VoiceSettingsInput | VoiceSettingsInputDict | None]
