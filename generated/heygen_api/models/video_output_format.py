from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VideoOutputFormat = Literal["mp4", "webm"]


def check_video_output_format(value: object) -> VideoOutputFormat:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(VideoOutputFormat, read_as(str, value))
