from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, json_of, read_object

if TYPE_CHECKING:
    from ..models.workflow_product_graph import WorkflowProductGraph


@_attrs_define(kw_only=True, repr=False)
class PublishVersionRequest(_OpenModel):
    """What `publishWorkflowVersion` takes. Compiles the graph sent and stores it as the workflow's
    next fixed version.

    Attributes:
        product_graph: A workflow as a graph: its inputs, nodes and outputs.
    """

    product_graph: WorkflowProductGraph
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        product_graph = json_of(self.product_graph)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["product_graph"] = product_graph
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> PublishVersionRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.workflow_product_graph import WorkflowProductGraph

        _fields_ = read_object(src_dict)
        product_graph = WorkflowProductGraph.from_dict(_fields_.pop("product_graph"))

        self = cls(product_graph=product_graph)
        self.additional_properties = _fields_
        return self
