from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

PublicWorkflowRunStatus = Literal[
    "canceled", "failed", "partial", "pending", "processing", "succeeded"
]


def check_public_workflow_run_status(value: object) -> PublicWorkflowRunStatus:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(PublicWorkflowRunStatus, read_as(str, value))
