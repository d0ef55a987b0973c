from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class NodeTypePortEntry(_OpenModel):
    """An input or output of a node type.

    Attributes:
        name: Its name, for people.
        type_: Tells which kind of object this is.
        description: Description, meant for people.
        required: Null on output ports.
    """

    name: str
    type_: str
    description: str
    required: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        name = self.name

        type_ = self.type_

        description = self.description

        required: bool | None | Unset = self.required

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["name"] = name
        field_dict["type"] = type_
        field_dict["description"] = description
        if required is not UNSET:
            field_dict["required"] = required
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> NodeTypePortEntry:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        name = _fields_.pop("name")

        type_ = _fields_.pop("type")

        description = _fields_.pop("description")

        required = cast("bool | None | Unset", _fields_.pop("required", UNSET))

        self = cls(name=name, type_=type_, description=description, required=required)
        self.additional_properties = _fields_
        return self
