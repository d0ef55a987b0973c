"""`PublishVersionRequest` as a dict, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ..models.workflow_product_graph import WorkflowProductGraph

if TYPE_CHECKING:
    from .workflow_product_graph import WorkflowProductGraphDict


class PublishVersionRequestDict(TypedDict):
    """`PublishVersionRequest` as a dict."""

    product_graph: WorkflowProductGraph | WorkflowProductGraphDict
