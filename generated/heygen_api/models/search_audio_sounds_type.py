from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

SearchAudioSoundsType = Literal["music", "sound_effects"]


def check_search_audio_sounds_type(value: object) -> SearchAudioSoundsType:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(SearchAudioSoundsType, read_as(str, value))
