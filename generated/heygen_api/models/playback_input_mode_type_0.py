from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

PlaybackInputModeType0 = Literal["fit_to_scene", "freeze", "loop"]


def check_playback_input_mode_type_0(value: object) -> PlaybackInputModeType0:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(PlaybackInputModeType0, read_as(str, value))
