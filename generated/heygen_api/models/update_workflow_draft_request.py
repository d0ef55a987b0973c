from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, json_of, read_object

if TYPE_CHECKING:
    from ..models.workflow_product_graph import WorkflowProductGraph


@_attrs_define(kw_only=True, repr=False)
class UpdateWorkflowDraftRequest(_OpenModel):
    """What `updateWorkflowDraft` takes. Swaps the whole draft graph of a workflow for the one
    sent.

    Attributes:
        product_graph: A workflow as a graph: its inputs, nodes and outputs.
        expected_revision: The draft_revision last read; 409 if outdated.
    """

    product_graph: WorkflowProductGraph
    expected_revision: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        product_graph = json_of(self.product_graph)

        expected_revision = self.expected_revision

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["product_graph"] = product_graph
        field_dict["expected_revision"] = expected_revision
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> UpdateWorkflowDraftRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.workflow_product_graph import WorkflowProductGraph

        _fields_ = read_object(src_dict)
        product_graph = WorkflowProductGraph.from_dict(_fields_.pop("product_graph"))

        expected_revision = _fields_.pop("expected_revision")

        self = cls(product_graph=product_graph, expected_revision=expected_revision)
        self.additional_properties = _fields_
        return self
