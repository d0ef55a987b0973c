from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class WorkflowRunWorkflowRef(_OpenModel):
    """The workflow, and its version, that a run is of.

    Attributes:
        id: Its id.
        version_id: Id of the version.
        version_number: Number of the version, counted from 1.
    """

    id: str
    version_id: str
    version_number: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        version_id = self.version_id

        version_number = self.version_number

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["version_id"] = version_id
        field_dict["version_number"] = version_number
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WorkflowRunWorkflowRef:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        version_id = _fields_.pop("version_id")

        version_number = _fields_.pop("version_number")

        self = cls(id=id, version_id=version_id, version_number=version_number)
        self.additional_properties = _fields_
        return self
