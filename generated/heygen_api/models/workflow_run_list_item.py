from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    read_time as _datetime,
    text as _text,
)

if TYPE_CHECKING:
    import datetime

    from ..models.public_workflow_run_status import PublicWorkflowRunStatus


class WorkflowRunListItem(_OpenAnswerModel):
    """A run of a workflow, in a list.

    Attributes:
        id: Its id.
        version_id: Id of the version.
        status: How far a run has come.
        created_at: When it was made, in UTC.
    """

    id: str = _field("id", _text)
    version_id: str = _field("version_id", _text)
    status: PublicWorkflowRunStatus = _field("status", _text)
    created_at: datetime.datetime = _field("created_at", _datetime)
