from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.audio_voice_type import AudioVoiceType, check_audio_voice_type
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class AudioVoiceItem(_OpenModel):
    """A voice.

    Attributes:
        voice_id: Id of the voice that speaks.
        name: Its name, for people.
        language: Name of the main language, e.g. English.
        gender: Gender of the voice or the avatar.
        support_pause: Understands SSML break tags.
        support_locale: Whether the voice can take on a locale. Has locale variants.
        type_: Kind of a voice.
        preview_audio_url: Address of a sample of the voice.
    """

    voice_id: str
    name: str
    language: str
    gender: str
    support_pause: bool
    support_locale: bool
    type_: AudioVoiceType
    preview_audio_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        voice_id = self.voice_id

        name = self.name

        language = self.language

        gender = self.gender

        support_pause = self.support_pause

        support_locale = self.support_locale

        type_: str = self.type_

        preview_audio_url: None | str | Unset = self.preview_audio_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["voice_id"] = voice_id
        field_dict["name"] = name
        field_dict["language"] = language
        field_dict["gender"] = gender
        field_dict["support_pause"] = support_pause
        field_dict["support_locale"] = support_locale
        field_dict["type"] = type_
        if preview_audio_url is not UNSET:
            field_dict["preview_audio_url"] = preview_audio_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> AudioVoiceItem:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        voice_id = _fields_.pop("voice_id")

        name = _fields_.pop("name")

        language = _fields_.pop("language")

        gender = _fields_.pop("gender")

        support_pause = _fields_.pop("support_pause")

        support_locale = _fields_.pop("support_locale")

        type_ = check_audio_voice_type(_fields_.pop("type"))

        preview_audio_url = cast("None | str | Unset", _fields_.pop("preview_audio_url", UNSET))

        self = cls(
            voice_id=voice_id,
            name=name,
            language=language,
            gender=gender,
            support_pause=support_pause,
            support_locale=support_locale,
            type_=type_,
            preview_audio_url=preview_audio_url,
        )
        self.additional_properties = _fields_
        return self
