from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.workflow_version_response import WorkflowVersionResponse


class GetWorkflowVersionResponse200(_OpenAnswerModel):
    """GetWorkflowVersionResponse200 of the API.

    Attributes:
        data: A published version of a workflow. Never changes once published.
    """

    data: WorkflowVersionResponse = _field("data", _model("WorkflowVersionResponse"))
