from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class TemplateTextVariable(_OpenModel):
    """A variable of a template that takes text.

    Attributes:
        type_: Tells which kind of object this is.
        content: Reads can return an empty string; a generate call cannot send one.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "text"}
    content: str
    type_: Literal["text"] = "text"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        content = self.content

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["content"] = content
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TemplateTextVariable:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["text"], read_as(str, _fields_.pop("type")))

        content = _fields_.pop("content")

        self = cls(type_=type_, content=content)
        self.additional_properties = _fields_
        return self
