"""`CreateWorkflowRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NotRequired, TypedDict

from ..models.create_workflow_request_meta_type_0 import CreateWorkflowRequestMetaType0
from ..models.workflow_product_graph import WorkflowProductGraph

if TYPE_CHECKING:
    from .workflow_product_graph import WorkflowProductGraphDict


class CreateWorkflowRequestDict(TypedDict):
    """`CreateWorkflowRequest` as a dict."""

    name: str
    product_graph: WorkflowProductGraph | WorkflowProductGraphDict
    meta: NotRequired[CreateWorkflowRequestMetaType0 | dict[str, Any] | None]
