from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VideoResolution = Literal["1080p", "4k", "720p"]


def check_video_resolution(value: object) -> VideoResolution:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(VideoResolution, read_as(str, value))
