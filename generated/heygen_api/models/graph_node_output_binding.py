from __future__ import annotations

from typing import ClassVar, Literal

from ..answers import OpenAnswerModel as _OpenAnswerModel, field as _field, text as _text
from ..types import Unset


class GraphNodeOutputBinding(_OpenAnswerModel):
    """Takes a value from what another node put out.

    Attributes:
        node_id: Id of the node in the graph.
        port: An output port of that node.
        kind: Tells which kind of object this is.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"kind": "node_output"}
    node_id: str = _field("node_id", _text)
    port: str = _field("port", _text)
    kind: Literal["node_output"] | Unset = _field(
        "kind", _text, default="node_output", optional=True
    )
