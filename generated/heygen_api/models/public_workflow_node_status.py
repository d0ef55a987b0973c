from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

PublicWorkflowNodeStatus = Literal[
    "canceled", "failed", "pending", "processing", "skipped", "succeeded"
]


def check_public_workflow_node_status(value: object) -> PublicWorkflowNodeStatus:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(PublicWorkflowNodeStatus, read_as(str, value))
