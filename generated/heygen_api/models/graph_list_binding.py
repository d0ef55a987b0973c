from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import (
    UNSET,
    Model as _Model,
    OpenModel as _OpenModel,
    Unset,
    read_as,
    read_object,
    read_union,
)

if TYPE_CHECKING:
    from ..models.graph_literal_binding import GraphLiteralBinding
    from ..models.graph_node_output_binding import GraphNodeOutputBinding
    from ..models.graph_object_binding import GraphObjectBinding
    from ..models.graph_run_input_binding import GraphRunInputBinding


@_attrs_define(kw_only=True, repr=False)
class GraphListBinding(_OpenModel):
    """Takes a list that is put together from other bindings. Json ports only; builds a list.

    Attributes:
        kind: Tells which kind of object this is. Default: 'list'.
        items: The items, in order.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"kind": "list"}
    kind: Literal["list"] | Unset = "list"
    items: (
        list[
            GraphListBinding
            | GraphLiteralBinding
            | GraphNodeOutputBinding
            | GraphObjectBinding
            | GraphRunInputBinding
        ]
        | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        kind = self.kind

        items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.items, Unset):
            items = []
            for items_item_data in self.items:
                items_item: dict[str, Any]
                if isinstance(items_item_data, _Model):
                    items_item = items_item_data.to_dict()
                else:
                    items_item = items_item_data

                items.append(items_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if kind is not UNSET:
            field_dict["kind"] = kind
        if items is not UNSET:
            field_dict["items"] = items
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> GraphListBinding:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.graph_literal_binding import GraphLiteralBinding
        from ..models.graph_node_output_binding import GraphNodeOutputBinding
        from ..models.graph_object_binding import GraphObjectBinding
        from ..models.graph_run_input_binding import GraphRunInputBinding

        _fields_ = read_object(src_dict)
        _kind = _fields_.pop("kind", UNSET)
        kind: Literal["list"] | Unset
        if _kind is None or isinstance(_kind, Unset):
            kind = UNSET
        else:
            kind = cast(Literal["list"], read_as(str, _kind))

        _items = _fields_.pop("items", UNSET)
        items: (
            list[
                GraphListBinding
                | GraphLiteralBinding
                | GraphNodeOutputBinding
                | GraphObjectBinding
                | GraphRunInputBinding
            ]
            | Unset
        ) = UNSET
        if not (_items is None or isinstance(_items, Unset)):
            items = []
            for items_item_data in read_as(list, _items):
                items_item = cast(
                    "GraphListBinding | GraphLiteralBinding | GraphNodeOutputBinding | GraphObjectBinding | GraphRunInputBinding",
                    read_union(
                        items_item_data,
                        GraphLiteralBinding,
                        GraphNodeOutputBinding,
                        GraphRunInputBinding,
                        GraphObjectBinding,
                        GraphListBinding,
                    ),
                )

                items.append(items_item)

        self = cls(kind=kind, items=items)
        self.additional_properties = _fields_
        return self
