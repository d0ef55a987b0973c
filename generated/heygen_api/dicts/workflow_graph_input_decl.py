"""`WorkflowGraphInputDecl` as a dict, for type checkers."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..models.workflow_value_type import WorkflowValueType


class WorkflowGraphInputDeclDict(TypedDict):
    """`WorkflowGraphInputDecl` as a dict."""

    type: WorkflowValueType
    required: NotRequired[bool]
