from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class StudioColorBackgroundInput(_OpenModel):
    """A background of one colour.

    Attributes:
        type_: Tells which kind of object this is.
        color: The colour, as #RRGGBB.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "color"}
    color: str
    type_: Literal["color"] = "color"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        color = self.color

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["color"] = color
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> StudioColorBackgroundInput:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["color"], read_as(str, _fields_.pop("type")))

        color = _fields_.pop("color")

        self = cls(type_=type_, color=color)
        self.additional_properties = _fields_
        return self
