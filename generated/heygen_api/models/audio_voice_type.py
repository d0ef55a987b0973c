from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

AudioVoiceType = Literal["private", "public"]


def check_audio_voice_type(value: object) -> AudioVoiceType:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(AudioVoiceType, read_as(str, value))
