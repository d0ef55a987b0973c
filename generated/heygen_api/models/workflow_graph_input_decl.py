from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..models.workflow_value_type import WorkflowValueType, check_workflow_value_type
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True, repr=False)
class WorkflowGraphInputDecl(_OpenModel):
    """An input of a workflow.

    Attributes:
        type_: Type of a value in a workflow.
        required: True: each run must give this input. Default: True.
    """

    type_: WorkflowValueType
    required: bool | Unset = True
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_: str = self.type_

        required = self.required

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        if required is not UNSET:
            field_dict["required"] = required
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WorkflowGraphInputDecl:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        type_ = check_workflow_value_type(_fields_.pop("type"))

        required = _fields_.pop("required", UNSET)

        self = cls(type_=type_, required=required)
        self.additional_properties = _fields_
        return self
