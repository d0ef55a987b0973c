"""`WorkflowGraphNode` as a dict, for type checkers."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict

from ..models.workflow_graph_node_bindings import WorkflowGraphNodeBindings
from ..models.workflow_graph_node_config import WorkflowGraphNodeConfig


class WorkflowGraphNodeDict(TypedDict):
    """`WorkflowGraphNode` as a dict."""

    id: str
    type: str
    variant: NotRequired[str | None]
    config: NotRequired[WorkflowGraphNodeConfig | dict[str, Any]]
    depends_on: NotRequired[list[str]]
    bindings: NotRequired[WorkflowGraphNodeBindings | dict[str, Any]]
