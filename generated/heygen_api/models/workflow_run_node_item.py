from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.public_workflow_node_status import (
    PublicWorkflowNodeStatus,
    check_public_workflow_node_status,
)
from ..types import (
    UNSET,
    Model as _Model,
    OpenModel as _OpenModel,
    Unset,
    read_datetime,
    read_object,
    write_datetime,
)

if TYPE_CHECKING:
    from ..models.workflow_run_error import WorkflowRunError


@_attrs_define(kw_only=True)
class WorkflowRunNodeItem(_OpenModel):
    """A node of a run and how far it has come.

    Attributes:
        node_id: Id of the node in the graph.
        status: How far a node of a run has come.
        node_type: Type of the node.
        started_at: UTC; null before start.
        completed_at: UTC; null before a terminal status.
        error: Null unless the node failed.
    """

    node_id: str
    status: PublicWorkflowNodeStatus
    node_type: None | str | Unset = UNSET
    started_at: datetime.datetime | None | Unset = UNSET
    completed_at: datetime.datetime | None | Unset = UNSET
    error: None | Unset | WorkflowRunError = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        node_id = self.node_id

        status: str = self.status

        node_type: None | str | Unset = self.node_type

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["node_id"] = node_id
        field_dict["status"] = status
        if node_type is not UNSET:
            field_dict["node_type"] = node_type
        if started_at is not UNSET:
            field_dict["started_at"] = started_at
        if completed_at is not UNSET:
            field_dict["completed_at"] = completed_at
        if error is not UNSET:
            field_dict["error"] = error
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WorkflowRunNodeItem:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.workflow_run_error import WorkflowRunError

        _fields_ = read_object(src_dict)
        node_id = _fields_.pop("node_id")

        status = check_public_workflow_node_status(_fields_.pop("status"))

        node_type = cast("None | str | Unset", _fields_.pop("node_type", UNSET))

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

        self = cls(
            node_id=node_id,
            status=status,
            node_type=node_type,
            started_at=started_at,
            completed_at=completed_at,
            error=error,
        )
        self.additional_properties = _fields_
        return self
