from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object

if TYPE_CHECKING:
    from ..models.node_type_variant_entry import NodeTypeVariantEntry


@_attrs_define(kw_only=True)
class NodeTypeFamilyEntry(_OpenModel):
    """A family of node types.

    Attributes:
        family: Goes into type of a graph node.
        display_name: Name, for people.
        variants: Sorted by variant name, a null variant first.
    """

    family: str
    display_name: str
    variants: list[NodeTypeVariantEntry]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        family = self.family

        display_name = self.display_name

        variants = []
        for variants_item_data in self.variants:
            variants_item = variants_item_data.to_dict()
            variants.append(variants_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["family"] = family
        field_dict["display_name"] = display_name
        field_dict["variants"] = variants
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> NodeTypeFamilyEntry:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.node_type_variant_entry import NodeTypeVariantEntry

        _fields_ = read_object(src_dict)
        family = _fields_.pop("family")

        display_name = _fields_.pop("display_name")

        variants: list[NodeTypeVariantEntry] = []
        for variants_item_data in read_as(list, _fields_.pop("variants")):
            variants_item = NodeTypeVariantEntry.from_dict(variants_item_data)

            variants.append(variants_item)

        self = cls(family=family, display_name=display_name, variants=variants)
        self.additional_properties = _fields_
        return self
