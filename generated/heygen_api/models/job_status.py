from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

JobStatus = Literal["cancelled", "completed", "failed", "pending", "running"]


def check_job_status(value: object) -> JobStatus:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(JobStatus, read_as(str, value))
