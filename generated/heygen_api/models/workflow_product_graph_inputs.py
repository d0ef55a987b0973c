from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, json_of, read_object

if TYPE_CHECKING:
    from ..models.workflow_graph_input_decl import WorkflowGraphInputDecl


@_attrs_define(kw_only=True, repr=False)
class WorkflowProductGraphInputs(_OpenModel):
    """Keys are input names."""

    additional_properties: dict[str, WorkflowGraphInputDecl] = _attrs_field(
        init=False, factory=dict
    )

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = json_of(prop)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WorkflowProductGraphInputs:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.workflow_graph_input_decl import WorkflowGraphInputDecl

        _fields_ = read_object(src_dict)
        self = cls()
        for prop_name, prop_dict in _fields_.items():
            additional_property = WorkflowGraphInputDecl.from_dict(prop_dict)

            self.additional_properties[prop_name] = additional_property
        return self

    def __getitem__(self, key: str) -> WorkflowGraphInputDecl:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: WorkflowGraphInputDecl) -> None:
        self.additional_properties[key] = value
