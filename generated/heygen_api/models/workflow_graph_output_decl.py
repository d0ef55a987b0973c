from __future__ import annotations

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text


class WorkflowGraphOutputDecl(_OpenAnswerModel):
    """An output of a workflow.

    Attributes:
        node_id: Id of the node in the graph.
        port: An output port of that node.
    """

    node_id: str = _field("node_id", _text)
    port: str = _field("port", _text)
