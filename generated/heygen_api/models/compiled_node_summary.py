from __future__ import annotations

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    text as _text,
)


class CompiledNodeSummary(_OpenAnswerModel):
    """What the compiler made of a node.

    Attributes:
        node_id: Id of the node in the graph.
        family: Which family the node type belongs to.
        contract_version: Version of the node type's inputs and outputs.
        adapter_version: Version of what runs the node type.
        variant: Null when the family has a single variant.
        parents: Ids of the nodes it waits for.
    """

    node_id: str = _field("node_id", _text)
    family: str = _field("family", _text)
    contract_version: str = _field("contract_version", _text)
    adapter_version: str = _field("adapter_version", _text)
    variant: str | None = _field("variant", _text, default=None)
    parents: list[str] | None = _field("parents", _items(_text), default=None)
