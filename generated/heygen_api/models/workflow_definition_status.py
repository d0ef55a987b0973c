from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

WorkflowDefinitionStatus = Literal["active", "archived", "draft"]


def check_workflow_definition_status(value: object) -> WorkflowDefinitionStatus:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(WorkflowDefinitionStatus, read_as(str, value))
