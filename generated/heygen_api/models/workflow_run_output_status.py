from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

WorkflowRunOutputStatus = Literal["failed", "pending", "ready"]


def check_workflow_run_output_status(value: object) -> WorkflowRunOutputStatus:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(WorkflowRunOutputStatus, read_as(str, value))
