from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    model as _model,
    read_time as _datetime,
    text as _text,
)

if TYPE_CHECKING:
    import datetime

    from ..models.public_workflow_node_status import PublicWorkflowNodeStatus
    from ..models.workflow_run_error import WorkflowRunError


class WorkflowRunNodeItem(_OpenAnswerModel):
    """A node of a run and how far it has come.

    Attributes:
        node_id: Id of the node in the graph.
        status: How far a node of a run has come.
        node_type: Type of the node.
        started_at: UTC; null before start.
        completed_at: UTC; null before a terminal status.
        error: Null unless the node failed.
    """

    node_id: str = _field("node_id", _text)
    status: PublicWorkflowNodeStatus = _field("status", _text)
    node_type: str | None = _field("node_type", _text, default=None)
    started_at: datetime.datetime | None = _field("started_at", _datetime, default=None)
    completed_at: datetime.datetime | None = _field("completed_at", _datetime, default=None)
    error: WorkflowRunError | None = _field("error", _model("WorkflowRunError"), default=None)
