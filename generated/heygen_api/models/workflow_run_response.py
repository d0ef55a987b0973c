from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.public_workflow_run_status import (
    PublicWorkflowRunStatus,
    check_public_workflow_run_status,
)
from ..types import (
    UNSET,
    Model as _Model,
    OpenModel as _OpenModel,
    Unset,
    read_as,
    read_datetime,
    read_object,
    write_datetime,
)

if TYPE_CHECKING:
    from ..models.workflow_run_error import WorkflowRunError
    from ..models.workflow_run_output import WorkflowRunOutput
    from ..models.workflow_run_progress import WorkflowRunProgress
    from ..models.workflow_run_workflow_ref import WorkflowRunWorkflowRef


@_attrs_define(kw_only=True)
class WorkflowRunResponse(_OpenModel):
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

    id: str
    workflow: WorkflowRunWorkflowRef
    status: PublicWorkflowRunStatus
    created_at: datetime.datetime
    progress: WorkflowRunProgress
    started_at: datetime.datetime | None | Unset = UNSET
    completed_at: datetime.datetime | None | Unset = UNSET
    error: None | Unset | WorkflowRunError = UNSET
    outputs: list[WorkflowRunOutput] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        workflow = self.workflow.to_dict()

        status: str = self.status

        created_at = write_datetime(self.created_at)

        progress = self.progress.to_dict()

        started_at: None | str | Unset
        if isinstance(self.started_at, Unset):
            started_at = UNSET
        elif isinstance(self.started_at, datetime.datetime):
            started_at = write_datetime(self.started_at)
        else:
            started_at = self.started_at

        completed_at: None | str | Unset
        if isinstance(self.completed_at, Unset):
            completed_at = UNSET
        elif isinstance(self.completed_at, datetime.datetime):
            completed_at = write_datetime(self.completed_at)
        else:
            completed_at = self.completed_at

        error: dict[str, Any] | None | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        elif isinstance(self.error, _Model):
            error = self.error.to_dict()
        else:
            error = self.error

        outputs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.outputs, Unset):
            outputs = []
            for outputs_item_data in self.outputs:
                outputs_item = outputs_item_data.to_dict()
                outputs.append(outputs_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["workflow"] = workflow
        field_dict["status"] = status
        field_dict["created_at"] = created_at
        field_dict["progress"] = progress
        if started_at is not UNSET:
            field_dict["started_at"] = started_at
        if completed_at is not UNSET:
            field_dict["completed_at"] = completed_at
        if error is not UNSET:
            field_dict["error"] = error
        if outputs is not UNSET:
            field_dict["outputs"] = outputs
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WorkflowRunResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.workflow_run_error import WorkflowRunError
        from ..models.workflow_run_output import WorkflowRunOutput
        from ..models.workflow_run_progress import WorkflowRunProgress
        from ..models.workflow_run_workflow_ref import WorkflowRunWorkflowRef

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        workflow = WorkflowRunWorkflowRef.from_dict(_fields_.pop("workflow"))

        status = check_public_workflow_run_status(_fields_.pop("status"))

        created_at = read_datetime(_fields_.pop("created_at"))

        progress = WorkflowRunProgress.from_dict(_fields_.pop("progress"))

        def _parse_started_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                started_at_type_0 = read_datetime(data)

                return started_at_type_0
            raise UnexpectedShape("datetime.datetime | None", data)

        started_at = _parse_started_at(_fields_.pop("started_at", UNSET))

        def _parse_completed_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                completed_at_type_0 = read_datetime(data)

                return completed_at_type_0
            raise UnexpectedShape("datetime.datetime | None", data)

        completed_at = _parse_completed_at(_fields_.pop("completed_at", UNSET))

        def _parse_error(data: object) -> None | Unset | WorkflowRunError:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return WorkflowRunError.from_dict(data)
            raise UnexpectedShape("None | WorkflowRunError", data)

        error = _parse_error(_fields_.pop("error", UNSET))

        _outputs = _fields_.pop("outputs", UNSET)
        outputs: list[WorkflowRunOutput] | Unset = UNSET
        if not (_outputs is None or isinstance(_outputs, Unset)):
            outputs = []
            for outputs_item_data in read_as(list, _outputs):
                outputs_item = WorkflowRunOutput.from_dict(outputs_item_data)

                outputs.append(outputs_item)

        self = cls(
            id=id,
            workflow=workflow,
            status=status,
            created_at=created_at,
            progress=progress,
            started_at=started_at,
            completed_at=completed_at,
            error=error,
            outputs=outputs,
        )
        self.additional_properties = _fields_
        return self
