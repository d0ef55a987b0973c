from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

SearchAudioSoundsType = Literal["music", "sound_effects"]


def check_search_audio_sounds_type(value: object) -> SearchAudioSoundsType:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(SearchAudioSoundsType, read_as(str, value))
