from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True)
class TextElement(_OpenModel):
    """Text on the screen, in a scene of a video.

    Attributes:
        id: Do not parse or order by it; stays the same through edits and re-rendering.
        text: As it is shown, without its styling; a newline between paragraphs.
        type_: Tells which kind of object this is. Default: 'text'.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "text"}
    id: str
    text: str
    type_: Literal["text"] | Unset = "text"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        text = self.text

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["text"] = text
        if type_ is not UNSET:
            field_dict["type"] = type_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TextElement:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        text = _fields_.pop("text")

        _type_ = _fields_.pop("type", UNSET)
        type_: Literal["text"] | Unset
        if _type_ is None or isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = cast(Literal["text"], read_as(str, _type_))

        self = cls(id=id, text=text, type_=type_)
        self.additional_properties = _fields_
        return self
