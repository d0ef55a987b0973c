from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

WorkflowValueType = Literal["audio", "avatar", "image", "json", "text", "video"]


def check_workflow_value_type(value: object) -> WorkflowValueType:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(WorkflowValueType, read_as(str, value))
