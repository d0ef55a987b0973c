from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

WorkflowDefinitionStatus = Literal["active", "archived", "draft"]


def check_workflow_definition_status(value: object) -> WorkflowDefinitionStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(WorkflowDefinitionStatus, read_as(str, value))
