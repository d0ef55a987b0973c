"""`GraphListBinding` as a dict, for type checkers."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from ..models.graph_list_binding import GraphListBinding
from ..models.graph_literal_binding import GraphLiteralBinding
from ..models.graph_node_output_binding import GraphNodeOutputBinding
from ..models.graph_object_binding import GraphObjectBinding
from ..models.graph_run_input_binding import GraphRunInputBinding

if TYPE_CHECKING:
    from .graph_literal_binding import GraphLiteralBindingDict
    from .graph_node_output_binding import GraphNodeOutputBindingDict
    from .graph_object_binding import GraphObjectBindingDict
    from .graph_run_input_binding import GraphRunInputBindingDict


class GraphListBindingDict(TypedDict):
    """`GraphListBinding` as a dict."""

    kind: NotRequired[Literal["list"]]
    items: NotRequired[
        _Sequence[
            GraphLiteralBinding
            | GraphLiteralBindingDict
            | GraphNodeOutputBinding
            | GraphNodeOutputBindingDict
            | GraphRunInputBinding
            | GraphRunInputBindingDict
            | GraphObjectBinding
            | GraphObjectBindingDict
            | GraphListBinding
            | GraphListBindingDict
        ]
    ]
