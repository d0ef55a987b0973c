from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True)
class CompiledNodeSummary(_OpenModel):
    """What the compiler made of a node.

    Attributes:
        node_id: Id of the node in the graph.
        family: Which family the node type belongs to.
        contract_version: Version of the node type's inputs and outputs.
        adapter_version: Version of what runs the node type.
        variant: Null when the family has a single variant.
        parents: Ids of the nodes it waits for.
    """

    node_id: str
    family: str
    contract_version: str
    adapter_version: str
    variant: None | str | Unset = UNSET
    parents: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        node_id = self.node_id

        family = self.family

        contract_version = self.contract_version

        adapter_version = self.adapter_version

        variant: None | str | Unset = self.variant

        parents: list[str] | Unset = UNSET
        if not isinstance(self.parents, Unset):
            parents = self.parents

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["node_id"] = node_id
        field_dict["family"] = family
        field_dict["contract_version"] = contract_version
        field_dict["adapter_version"] = adapter_version
        if variant is not UNSET:
            field_dict["variant"] = variant
        if parents is not UNSET:
            field_dict["parents"] = parents
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CompiledNodeSummary:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        node_id = _fields_.pop("node_id")

        family = _fields_.pop("family")

        contract_version = _fields_.pop("contract_version")

        adapter_version = _fields_.pop("adapter_version")

        variant = cast("None | str | Unset", _fields_.pop("variant", UNSET))

        _parents = _fields_.pop("parents", UNSET)
        parents: list[str] | Unset = UNSET
        if not (_parents is None or isinstance(_parents, Unset)):
            parents = read_as(list, _parents)

        self = cls(
            node_id=node_id,
            family=family,
            contract_version=contract_version,
            adapter_version=adapter_version,
            variant=variant,
            parents=parents,
        )
        self.additional_properties = _fields_
        return self
