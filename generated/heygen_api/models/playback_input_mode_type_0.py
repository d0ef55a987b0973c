from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

PlaybackInputModeType0 = Literal["fit_to_scene", "freeze", "loop"]


def check_playback_input_mode_type_0(value: object) -> PlaybackInputModeType0:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(PlaybackInputModeType0, read_as(str, value))
