from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..models.public_workflow_run_status import (
    PublicWorkflowRunStatus,
    check_public_workflow_run_status,
)
from ..types import OpenModel as _OpenModel, read_datetime, read_object, write_datetime


@_attrs_define(kw_only=True)
class WorkflowRunListItem(_OpenModel):
    """A run of a workflow, in a list.

    Attributes:
        id: Its id.
        version_id: Id of the version.
        status: How far a run has come.
        created_at: When it was made, in UTC.
    """

    id: str
    version_id: str
    status: PublicWorkflowRunStatus
    created_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        version_id = self.version_id

        status: str = self.status

        created_at = write_datetime(self.created_at)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["version_id"] = version_id
        field_dict["status"] = status
        field_dict["created_at"] = created_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WorkflowRunListItem:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        version_id = _fields_.pop("version_id")

        status = check_public_workflow_run_status(_fields_.pop("status"))

        created_at = read_datetime(_fields_.pop("created_at"))

        self = cls(id=id, version_id=version_id, status=status, created_at=created_at)
        self.additional_properties = _fields_
        return self
