from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

JobStatus = Literal["cancelled", "completed", "failed", "pending", "running"]


def check_job_status(value: object) -> JobStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(JobStatus, read_as(str, value))
