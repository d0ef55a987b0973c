from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

AudioContentType = Literal["music", "sound_effects"]


def check_audio_content_type(value: object) -> AudioContentType:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(AudioContentType, read_as(str, value))
