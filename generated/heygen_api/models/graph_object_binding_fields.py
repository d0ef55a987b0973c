from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    other_fields as _other_fields,
    union as _union,
)

if TYPE_CHECKING:
    from ..models.graph_list_binding import GraphListBinding
    from ..models.graph_literal_binding import GraphLiteralBinding
    from ..models.graph_node_output_binding import GraphNodeOutputBinding
    from ..models.graph_object_binding import GraphObjectBinding
    from ..models.graph_run_input_binding import GraphRunInputBinding


class GraphObjectBindingFields(_OpenAnswerModel):
    """The fields, by name."""

    additional_properties: dict[
        str,
        GraphListBinding
        | GraphLiteralBinding
        | GraphNodeOutputBinding
        | GraphObjectBinding
        | GraphRunInputBinding,
    ] = _other_fields(
        _union(
            (
                "GraphLiteralBinding",
                "GraphNodeOutputBinding",
                "GraphRunInputBinding",
                "GraphObjectBinding",
                "GraphListBinding",
            )
        ),
        init=False,
    )

    def __getitem__(
        self, key: str
    ) -> (
        GraphListBinding
        | GraphLiteralBinding
        | GraphNodeOutputBinding
        | GraphObjectBinding
        | GraphRunInputBinding
    ):
        return self.additional_properties[key]

    def __setitem__(
        self,
        key: str,
        value: GraphListBinding
        | GraphLiteralBinding
        | GraphNodeOutputBinding
        | GraphObjectBinding
        | GraphRunInputBinding,
    ) -> None:
        self.additional_properties[key] = value
