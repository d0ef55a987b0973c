from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object

if TYPE_CHECKING:
    from ..models.compiled_node_summary import CompiledNodeSummary
    from ..models.workflow_product_graph_view import WorkflowProductGraphView


@_attrs_define(kw_only=True)
class WorkflowVersionResponse(_OpenModel):
    """A published version of a workflow. Never changes once published.

    Attributes:
        id: Its id. Prefix dwv_.
        definition_id: Id of the workflow.
        version_number: Number of the version, counted from 1.
        checksum: Deterministic, over frozen graph and plan.
        compiler_version: Version of the compiler that checked the graph.
        adapter_manifest_digest: Covers the adapter versions of all nodes.
        product_graph: A workflow as a graph, as it is read. Read side; may hold node types that
            new graphs can no longer use.
        plan_summary: What the compiler made of the graph.
    """

    id: str
    definition_id: str
    version_number: int
    checksum: str
    compiler_version: str
    adapter_manifest_digest: str
    product_graph: WorkflowProductGraphView
    plan_summary: list[CompiledNodeSummary]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        definition_id = self.definition_id

        version_number = self.version_number

        checksum = self.checksum

        compiler_version = self.compiler_version

        adapter_manifest_digest = self.adapter_manifest_digest

        product_graph = self.product_graph.to_dict()

        plan_summary = []
        for plan_summary_item_data in self.plan_summary:
            plan_summary_item = plan_summary_item_data.to_dict()
            plan_summary.append(plan_summary_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["definition_id"] = definition_id
        field_dict["version_number"] = version_number
        field_dict["checksum"] = checksum
        field_dict["compiler_version"] = compiler_version
        field_dict["adapter_manifest_digest"] = adapter_manifest_digest
        field_dict["product_graph"] = product_graph
        field_dict["plan_summary"] = plan_summary
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> WorkflowVersionResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.compiled_node_summary import CompiledNodeSummary
        from ..models.workflow_product_graph_view import WorkflowProductGraphView

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        definition_id = _fields_.pop("definition_id")

        version_number = _fields_.pop("version_number")

        checksum = _fields_.pop("checksum")

        compiler_version = _fields_.pop("compiler_version")

        adapter_manifest_digest = _fields_.pop("adapter_manifest_digest")

        product_graph = WorkflowProductGraphView.from_dict(_fields_.pop("product_graph"))

        plan_summary: list[CompiledNodeSummary] = []
        for plan_summary_item_data in read_as(list, _fields_.pop("plan_summary")):
            plan_summary_item = CompiledNodeSummary.from_dict(plan_summary_item_data)

            plan_summary.append(plan_summary_item)

        self = cls(
            id=id,
            definition_id=definition_id,
            version_number=version_number,
            checksum=checksum,
            compiler_version=compiler_version,
            adapter_manifest_digest=adapter_manifest_digest,
            product_graph=product_graph,
            plan_summary=plan_summary,
        )
        self.additional_properties = _fields_
        return self
