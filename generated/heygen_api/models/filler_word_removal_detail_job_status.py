from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

FillerWordRemovalDetailJobStatus = Literal["completed", "failed", "pending", "running"]


def check_filler_word_removal_detail_job_status(value: object) -> FillerWordRemovalDetailJobStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(FillerWordRemovalDetailJobStatus, read_as(str, value))
