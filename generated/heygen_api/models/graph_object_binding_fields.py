from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import Model as _Model, OpenModel as _OpenModel, read_object, read_union

if TYPE_CHECKING:
    from ..models.graph_list_binding import GraphListBinding
    from ..models.graph_literal_binding import GraphLiteralBinding
    from ..models.graph_node_output_binding import GraphNodeOutputBinding
    from ..models.graph_object_binding import GraphObjectBinding
    from ..models.graph_run_input_binding import GraphRunInputBinding


@_attrs_define(kw_only=True, repr=False)
class GraphObjectBindingFields(_OpenModel):
    """The fields, by name."""

    additional_properties: dict[
        str,
        GraphListBinding
        | GraphLiteralBinding
        | GraphNodeOutputBinding
        | GraphObjectBinding
        | GraphRunInputBinding,
    ] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            if isinstance(prop, _Model):
                field_dict[prop_name] = prop.to_dict()
            else:
                field_dict[prop_name] = prop

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> GraphObjectBindingFields:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.graph_list_binding import GraphListBinding
        from ..models.graph_literal_binding import GraphLiteralBinding
        from ..models.graph_node_output_binding import GraphNodeOutputBinding
        from ..models.graph_object_binding import GraphObjectBinding
        from ..models.graph_run_input_binding import GraphRunInputBinding

        _fields_ = read_object(src_dict)
        self = cls()
        for prop_name, prop_dict in _fields_.items():
            additional_property = cast(
                "GraphListBinding | GraphLiteralBinding | GraphNodeOutputBinding | GraphObjectBinding | GraphRunInputBinding",
                read_union(
                    prop_dict,
                    GraphLiteralBinding,
                    GraphNodeOutputBinding,
                    GraphRunInputBinding,
                    GraphObjectBinding,
                    GraphListBinding,
                ),
            )

            self.additional_properties[prop_name] = additional_property
        return self

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
