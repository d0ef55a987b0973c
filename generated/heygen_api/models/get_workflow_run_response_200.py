from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.workflow_run_response import WorkflowRunResponse


class GetWorkflowRunResponse200(_OpenAnswerModel):
    """GetWorkflowRunResponse200 of the API.

    Attributes:
        data: A run of a workflow and how far it has come.
    """

    data: WorkflowRunResponse = _field("data", _model("WorkflowRunResponse"))
