from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

FillerWordRemovalDetailJobStatus = Literal["completed", "failed", "pending", "running"]


def check_filler_word_removal_detail_job_status(value: object) -> FillerWordRemovalDetailJobStatus:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(FillerWordRemovalDetailJobStatus, read_as(str, value))
