from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.model_audio_voice_mode import ModelAudioVoiceMode, check_model_audio_voice_mode
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


@_attrs_define(kw_only=True)
class CreateModelAudioVoiceRequest(_OpenModel):
    """What `createModelAudioVoice` takes. Train a model-backed professional voice, or retrain one
    named by voice_id.

    Attributes:
        audio: One speaker throughout; 20 minutes or more in sum.
        mode: New voices only; with voice_id the old mode stays.
        voice_id: Professional voice to retrain; omitted makes a new voice.
        name: New voices only; with voice_id the old name stays.
        language: Code such as en; new voices only; with voice_id the old one stays.
    """

    audio: list[AssetBase64 | AssetId | AssetUrl]
    mode: ModelAudioVoiceMode | None | Unset = UNSET
    voice_id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    language: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        audio = []
        for audio_item_data in self.audio:
            audio_item: dict[str, Any]
            if isinstance(audio_item_data, _Model):
                audio_item = audio_item_data.to_dict()
            else:
                audio_item = audio_item_data

            audio.append(audio_item)

        mode: None | str | Unset = self.mode

        voice_id: None | str | Unset = self.voice_id

        name: None | str | Unset = self.name

        language: None | str | Unset = self.language

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["audio"] = audio
        if mode is not UNSET:
            field_dict["mode"] = mode
        if voice_id is not UNSET:
            field_dict["voice_id"] = voice_id
        if name is not UNSET:
            field_dict["name"] = name
        if language is not UNSET:
            field_dict["language"] = language
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateModelAudioVoiceRequest:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        audio: list[AssetBase64 | AssetId | AssetUrl] = []
        for audio_item_data in read_as(list, _fields_.pop("audio")):
            audio_item = cast(
                "AssetBase64 | AssetId | AssetUrl",
                read_union(audio_item_data, AssetUrl, AssetId, AssetBase64),
            )

            audio.append(audio_item)

        def _parse_mode(data: object) -> ModelAudioVoiceMode | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                mode_type_0 = check_model_audio_voice_mode(data)

                return mode_type_0
            raise UnexpectedShape("ModelAudioVoiceMode | None", data)

        mode = _parse_mode(_fields_.pop("mode", UNSET))

        voice_id = cast("None | str | Unset", _fields_.pop("voice_id", UNSET))

        name = cast("None | str | Unset", _fields_.pop("name", UNSET))

        language = cast("None | str | Unset", _fields_.pop("language", UNSET))

        self = cls(audio=audio, mode=mode, voice_id=voice_id, name=name, language=language)
        self.additional_properties = _fields_
        return self
