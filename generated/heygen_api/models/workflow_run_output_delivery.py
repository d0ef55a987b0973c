from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

WorkflowRunOutputDelivery = Literal["inline", "reference"]


def check_workflow_run_output_delivery(value: object) -> WorkflowRunOutputDelivery:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(WorkflowRunOutputDelivery, read_as(str, value))
