"""`VoiceSettingsInput` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ..models.eleven_labs_engine_settings import ElevenLabsEngineSettings
from ..models.fish_engine_settings import FishEngineSettings
from ..models.starfish_engine_settings import StarfishEngineSettings

if TYPE_CHECKING:
    from .eleven_labs_engine_settings import ElevenLabsEngineSettingsDict
    from .fish_engine_settings import FishEngineSettingsDict
    from .starfish_engine_settings import StarfishEngineSettingsDict


class VoiceSettingsInputDict(TypedDict):
    """`VoiceSettingsInput` as a dict."""

    speed: NotRequired[float]
    pitch: NotRequired[float]
    volume: NotRequired[float]
    locale: NotRequired[str | None]
    engine_settings: NotRequired[
        ElevenLabsEngineSettings
        | ElevenLabsEngineSettingsDict
        | FishEngineSettings
        | FishEngineSettingsDict
        | StarfishEngineSettings
        | StarfishEngineSettingsDict
        | None
    ]
