from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VideoStatus = Literal["completed", "failed", "pending", "processing"]


def check_video_status(value: object) -> VideoStatus:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(VideoStatus, read_as(str, value))
