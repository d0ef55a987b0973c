from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class GraphLiteralBinding(_OpenModel):
    """Takes a fixed value. A fixed value written into the graph.

    Attributes:
        kind: Tells which kind of object this is. Default: 'literal'.
        value: Any JSON value.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"kind": "literal"}
    kind: Literal["literal"] | Unset = "literal"
    value: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        kind = self.kind

        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if kind is not UNSET:
            field_dict["kind"] = kind
        if value is not UNSET:
            field_dict["value"] = value
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> GraphLiteralBinding:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        _kind = _fields_.pop("kind", UNSET)
        kind: Literal["literal"] | Unset
        if _kind is None or isinstance(_kind, Unset):
            kind = UNSET
        else:
            kind = cast(Literal["literal"], read_as(str, _kind))

        value = _fields_.pop("value", UNSET)

        self = cls(kind=kind, value=value)
        self.additional_properties = _fields_
        return self
