from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_as, read_object


@_attrs_define(kw_only=True)
class SpeechAudioEvent(_OpenModel):
    """A piece of the sound.

    Attributes:
        type_: Tells which kind of object this is.
        part_index: Number of the part. Counts from 0.
        audio: Base64; each part is a complete WAV.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "audio"}
    part_index: int
    audio: str
    type_: Literal["audio"] = "audio"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        part_index = self.part_index

        audio = self.audio

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["part_index"] = part_index
        field_dict["audio"] = audio
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> SpeechAudioEvent:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["audio"], read_as(str, _fields_.pop("type")))

        part_index = _fields_.pop("part_index")

        audio = _fields_.pop("audio")

        self = cls(type_=type_, part_index=part_index, audio=audio)
        self.additional_properties = _fields_
        return self
