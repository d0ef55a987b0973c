from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    model as _model,
)

if TYPE_CHECKING:
    from ..models.node_type_family_entry import NodeTypeFamilyEntry


class NodeTypeCatalogResponse(_OpenAnswerModel):
    """What `getWorkflowNodeTypes` returns. Lists the node types a graph may use, by family, with
    config schemas and ports.

    Attributes:
        families: Sorted by family name.
    """

    families: list[NodeTypeFamilyEntry] = _field("families", _items(_model("NodeTypeFamilyEntry")))
