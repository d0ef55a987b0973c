from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    model as _model,
    other_fields as _other_fields,
)

if TYPE_CHECKING:
    from ..models.workflow_graph_output_decl import WorkflowGraphOutputDecl


class WorkflowProductGraphViewOutputs(_OpenAnswerModel):
    """Keys are output names; these become run results."""

    additional_properties: dict[str, WorkflowGraphOutputDecl] = _other_fields(
        _model("WorkflowGraphOutputDecl"), init=False
    )

    def __getitem__(self, key: str) -> WorkflowGraphOutputDecl:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: WorkflowGraphOutputDecl) -> None:
        self.additional_properties[key] = value
