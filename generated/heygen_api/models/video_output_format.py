from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VideoOutputFormat = Literal["mp4", "webm"]


def check_video_output_format(value: object) -> VideoOutputFormat:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(VideoOutputFormat, read_as(str, value))
