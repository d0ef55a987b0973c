from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object, read_union

if TYPE_CHECKING:
    from ..models.asset_base_64 import AssetBase64
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl


@_attrs_define(kw_only=True, repr=False)
class CreateVoiceCloneV3Request(_OpenModel):
    """What `cloneVoice` takes. Start cloning a voice from an audio file.

    Attributes:
        audio: The sound.
        voice_name: Name of the voice.
        language: Hint, e.g. en; null: detected.
        remove_background_noise: Whether noise is removed from the recording first. HeyGen's
            default: True.
    """

    audio: AssetBase64 | AssetId | AssetUrl
    voice_name: str
    language: None | str | Unset = UNSET
    remove_background_noise: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        audio: dict[str, Any]
        if isinstance(self.audio, _Model):
            audio = self.audio.to_dict()
        else:
            audio = self.audio

        voice_name = self.voice_name

        language: None | str | Unset = self.language

        remove_background_noise = self.remove_background_noise

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["audio"] = audio
        field_dict["voice_name"] = voice_name
        if language is not UNSET:
            field_dict["language"] = language
        if remove_background_noise is not UNSET:
            field_dict["remove_background_noise"] = remove_background_noise
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateVoiceCloneV3Request:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl

        _fields_ = read_object(src_dict)
        audio = cast(
            "AssetBase64 | AssetId | AssetUrl",
            read_union(_fields_.pop("audio"), AssetUrl, AssetId, AssetBase64),
        )

        voice_name = _fields_.pop("voice_name")

        language = cast("None | str | Unset", _fields_.pop("language", UNSET))

        remove_background_noise = _fields_.pop("remove_background_noise", UNSET)

        self = cls(
            audio=audio,
            voice_name=voice_name,
            language=language,
            remove_background_noise=remove_background_noise,
        )
        self.additional_properties = _fields_
        return self
