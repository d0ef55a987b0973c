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
    from ..models.node_type_variant_entry import NodeTypeVariantEntry


class NodeTypeFamilyEntry(_OpenAnswerModel):
    """A family of node types.

    Attributes:
        family: Goes into type of a graph node.
        display_name: Name, for people.
        variants: Sorted by variant name, a null variant first.
    """

    family: str = _field("family", _text)
    display_name: str = _field("display_name", _text)
    variants: list[NodeTypeVariantEntry] = _field(
        "variants", _items(_model("NodeTypeVariantEntry"))
    )
