from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    items as _items,
    text as _text,
    union as _union,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.graph_literal_binding import GraphLiteralBinding
    from ..models.graph_node_output_binding import GraphNodeOutputBinding
    from ..models.graph_object_binding import GraphObjectBinding
    from ..models.graph_run_input_binding import GraphRunInputBinding


class GraphListBinding(_OpenAnswerModel):
    """Takes a list that is put together from other bindings. Json ports only; builds a list.

    Attributes:
        kind: Tells which kind of object this is.
        items: The items, in order.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"kind": "list"}
    kind: Literal["list"] | Unset = _field("kind", _text, default="list", optional=True)
    items: (
        list[
            GraphListBinding
            | GraphLiteralBinding
            | GraphNodeOutputBinding
            | GraphObjectBinding
            | GraphRunInputBinding
        ]
        | Unset
    ) = _field(
        "items",
        _items(
            _union(
                (
                    "GraphLiteralBinding",
                    "GraphNodeOutputBinding",
                    "GraphRunInputBinding",
                    "GraphObjectBinding",
                    "GraphListBinding",
                )
            )
        ),
        default=UNSET,
        optional=True,
    )
