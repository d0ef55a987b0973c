from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class GraphNodeOutputBinding(_OpenModel):
    """Takes a value from what another node put out.

    Attributes:
        node_id: Id of the node in the graph.
        port: An output port of that node.
        kind: Tells which kind of object this is. Default: 'node_output'.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"kind": "node_output"}
    node_id: str
    port: str
    kind: Literal["node_output"] | Unset = "node_output"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        node_id = self.node_id

        port = self.port

        kind = self.kind

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["node_id"] = node_id
        field_dict["port"] = port
        if kind is not UNSET:
            field_dict["kind"] = kind
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> GraphNodeOutputBinding:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        node_id = _fields_.pop("node_id")

        port = _fields_.pop("port")

        _kind = _fields_.pop("kind", UNSET)
        kind: Literal["node_output"] | Unset
        if _kind is None or isinstance(_kind, Unset):
            kind = UNSET
        else:
            kind = cast(Literal["node_output"], read_as(str, _kind))

        self = cls(node_id=node_id, port=port, kind=kind)
        self.additional_properties = _fields_
        return self
