from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

PublicWorkflowNodeStatus = Literal[
    "canceled", "failed", "pending", "processing", "skipped", "succeeded"
]


def check_public_workflow_node_status(value: object) -> PublicWorkflowNodeStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(PublicWorkflowNodeStatus, read_as(str, value))
