"""`PlaybackInput` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..models.playback_input_mode_type_0 import PlaybackInputModeType0


class PlaybackInputDict(TypedDict):
    """`PlaybackInput` as a dict."""

    mode: NotRequired[PlaybackInputModeType0 | None]
    volume: NotRequired[float]
    mute: NotRequired[bool]
