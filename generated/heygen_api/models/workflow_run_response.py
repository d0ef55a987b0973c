from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    model as _model,
    read_time as _datetime,
    text as _text,
)

if TYPE_CHECKING:
    import datetime

    from ..models.public_workflow_run_status import PublicWorkflowRunStatus
    from ..models.workflow_run_error import WorkflowRunError
    from ..models.workflow_run_output import WorkflowRunOutput
    from ..models.workflow_run_progress import WorkflowRunProgress
    from ..models.workflow_run_workflow_ref import WorkflowRunWorkflowRef


class WorkflowRunResponse(_OpenAnswerModel):
    """A run of a workflow and how far it has come.

    Attributes:
        id: Its id. Prefix dwr_.
        workflow: The workflow, and its version, that a run is of.
        status: How far a run has come.
        created_at: When it was made, in UTC.
        progress: How far a run has come. Node counts.
        started_at: UTC; null before start.
        completed_at: UTC; null before a terminal status.
        error: Null unless the run failed.
        outputs: What came out, by name.
    """

    id: str = _field("id", _text)
    workflow: WorkflowRunWorkflowRef = _field("workflow", _model("WorkflowRunWorkflowRef"))
    status: PublicWorkflowRunStatus = _field("status", _text)
    created_at: datetime.datetime = _field("created_at", _datetime)
    progress: WorkflowRunProgress = _field("progress", _model("WorkflowRunProgress"))
    started_at: datetime.datetime | None = _field("started_at", _datetime, default=None)
    completed_at: datetime.datetime | None = _field("completed_at", _datetime, default=None)
    error: WorkflowRunError | None = _field("error", _model("WorkflowRunError"), default=None)
    outputs: list[WorkflowRunOutput] | None = _field(
        "outputs", _items(_model("WorkflowRunOutput")), default=None
    )
