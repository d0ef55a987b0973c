from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VideoQualityJobStatus = Literal["completed", "failed", "processing"]


def check_video_quality_job_status(value: object) -> VideoQualityJobStatus:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(VideoQualityJobStatus, read_as(str, value))
