from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..types import OpenModel as _OpenModel, read_object


@_attrs_define(kw_only=True)
class CreateSpeechResponseData(_OpenModel):
    """What `generateModelSpeech` returns: the speech as one WAV file.

    Attributes:
        audio_url: Address of the sound file.
        duration: How long it is, in seconds.
    """

    audio_url: str
    duration: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        audio_url = self.audio_url

        duration = self.duration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["audio_url"] = audio_url
        field_dict["duration"] = duration
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateSpeechResponseData:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        audio_url = _fields_.pop("audio_url")

        duration = _fields_.pop("duration")

        self = cls(audio_url=audio_url, duration=duration)
        self.additional_properties = _fields_
        return self
