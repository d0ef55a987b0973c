from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object

if TYPE_CHECKING:
    from ..models.graph_object_binding_fields import GraphObjectBindingFields


@_attrs_define(kw_only=True, repr=False)
class GraphObjectBinding(_OpenModel):
    """Takes an object that is put together from other bindings. Json ports only; builds an object.

    Attributes:
        kind: Tells which kind of object this is. Default: 'object'.
        fields: The fields, by name.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"kind": "object"}
    kind: Literal["object"] | Unset = "object"
    fields: GraphObjectBindingFields | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        kind = self.kind

        fields: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fields, Unset):
            fields = self.fields.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if kind is not UNSET:
            field_dict["kind"] = kind
        if fields is not UNSET:
            field_dict["fields"] = fields
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> GraphObjectBinding:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.graph_object_binding_fields import GraphObjectBindingFields

        _fields_ = read_object(src_dict)
        _kind = _fields_.pop("kind", UNSET)
        kind: Literal["object"] | Unset
        if _kind is None or isinstance(_kind, Unset):
            kind = UNSET
        else:
            kind = cast(Literal["object"], read_as(str, _kind))

        _fields = _fields_.pop("fields", UNSET)
        fields: GraphObjectBindingFields | Unset
        if _fields is None or isinstance(_fields, Unset):
            fields = UNSET
        else:
            fields = GraphObjectBindingFields.from_dict(_fields)

        self = cls(kind=kind, fields=fields)
        self.additional_properties = _fields_
        return self
