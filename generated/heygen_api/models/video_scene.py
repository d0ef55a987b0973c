from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
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
    from ..models.playback_input import PlaybackInput
    from ..models.voice_settings_input import VoiceSettingsInput


@_attrs_define(kw_only=True, repr=False)
class VideoScene(_OpenModel):
    """A scene that plays a video. At most one voiceover source; it sets scene length, else the
    clip plays whole. playback governs the clip's own audio.

    Attributes:
        type_: Tells which kind of object this is.
        source: Where the content comes from.
        playback: Omitted: freeze alignment at source volume.
        script: Voiceover text; needs voice_id; excludes audio_url and audio_asset_id.
        voice_id: Id of the voice that speaks. Needed with script.
        audio_url: Voiceover file; excludes script and audio_asset_id.
        audio_asset_id: Voiceover asset; excludes script and audio_url.
        voice_settings: How the voice sounds and how fast it speaks. For a script voiceover.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "video"}
    source: AssetBase64 | AssetId | AssetUrl
    type_: Literal["video"] = "video"
    playback: None | PlaybackInput | Unset = UNSET
    script: None | str | Unset = UNSET
    voice_id: None | str | Unset = UNSET
    audio_url: None | str | Unset = UNSET
    audio_asset_id: None | str | Unset = UNSET
    voice_settings: None | Unset | VoiceSettingsInput = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        source: dict[str, Any]
        if isinstance(self.source, _Model):
            source = self.source.to_dict()
        else:
            source = self.source

        playback: dict[str, Any] | None | Unset
        if isinstance(self.playback, Unset):
            playback = UNSET
        elif isinstance(self.playback, _Model):
            playback = self.playback.to_dict()
        else:
            playback = self.playback

        script: None | str | Unset = self.script

        voice_id: None | str | Unset = self.voice_id

        audio_url: None | str | Unset = self.audio_url

        audio_asset_id: None | str | Unset = self.audio_asset_id

        voice_settings: dict[str, Any] | None | Unset
        if isinstance(self.voice_settings, Unset):
            voice_settings = UNSET
        elif isinstance(self.voice_settings, _Model):
            voice_settings = self.voice_settings.to_dict()
        else:
            voice_settings = self.voice_settings

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["source"] = source
        if playback is not UNSET:
            field_dict["playback"] = playback
        if script is not UNSET:
            field_dict["script"] = script
        if voice_id is not UNSET:
            field_dict["voice_id"] = voice_id
        if audio_url is not UNSET:
            field_dict["audio_url"] = audio_url
        if audio_asset_id is not UNSET:
            field_dict["audio_asset_id"] = audio_asset_id
        if voice_settings is not UNSET:
            field_dict["voice_settings"] = voice_settings
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> VideoScene:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl
        from ..models.playback_input import PlaybackInput
        from ..models.voice_settings_input import VoiceSettingsInput

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["video"], read_as(str, _fields_.pop("type")))

        source = cast(
            "AssetBase64 | AssetId | AssetUrl",
            read_union(_fields_.pop("source"), AssetUrl, AssetId, AssetBase64),
        )

        def _parse_playback(data: object) -> None | PlaybackInput | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return PlaybackInput.from_dict(data)
            raise UnexpectedShape("None | PlaybackInput", data)

        playback = _parse_playback(_fields_.pop("playback", UNSET))

        script = cast("None | str | Unset", _fields_.pop("script", UNSET))

        voice_id = cast("None | str | Unset", _fields_.pop("voice_id", UNSET))

        audio_url = cast("None | str | Unset", _fields_.pop("audio_url", UNSET))

        audio_asset_id = cast("None | str | Unset", _fields_.pop("audio_asset_id", UNSET))

        def _parse_voice_settings(data: object) -> None | Unset | VoiceSettingsInput:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return VoiceSettingsInput.from_dict(data)
            raise UnexpectedShape("None | VoiceSettingsInput", data)

        voice_settings = _parse_voice_settings(_fields_.pop("voice_settings", UNSET))

        self = cls(
            type_=type_,
            source=source,
            playback=playback,
            script=script,
            voice_id=voice_id,
            audio_url=audio_url,
            audio_asset_id=audio_asset_id,
            voice_settings=voice_settings,
        )
        self.additional_properties = _fields_
        return self
