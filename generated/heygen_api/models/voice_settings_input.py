from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object, read_union

if TYPE_CHECKING:
    from ..models.eleven_labs_engine_settings import ElevenLabsEngineSettings
    from ..models.fish_engine_settings import FishEngineSettings
    from ..models.starfish_engine_settings import StarfishEngineSettings


@_attrs_define(kw_only=True, repr=False)
class VoiceSettingsInput(_OpenModel):
    """How a voice sounds. Only affects speech synthesized from script and voice_id; supplied audio
    is untouched.

    Attributes:
        speed: How fast the voice speaks. Multiplier of normal speed. HeyGen's default: 1.0.
        pitch: How high the voice is. Semitones. HeyGen's default: 0.0.
        volume: 0.0 is silence, 1.0 full level. HeyGen's default: 1.0.
        locale: Accent hint such as en-US, for multilingual voices.
        engine_settings: Pick the variant of the voice's engine; a voice that cannot use it is
            rejected.
    """

    speed: float | Unset = UNSET
    pitch: float | Unset = UNSET
    volume: float | Unset = UNSET
    locale: None | str | Unset = UNSET
    engine_settings: (
        ElevenLabsEngineSettings | FishEngineSettings | None | StarfishEngineSettings | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        speed = self.speed

        pitch = self.pitch

        volume = self.volume

        locale: None | str | Unset = self.locale

        engine_settings: dict[str, Any] | None | Unset
        if isinstance(self.engine_settings, Unset):
            engine_settings = UNSET
        elif isinstance(self.engine_settings, _Model):
            engine_settings = self.engine_settings.to_dict()
        else:
            engine_settings = self.engine_settings

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if speed is not UNSET:
            field_dict["speed"] = speed
        if pitch is not UNSET:
            field_dict["pitch"] = pitch
        if volume is not UNSET:
            field_dict["volume"] = volume
        if locale is not UNSET:
            field_dict["locale"] = locale
        if engine_settings is not UNSET:
            field_dict["engine_settings"] = engine_settings
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> VoiceSettingsInput:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.eleven_labs_engine_settings import ElevenLabsEngineSettings
        from ..models.fish_engine_settings import FishEngineSettings
        from ..models.starfish_engine_settings import StarfishEngineSettings

        _fields_ = read_object(src_dict)
        speed = _fields_.pop("speed", UNSET)

        pitch = _fields_.pop("pitch", UNSET)

        volume = _fields_.pop("volume", UNSET)

        locale = cast("None | str | Unset", _fields_.pop("locale", UNSET))

        def _parse_engine_settings(
            data: object,
        ) -> ElevenLabsEngineSettings | FishEngineSettings | None | StarfishEngineSettings | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return cast(
                    "ElevenLabsEngineSettings | FishEngineSettings | None | StarfishEngineSettings | Unset",
                    read_union(
                        data, ElevenLabsEngineSettings, FishEngineSettings, StarfishEngineSettings
                    ),
                )
            raise UnexpectedShape(
                "ElevenLabsEngineSettings | FishEngineSettings | None | StarfishEngineSettings",
                data,
            )

        engine_settings = _parse_engine_settings(_fields_.pop("engine_settings", UNSET))

        self = cls(
            speed=speed, pitch=pitch, volume=volume, locale=locale, engine_settings=engine_settings
        )
        self.additional_properties = _fields_
        return self
