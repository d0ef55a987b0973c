from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VideoAspectRatio = Literal["16:9", "1:1", "4:5", "5:4", "9:16", "auto"]


def check_video_aspect_ratio(value: object) -> VideoAspectRatio:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(VideoAspectRatio, read_as(str, value))
