from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    model as _model,
    other_fields as _other_fields,
)

if TYPE_CHECKING:
    from ..models.workflow_graph_input_decl import WorkflowGraphInputDecl


class WorkflowProductGraphViewInputs(_OpenAnswerModel):
    """Keys are input names."""

    additional_properties: dict[str, WorkflowGraphInputDecl] = _other_fields(
        _model("WorkflowGraphInputDecl"), init=False
    )

    def __getitem__(self, key: str) -> WorkflowGraphInputDecl:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: WorkflowGraphInputDecl) -> None:
        self.additional_properties[key] = value
