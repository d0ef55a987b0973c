from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    number as _number,
    text as _text,
    union as _union,
)

if TYPE_CHECKING:
    from ..models.eleven_labs_engine_settings import ElevenLabsEngineSettings
    from ..models.fish_engine_settings import FishEngineSettings
    from ..models.starfish_engine_settings import StarfishEngineSettings


class ScriptVoiceSettings(_OpenAnswerModel):
    """How the voice of a script sounds. May exceed the limits of create; checking with that schema
    would wrongly refuse real videos.

    Attributes:
        speed: How fast the voice speaks. Multiplier of normal speed.
        pitch: How high the voice is. Semitones.
        volume: 0.0 is silence, 1.0 full level.
        locale: Accent hint such as en-US, for multilingual voices.
        engine_settings: Missing if the server picks the engine or the pinned one is not
            exposed.
    """

    speed: float | None = _field("speed", _number, default=None)
    pitch: float | None = _field("pitch", _number, default=None)
    volume: float | None = _field("volume", _number, default=None)
    locale: str | None = _field("locale", _text, default=None)
    engine_settings: (
        ElevenLabsEngineSettings | FishEngineSettings | StarfishEngineSettings | None
    ) = _field(
        "engine_settings",
        _union(("ElevenLabsEngineSettings", "FishEngineSettings", "StarfishEngineSettings")),
        default=None,
    )
