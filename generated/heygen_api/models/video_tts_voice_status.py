from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VideoTTSVoiceStatus = Literal["ACTIVE", "FAILED", "PENDING"]


def check_video_tts_voice_status(value: object) -> VideoTTSVoiceStatus:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(VideoTTSVoiceStatus, read_as(str, value))
