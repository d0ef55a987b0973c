from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VideoStatus = Literal["completed", "failed", "pending", "processing"]


def check_video_status(value: object) -> VideoStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(VideoStatus, read_as(str, value))
