from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class AvatarIVEngineConfig(_OpenModel):
    """Renders with the engine Avatar IV. The engine used when none is named.

    Attributes:
        type_: Tells which kind of object this is.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "avatar_iv"}
    type_: Literal["avatar_iv"] = "avatar_iv"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> AvatarIVEngineConfig:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["avatar_iv"], read_as(str, _fields_.pop("type")))

        self = cls(type_=type_)
        self.additional_properties = _fields_
        return self
