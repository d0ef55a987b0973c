from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

AudioContentType = Literal["music", "sound_effects"]


def check_audio_content_type(value: object) -> AudioContentType:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(AudioContentType, read_as(str, value))
