from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

PublicWorkflowRunStatus = Literal[
    "canceled", "failed", "partial", "pending", "processing", "succeeded"
]


def check_public_workflow_run_status(value: object) -> PublicWorkflowRunStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(PublicWorkflowRunStatus, read_as(str, value))
