"""`ElevenLabsEngineSettings` as a dict, for type checkers."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from ..models.eleven_labs_model import ElevenLabsModel


class ElevenLabsEngineSettingsDict(TypedDict):
    """`ElevenLabsEngineSettings` as a dict."""

    engine_type: Literal["elevenlabs"]
    model: NotRequired[ElevenLabsModel | None]
    similarity_boost: NotRequired[float | None]
    stability: NotRequired[float | None]
    style: NotRequired[float | None]
    use_speaker_boost: NotRequired[bool | None]
