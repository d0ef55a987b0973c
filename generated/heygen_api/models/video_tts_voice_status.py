from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VideoTTSVoiceStatus = Literal["ACTIVE", "FAILED", "PENDING"]


def check_video_tts_voice_status(value: object) -> VideoTTSVoiceStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(VideoTTSVoiceStatus, read_as(str, value))
