from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True, repr=False)
class CreateAvatarRealtimeTextStream(_OpenModel):
    """A session in which the avatar speaks text as it comes; what follows the first words goes to
    POST /v3/avatar-realtime/{stream_id}/text.

    Attributes:
        type_: Marks this kind of session.
        avatar_id: Look id of a photo avatar or a motion avatar.
        voice_id: The voice that speaks.
        text: The first words. They are required so that the session does not idle out before it
            speaks.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "text_stream"}
    avatar_id: str
    voice_id: str
    type_: Literal["text_stream"] = "text_stream"
    text: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        avatar_id = self.avatar_id

        voice_id = self.voice_id

        text = self.text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["avatar_id"] = avatar_id
        field_dict["voice_id"] = voice_id
        if text is not UNSET:
            field_dict["text"] = text
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateAvatarRealtimeTextStream:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["text_stream"], read_as(str, _fields_.pop("type")))

        avatar_id = _fields_.pop("avatar_id")

        voice_id = _fields_.pop("voice_id")

        text = _fields_.pop("text", UNSET)

        self = cls(type_=type_, avatar_id=avatar_id, voice_id=voice_id, text=text)
        self.additional_properties = _fields_
        return self
