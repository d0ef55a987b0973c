from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

WorkflowValueType = Literal["audio", "avatar", "image", "json", "text", "video"]


def check_workflow_value_type(value: object) -> WorkflowValueType:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(WorkflowValueType, read_as(str, value))
