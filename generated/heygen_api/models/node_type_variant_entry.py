from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    model as _model,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.node_type_lifecycle import NodeTypeLifecycle
    from ..models.node_type_port_entry import NodeTypePortEntry
    from ..models.node_type_variant_entry_config_schema import NodeTypeVariantEntryConfigSchema


class NodeTypeVariantEntry(_OpenAnswerModel):
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

    variant: str | None = _field("variant", _text, default=None)
    display_name: str = _field("display_name", _text)
    description: str = _field("description", _text)
    category: str = _field("category", _text)
    config_schema: NodeTypeVariantEntryConfigSchema = _field(
        "config_schema", _model("NodeTypeVariantEntryConfigSchema")
    )
    input_ports: list[NodeTypePortEntry] = _field(
        "input_ports", _items(_model("NodeTypePortEntry"))
    )
    output_ports: list[NodeTypePortEntry] = _field(
        "output_ports", _items(_model("NodeTypePortEntry"))
    )
    contract_version: str = _field("contract_version", _text)
    lifecycle: NodeTypeLifecycle = _field("lifecycle", _text)
