from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, json_of, read_as, read_object

if TYPE_CHECKING:
    from ..models.workflow_graph_node import WorkflowGraphNode
    from ..models.workflow_product_graph_inputs import WorkflowProductGraphInputs
    from ..models.workflow_product_graph_outputs import WorkflowProductGraphOutputs


@_attrs_define(kw_only=True, repr=False)
class WorkflowProductGraph(_OpenModel):
    """A workflow as a graph: its inputs, nodes and outputs.

    Attributes:
        schema_version: Version of the graph's format. 1.0.0 at present.
        inputs: Keys are input names.
        nodes: The nodes of the graph.
        outputs: Keys are output names; these become run results.
    """

    schema_version: str
    inputs: WorkflowProductGraphInputs | Unset = UNSET
    nodes: list[WorkflowGraphNode] | Unset = UNSET
    outputs: WorkflowProductGraphOutputs | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        schema_version = self.schema_version

        inputs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.inputs, Unset):
            inputs = json_of(self.inputs)

        nodes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.nodes, Unset):
            nodes = []
            for nodes_item_data in self.nodes:
                nodes_item = json_of(nodes_item_data)
                nodes.append(nodes_item)

        outputs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.outputs, Unset):
            outputs = json_of(self.outputs)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["schema_version"] = schema_version
        if inputs is not UNSET:
            field_dict["inputs"] = inputs
        if nodes is not UNSET:
            field_dict["nodes"] = nodes
        if outputs is not UNSET:
            field_dict["outputs"] = outputs
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WorkflowProductGraph:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.workflow_graph_node import WorkflowGraphNode
        from ..models.workflow_product_graph_inputs import WorkflowProductGraphInputs
        from ..models.workflow_product_graph_outputs import WorkflowProductGraphOutputs

        _fields_ = read_object(src_dict)
        schema_version = _fields_.pop("schema_version")

        _inputs = _fields_.pop("inputs", UNSET)
        inputs: WorkflowProductGraphInputs | Unset
        if _inputs is None or isinstance(_inputs, Unset):
            inputs = UNSET
        else:
            inputs = WorkflowProductGraphInputs.from_dict(_inputs)

        _nodes = _fields_.pop("nodes", UNSET)
        nodes: list[WorkflowGraphNode] | Unset = UNSET
        if not (_nodes is None or isinstance(_nodes, Unset)):
            nodes = []
            for nodes_item_data in read_as(list, _nodes):
                nodes_item = WorkflowGraphNode.from_dict(nodes_item_data)

                nodes.append(nodes_item)

        _outputs = _fields_.pop("outputs", UNSET)
        outputs: WorkflowProductGraphOutputs | Unset
        if _outputs is None or isinstance(_outputs, Unset):
            outputs = UNSET
        else:
            outputs = WorkflowProductGraphOutputs.from_dict(_outputs)

        self = cls(schema_version=schema_version, inputs=inputs, nodes=nodes, outputs=outputs)
        self.additional_properties = _fields_
        return self
