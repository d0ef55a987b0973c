from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.workflow_graph_node import WorkflowGraphNode
    from ..models.workflow_product_graph_view_inputs import WorkflowProductGraphViewInputs
    from ..models.workflow_product_graph_view_outputs import WorkflowProductGraphViewOutputs


class WorkflowProductGraphView(_OpenAnswerModel):
    """A workflow as a graph, as it is read. Read side; may hold node types that new graphs can no
    longer use.

    Attributes:
        schema_version: Version of the graph's format. 1.0.0 at present.
        inputs: Keys are input names.
        nodes: The nodes of the graph.
        outputs: Keys are output names; these become run results.
    """

    schema_version: str = _field("schema_version", _text)
    inputs: WorkflowProductGraphViewInputs | None = _field(
        "inputs", _model("WorkflowProductGraphViewInputs"), default=None
    )
    nodes: list[WorkflowGraphNode] | None = _field(
        "nodes", _items(_model("WorkflowGraphNode")), default=None
    )
    outputs: WorkflowProductGraphViewOutputs | None = _field(
        "outputs", _model("WorkflowProductGraphViewOutputs"), default=None
    )
