from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True, repr=False)
class WorkflowGraphOutputDecl(_OpenModel):
    """An output of a workflow.

    Attributes:
        node_id: Id of the node in the graph.
        port: An output port of that node.
    """

    node_id: str
    port: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        node_id = self.node_id

        port = self.port

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["node_id"] = node_id
        field_dict["port"] = port
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WorkflowGraphOutputDecl:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        node_id = _fields_.pop("node_id")

        port = _fields_.pop("port")

        self = cls(node_id=node_id, port=port)
        self.additional_properties = _fields_
        return self
