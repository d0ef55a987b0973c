from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

AudioVoiceType = Literal["private", "public"]


def check_audio_voice_type(value: object) -> AudioVoiceType:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(AudioVoiceType, read_as(str, value))
