from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    items as _items,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.compiled_node_summary import CompiledNodeSummary
    from ..models.workflow_product_graph_view import WorkflowProductGraphView


class WorkflowVersionResponse(_OpenAnswerModel):
    """A published version of a workflow. Never changes once published.

    Attributes:
        id: Its id. Prefix dwv_.
        definition_id: Id of the workflow.
        version_number: Number of the version, counted from 1.
        checksum: Deterministic, over frozen graph and plan.
        compiler_version: Version of the compiler that checked the graph.
        adapter_manifest_digest: Covers the adapter versions of all nodes.
        product_graph: A workflow as a graph, as it is read. Read side; may hold node types that
            new graphs can no longer use.
        plan_summary: What the compiler made of the graph.
    """

    id: str = _field("id", _text)
    definition_id: str = _field("definition_id", _text)
    version_number: int = _field("version_number", _integer)
    checksum: str = _field("checksum", _text)
    compiler_version: str = _field("compiler_version", _text)
    adapter_manifest_digest: str = _field("adapter_manifest_digest", _text)
    product_graph: WorkflowProductGraphView = _field(
        "product_graph", _model("WorkflowProductGraphView")
    )
    plan_summary: list[CompiledNodeSummary] = _field(
        "plan_summary", _items(_model("CompiledNodeSummary"))
    )
