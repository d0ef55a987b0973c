from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True)
class SilenceScriptEntry(_OpenModel):
    """A pause in the script.

    Attributes:
        id: Its id.
        type_: Tells which kind of object this is. Default: 'silence'.
        duration: Seconds; left out if a fully played clip decides how long the scene lasts.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "silence"}
    id: str
    type_: Literal["silence"] | Unset = "silence"
    duration: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        type_ = self.type_

        duration: float | None | Unset = self.duration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if duration is not UNSET:
            field_dict["duration"] = duration
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> SilenceScriptEntry:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        _type_ = _fields_.pop("type", UNSET)
        type_: Literal["silence"] | Unset
        if _type_ is None or isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = cast(Literal["silence"], read_as(str, _type_))

        duration = cast("float | None | Unset", _fields_.pop("duration", UNSET))

        self = cls(id=id, type_=type_, duration=duration)
        self.additional_properties = _fields_
        return self
