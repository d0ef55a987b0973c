from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, model as _model

if TYPE_CHECKING:
    from ..models.workflow_definition_response import WorkflowDefinitionResponse


class CreateWorkflowResponse201(_OpenAnswerModel):
    """CreateWorkflowResponse201 of the API.

    Attributes:
        data: A workflow with its draft.
    """

    data: WorkflowDefinitionResponse = _field("data", _model("WorkflowDefinitionResponse"))
