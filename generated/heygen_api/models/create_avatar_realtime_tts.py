from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class CreateAvatarRealtimeTTS(_OpenModel):
    """A session in which the avatar speaks a script that is known beforehand.

    Attributes:
        type_: Marks this kind of session.
        avatar_id: Look id of a photo avatar or a motion avatar.
        text: The whole script.
        voice_id: The voice that speaks.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "tts"}
    avatar_id: str
    text: str
    voice_id: str
    type_: Literal["tts"] = "tts"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        avatar_id = self.avatar_id

        text = self.text

        voice_id = self.voice_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["avatar_id"] = avatar_id
        field_dict["text"] = text
        field_dict["voice_id"] = voice_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateAvatarRealtimeTTS:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["tts"], read_as(str, _fields_.pop("type")))

        avatar_id = _fields_.pop("avatar_id")

        text = _fields_.pop("text")

        voice_id = _fields_.pop("voice_id")

        self = cls(type_=type_, avatar_id=avatar_id, text=text, voice_id=voice_id)
        self.additional_properties = _fields_
        return self
