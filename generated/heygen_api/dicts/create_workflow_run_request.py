"""`CreateWorkflowRunRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict

from ..models.create_workflow_run_request_inputs import CreateWorkflowRunRequestInputs


class CreateWorkflowRunRequestDict(TypedDict):
    """`CreateWorkflowRunRequest` as a dict."""

    workflow_id: str
    version_number: NotRequired[int | None]
    inputs: NotRequired[CreateWorkflowRunRequestInputs | dict[str, Any]]
