from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..models.workflow_definition_status import (
    WorkflowDefinitionStatus,
    check_workflow_definition_status,
)
from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class WorkflowDefinitionListItem(_OpenModel):
    """A workflow, in a list.

    Attributes:
        id: Its id.
        name: Its name, for people.
        status: State of a workflow.
        draft_revision: Revision of the draft; goes up with each change.
    """

    id: str
    name: str
    status: WorkflowDefinitionStatus
    draft_revision: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        name = self.name

        status: str = self.status

        draft_revision = self.draft_revision

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["name"] = name
        field_dict["status"] = status
        field_dict["draft_revision"] = draft_revision
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WorkflowDefinitionListItem:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        name = _fields_.pop("name")

        status = check_workflow_definition_status(_fields_.pop("status"))

        draft_revision = _fields_.pop("draft_revision")

        self = cls(id=id, name=name, status=status, draft_revision=draft_revision)
        self.additional_properties = _fields_
        return self
