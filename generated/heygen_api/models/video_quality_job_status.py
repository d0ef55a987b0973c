from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

VideoQualityJobStatus = Literal["completed", "failed", "processing"]


def check_video_quality_job_status(value: object) -> VideoQualityJobStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(VideoQualityJobStatus, read_as(str, value))
