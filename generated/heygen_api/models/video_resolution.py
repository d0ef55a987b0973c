from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VideoResolution = Literal["1080p", "4k", "720p"]


def check_video_resolution(value: object) -> VideoResolution:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(VideoResolution, read_as(str, value))
