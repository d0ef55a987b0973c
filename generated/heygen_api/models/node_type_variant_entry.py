from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.node_type_lifecycle import NodeTypeLifecycle, check_node_type_lifecycle
from ..types import OpenModel as _OpenModel, read_as, read_object

if TYPE_CHECKING:
    from ..models.node_type_port_entry import NodeTypePortEntry
    from ..models.node_type_variant_entry_config_schema import NodeTypeVariantEntryConfigSchema


@_attrs_define(kw_only=True)
class NodeTypeVariantEntry(_OpenModel):
    """A variant of a node type.

    Attributes:
        variant: Null when the family has a single variant.
        display_name: Name, for people.
        description: Description, meant for people.
        category: For grouping in a user interface.
        config_schema: Which settings it takes. A JSON Schema.
        input_ports: What goes in, port by port.
        output_ports: What comes out, port by port.
        contract_version: Of config schema and ports together.
        lifecycle: Whether a node type is meant for new graphs. Deprecated: listed for reading
            old graphs, not for new ones.
    """

    variant: None | str
    display_name: str
    description: str
    category: str
    config_schema: NodeTypeVariantEntryConfigSchema
    input_ports: list[NodeTypePortEntry]
    output_ports: list[NodeTypePortEntry]
    contract_version: str
    lifecycle: NodeTypeLifecycle
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        variant: None | str = self.variant

        display_name = self.display_name

        description = self.description

        category = self.category

        config_schema = self.config_schema.to_dict()

        input_ports = []
        for input_ports_item_data in self.input_ports:
            input_ports_item = input_ports_item_data.to_dict()
            input_ports.append(input_ports_item)

        output_ports = []
        for output_ports_item_data in self.output_ports:
            output_ports_item = output_ports_item_data.to_dict()
            output_ports.append(output_ports_item)

        contract_version = self.contract_version

        lifecycle: str = self.lifecycle

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["variant"] = variant
        field_dict["display_name"] = display_name
        field_dict["description"] = description
        field_dict["category"] = category
        field_dict["config_schema"] = config_schema
        field_dict["input_ports"] = input_ports
        field_dict["output_ports"] = output_ports
        field_dict["contract_version"] = contract_version
        field_dict["lifecycle"] = lifecycle
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> NodeTypeVariantEntry:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.node_type_port_entry import NodeTypePortEntry
        from ..models.node_type_variant_entry_config_schema import NodeTypeVariantEntryConfigSchema

        _fields_ = read_object(src_dict)
        variant = cast("None | str", _fields_.pop("variant"))

        display_name = _fields_.pop("display_name")

        description = _fields_.pop("description")

        category = _fields_.pop("category")

        config_schema = NodeTypeVariantEntryConfigSchema.from_dict(_fields_.pop("config_schema"))

        input_ports: list[NodeTypePortEntry] = []
        for input_ports_item_data in read_as(list, _fields_.pop("input_ports")):
            input_ports_item = NodeTypePortEntry.from_dict(input_ports_item_data)

            input_ports.append(input_ports_item)

        output_ports: list[NodeTypePortEntry] = []
        for output_ports_item_data in read_as(list, _fields_.pop("output_ports")):
            output_ports_item = NodeTypePortEntry.from_dict(output_ports_item_data)

            output_ports.append(output_ports_item)

        contract_version = _fields_.pop("contract_version")

        lifecycle = check_node_type_lifecycle(_fields_.pop("lifecycle"))

        self = cls(
            variant=variant,
            display_name=display_name,
            description=description,
            category=category,
            config_schema=config_schema,
            input_ports=input_ports,
            output_ports=output_ports,
            contract_version=contract_version,
            lifecycle=lifecycle,
        )
        self.additional_properties = _fields_
        return self
