from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True)
class ColorBackground(_OpenModel):
    """A background of one colour.

    Attributes:
        color: The colour, as #RRGGBB. Hex such as #f6f6fc.
        type_: Tells which kind of object this is. Default: 'color'.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "color"}
    color: str
    type_: Literal["color"] | Unset = "color"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        color = self.color

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["color"] = color
        if type_ is not UNSET:
            field_dict["type"] = type_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> ColorBackground:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        color = _fields_.pop("color")

        _type_ = _fields_.pop("type", UNSET)
        type_: Literal["color"] | Unset
        if _type_ is None or isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = cast(Literal["color"], read_as(str, _type_))

        self = cls(color=color, type_=type_)
        self.additional_properties = _fields_
        return self
