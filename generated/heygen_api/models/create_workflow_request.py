from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, json_of, read_object

if TYPE_CHECKING:
    from ..models.create_workflow_request_meta_type_0 import CreateWorkflowRequestMetaType0
    from ..models.workflow_product_graph import WorkflowProductGraph


@_attrs_define(kw_only=True, repr=False)
class CreateWorkflowRequest(_OpenModel):
    """What `createWorkflow` takes. Creates a workflow and publishes its graph as fixed version 1,
    active at once, all or nothing.

    Attributes:
        name: Unique within the space; a taken name gives 409 conflict.
        product_graph: A workflow as a graph: its inputs, nodes and outputs.
        meta: Further facts about it.
    """

    name: str
    product_graph: WorkflowProductGraph
    meta: CreateWorkflowRequestMetaType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        name = self.name

        product_graph = json_of(self.product_graph)

        meta: dict[str, Any] | None | Unset
        if isinstance(self.meta, Unset):
            meta = UNSET
        elif isinstance(self.meta, _Model):
            meta = self.meta.to_dict()
        else:
            meta = self.meta

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["name"] = name
        field_dict["product_graph"] = product_graph
        if meta is not UNSET:
            field_dict["meta"] = meta
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateWorkflowRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.create_workflow_request_meta_type_0 import CreateWorkflowRequestMetaType0
        from ..models.workflow_product_graph import WorkflowProductGraph

        _fields_ = read_object(src_dict)
        name = _fields_.pop("name")

        product_graph = WorkflowProductGraph.from_dict(_fields_.pop("product_graph"))

        def _parse_meta(data: object) -> CreateWorkflowRequestMetaType0 | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return CreateWorkflowRequestMetaType0.from_dict(data)
            raise UnexpectedShape("CreateWorkflowRequestMetaType0 | None", data)

        meta = _parse_meta(_fields_.pop("meta", UNSET))

        self = cls(name=name, product_graph=product_graph, meta=meta)
        self.additional_properties = _fields_
        return self
