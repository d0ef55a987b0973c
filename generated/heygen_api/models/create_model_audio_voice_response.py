from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class CreateModelAudioVoiceResponse(_OpenModel):
    """What `createModelAudioVoice` returns.

    Attributes:
        voice_id: Use it to read the voice and its training state.
    """

    voice_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        voice_id = self.voice_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["voice_id"] = voice_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateModelAudioVoiceResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        voice_id = _fields_.pop("voice_id")

        self = cls(voice_id=voice_id)
        self.additional_properties = _fields_
        return self
