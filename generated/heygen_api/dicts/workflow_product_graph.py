"""`WorkflowProductGraph` as a dict, for type checkers."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import TYPE_CHECKING, Any, NotRequired, TypedDict

from ..models.workflow_graph_node import WorkflowGraphNode
from ..models.workflow_product_graph_inputs import WorkflowProductGraphInputs
from ..models.workflow_product_graph_outputs import WorkflowProductGraphOutputs

if TYPE_CHECKING:
    from .workflow_graph_node import WorkflowGraphNodeDict


class WorkflowProductGraphDict(TypedDict):
    """`WorkflowProductGraph` as a dict."""

    schema_version: str
    inputs: NotRequired[WorkflowProductGraphInputs | dict[str, Any]]
    nodes: NotRequired[_Sequence[WorkflowGraphNode | WorkflowGraphNodeDict]]
    outputs: NotRequired[WorkflowProductGraphOutputs | dict[str, Any]]
