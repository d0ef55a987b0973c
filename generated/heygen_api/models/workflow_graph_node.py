from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    model as _model,
    text as _text,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.workflow_graph_node_bindings import WorkflowGraphNodeBindings
    from ..models.workflow_graph_node_config import WorkflowGraphNodeConfig


class WorkflowGraphNode(_OpenAnswerModel):
    """A node of a workflow.

    Attributes:
        id: Its id. Unique within the graph.
        type_: A family of the node-type catalog.
        variant: Left out when the family has a single variant.
        config: Must fit the config schema of the node type.
        depends_on: Extra predecessors besides those the bindings imply.
        bindings: Keys are input port names.
    """

    id: str = _field("id", _text)
    type_: str = _field("type", _text)
    variant: None | str | Unset = _field(
        "variant", _text, default=UNSET, optional=True, nullable=True
    )
    config: WorkflowGraphNodeConfig | Unset = _field(
        "config", _model("WorkflowGraphNodeConfig"), default=UNSET, optional=True
    )
    depends_on: list[str] | Unset = _field(
        "depends_on", _items(_text), default=UNSET, optional=True
    )
    bindings: WorkflowGraphNodeBindings | Unset = _field(
        "bindings", _model("WorkflowGraphNodeBindings"), default=UNSET, optional=True
    )
