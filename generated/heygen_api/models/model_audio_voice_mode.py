from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ModelAudioVoiceMode = Literal["professional",]


def check_model_audio_voice_mode(value: object) -> ModelAudioVoiceMode:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(ModelAudioVoiceMode, read_as(str, value))
