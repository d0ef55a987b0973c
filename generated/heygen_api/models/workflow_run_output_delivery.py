from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

WorkflowRunOutputDelivery = Literal["inline", "reference"]


def check_workflow_run_output_delivery(value: object) -> WorkflowRunOutputDelivery:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(WorkflowRunOutputDelivery, read_as(str, value))
