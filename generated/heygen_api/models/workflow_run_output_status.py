from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

WorkflowRunOutputStatus = Literal["failed", "pending", "ready"]


def check_workflow_run_output_status(value: object) -> WorkflowRunOutputStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(WorkflowRunOutputStatus, read_as(str, value))
