from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object


@_attrs_define(kw_only=True)
class SpeechErrorEvent(_OpenModel):
    """Why the speech ends early.

    Attributes:
        type_: Tells which kind of object this is.
        detail: What failed once the stream was under way.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "error"}
    detail: str
    type_: Literal["error"] = "error"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        detail = self.detail

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["detail"] = detail
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> SpeechErrorEvent:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["error"], read_as(str, _fields_.pop("type")))

        detail = _fields_.pop("detail")

        self = cls(type_=type_, detail=detail)
        self.additional_properties = _fields_
        return self
