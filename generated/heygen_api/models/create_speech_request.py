from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class CreateSpeechRequest(_OpenModel):
    """What `generateModelSpeech` takes. Synthesize speech with an ACTIVE professional voice into
    one WAV file.

    Attributes:
        voice_id: Id of the voice that speaks.
        text: Plain; SSML and break tags do not work.
        language: Code such as en.
        seed: Repeatability is not guaranteed.
    """

    voice_id: str
    text: str
    language: str
    seed: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        voice_id = self.voice_id

        text = self.text

        language = self.language

        seed: int | None | Unset = self.seed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["voice_id"] = voice_id
        field_dict["text"] = text
        field_dict["language"] = language
        if seed is not UNSET:
            field_dict["seed"] = seed
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateSpeechRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        voice_id = _fields_.pop("voice_id")

        text = _fields_.pop("text")

        language = _fields_.pop("language")

        seed = cast("int | None | Unset", _fields_.pop("seed", UNSET))

        self = cls(voice_id=voice_id, text=text, language=language, seed=seed)
        self.additional_properties = _fields_
        return self
