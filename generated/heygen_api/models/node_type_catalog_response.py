from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object

if TYPE_CHECKING:
    from ..models.node_type_family_entry import NodeTypeFamilyEntry


@_attrs_define(kw_only=True)
class NodeTypeCatalogResponse(_OpenModel):
    """What `getWorkflowNodeTypes` returns. Lists the node types a graph may use, by family, with
    config schemas and ports.

    Attributes:
        families: Sorted by family name.
    """

    families: list[NodeTypeFamilyEntry]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        families = []
        for families_item_data in self.families:
            families_item = families_item_data.to_dict()
            families.append(families_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["families"] = families
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> NodeTypeCatalogResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.node_type_family_entry import NodeTypeFamilyEntry

        _fields_ = read_object(src_dict)
        families: list[NodeTypeFamilyEntry] = []
        for families_item_data in read_as(list, _fields_.pop("families")):
            families_item = NodeTypeFamilyEntry.from_dict(families_item_data)

            families.append(families_item)

        self = cls(families=families)
        self.additional_properties = _fields_
        return self
