from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True, repr=False)
class TextToSpeechRequest(_OpenModel):
    """What `createSpeechV3` takes. Turn text into speech with a chosen voice.

    Attributes:
        text: Break tags take seconds such as 0.35s, not milliseconds.
        voice_id: Needs starfish support; list such voices with engine=starfish.
        input_type: What the text is written in. Text or ssml. HeyGen's default: 'text'.
        speed: How fast the voice speaks. Multiplier. HeyGen's default: 1.0.
        language: Base code, e.g. en, pt, zh; null: detected from the text.
        locale: BCP-47, e.g. pt-BR; settles the language too.
    """

    text: str
    voice_id: str
    input_type: str | Unset = UNSET
    speed: float | Unset = UNSET
    language: None | str | Unset = UNSET
    locale: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        text = self.text

        voice_id = self.voice_id

        input_type = self.input_type

        speed = self.speed

        language: None | str | Unset = self.language

        locale: None | str | Unset = self.locale

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["text"] = text
        field_dict["voice_id"] = voice_id
        if input_type is not UNSET:
            field_dict["input_type"] = input_type
        if speed is not UNSET:
            field_dict["speed"] = speed
        if language is not UNSET:
            field_dict["language"] = language
        if locale is not UNSET:
            field_dict["locale"] = locale
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> TextToSpeechRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        text = _fields_.pop("text")

        voice_id = _fields_.pop("voice_id")

        input_type = _fields_.pop("input_type", UNSET)

        speed = _fields_.pop("speed", UNSET)

        language = cast("None | str | Unset", _fields_.pop("language", UNSET))

        locale = cast("None | str | Unset", _fields_.pop("locale", UNSET))

        self = cls(
            text=text,
            voice_id=voice_id,
            input_type=input_type,
            speed=speed,
            language=language,
            locale=locale,
        )
        self.additional_properties = _fields_
        return self
