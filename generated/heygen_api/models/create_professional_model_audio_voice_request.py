from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.create_professional_model_audio_voice_request_mode import (
    CreateProfessionalModelAudioVoiceRequestMode,
    check_create_professional_model_audio_voice_request_mode,
)
from ..types import (
    UNSET,
    Model as _Model,
    OpenModel as _OpenModel,
    Unset,
    read_as,
    read_object,
    read_union,
)

if TYPE_CHECKING:
    from ..models.asset_base_64 import AssetBase64
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl


@_attrs_define(kw_only=True, repr=False)
class CreateProfessionalModelAudioVoiceRequest(_OpenModel):
    """A professional voice to train, or to retrain if voice_id names one.

    Attributes:
        mode: Tells how the voice is made.
        audio: One speaker throughout; 20 minutes or more in sum.
        name: New voices only; with voice_id the old name stays.
        language: Code such as en; new voices only; with voice_id the old one stays.
        voice_id: Professional voice to retrain; omitted makes a new voice.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"mode": "professional"}
    mode: CreateProfessionalModelAudioVoiceRequestMode
    audio: list[AssetBase64 | AssetId | AssetUrl]
    name: None | str | Unset = UNSET
    language: None | str | Unset = UNSET
    voice_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        mode: str = self.mode

        audio = []
        for audio_item_data in self.audio:
            audio_item: dict[str, Any]
            if isinstance(audio_item_data, _Model):
                audio_item = audio_item_data.to_dict()
            else:
                audio_item = audio_item_data

            audio.append(audio_item)

        name: None | str | Unset = self.name

        language: None | str | Unset = self.language

        voice_id: None | str | Unset = self.voice_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["mode"] = mode
        field_dict["audio"] = audio
        if name is not UNSET:
            field_dict["name"] = name
        if language is not UNSET:
            field_dict["language"] = language
        if voice_id is not UNSET:
            field_dict["voice_id"] = voice_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateProfessionalModelAudioVoiceRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        mode = check_create_professional_model_audio_voice_request_mode(_fields_.pop("mode"))

        audio: list[AssetBase64 | AssetId | AssetUrl] = []
        for audio_item_data in read_as(list, _fields_.pop("audio")):
            audio_item = cast(
                "AssetBase64 | AssetId | AssetUrl",
                read_union(audio_item_data, AssetUrl, AssetId, AssetBase64),
            )

            audio.append(audio_item)

        name = cast("None | str | Unset", _fields_.pop("name", UNSET))

        language = cast("None | str | Unset", _fields_.pop("language", UNSET))

        voice_id = cast("None | str | Unset", _fields_.pop("voice_id", UNSET))

        self = cls(mode=mode, audio=audio, name=name, language=language, voice_id=voice_id)
        self.additional_properties = _fields_
        return self
