from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ModelAudioVoiceMode = Literal["instant", "professional"]


def check_model_audio_voice_mode(value: object) -> ModelAudioVoiceMode:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ModelAudioVoiceMode, read_as(str, value))
