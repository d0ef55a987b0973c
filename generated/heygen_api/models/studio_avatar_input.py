from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.expressiveness import Expressiveness, check_expressiveness
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
    from ..models.avatar_iii_engine_config import AvatarIIIEngineConfig
    from ..models.avatar_iv_engine_config import AvatarIVEngineConfig
    from ..models.avatar_v_engine_config import AvatarVEngineConfig
    from ..models.studio_color_background_input import StudioColorBackgroundInput
    from ..models.voice_settings_input import VoiceSettingsInput


@_attrs_define(kw_only=True, repr=False)
class StudioAvatarInput(_OpenModel):
    """The avatar of a scene, and what it says. Exactly one audio source needed: script with
    voice_id, audio_url, or audio_asset_id.

    Attributes:
        type_: Tells which kind of object this is.
        avatar_id: Id of a video avatar or of a photo avatar look.
        script: Cannot be combined with audio_url or audio_asset_id; without voice_id the
            avatar's own voice speaks.
        voice_id: Needed with script, except that avatar_id falls back to that avatar's own
            voice.
        audio_url: Cannot be combined with script.
        audio_asset_id: Cannot be combined with script.
        voice_settings: How the voice sounds and how fast it speaks.
        motion_prompt: Photo avatars, or video avatars on avatar_v; rejected for photo avatars
            on avatar_v whose group lacks a reference.
        expressiveness: Photo avatars on Avatar IV only (rejected with avatar_v); omitted means
            low.
        engine: Omitted means Avatar IV; the look's supported_api_engines lists what it may use.
        background: Drawn behind the avatar; only plain colours so far.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "avatar"}
    avatar_id: str
    type_: Literal["avatar"] = "avatar"
    script: None | str | Unset = UNSET
    voice_id: None | str | Unset = UNSET
    audio_url: None | str | Unset = UNSET
    audio_asset_id: None | str | Unset = UNSET
    voice_settings: None | Unset | VoiceSettingsInput = UNSET
    motion_prompt: None | str | Unset = UNSET
    expressiveness: Expressiveness | None | Unset = UNSET
    engine: AvatarIIIEngineConfig | AvatarIVEngineConfig | AvatarVEngineConfig | None | Unset = (
        UNSET
    )
    background: None | StudioColorBackgroundInput | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        avatar_id = self.avatar_id

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

        motion_prompt: None | str | Unset = self.motion_prompt

        expressiveness: None | str | Unset = self.expressiveness

        engine: dict[str, Any] | None | Unset
        if isinstance(self.engine, Unset):
            engine = UNSET
        elif isinstance(self.engine, _Model):
            engine = self.engine.to_dict()
        else:
            engine = self.engine

        background: dict[str, Any] | None | Unset
        if isinstance(self.background, Unset):
            background = UNSET
        elif isinstance(self.background, _Model):
            background = self.background.to_dict()
        else:
            background = self.background

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["avatar_id"] = avatar_id
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
        if motion_prompt is not UNSET:
            field_dict["motion_prompt"] = motion_prompt
        if expressiveness is not UNSET:
            field_dict["expressiveness"] = expressiveness
        if engine is not UNSET:
            field_dict["engine"] = engine
        if background is not UNSET:
            field_dict["background"] = background
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> StudioAvatarInput:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.avatar_iii_engine_config import AvatarIIIEngineConfig
        from ..models.avatar_iv_engine_config import AvatarIVEngineConfig
        from ..models.avatar_v_engine_config import AvatarVEngineConfig
        from ..models.studio_color_background_input import StudioColorBackgroundInput
        from ..models.voice_settings_input import VoiceSettingsInput

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["avatar"], read_as(str, _fields_.pop("type")))

        avatar_id = _fields_.pop("avatar_id")

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

        motion_prompt = cast("None | str | Unset", _fields_.pop("motion_prompt", UNSET))

        def _parse_expressiveness(data: object) -> Expressiveness | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                expressiveness_type_0 = check_expressiveness(data)

                return expressiveness_type_0
            raise UnexpectedShape("Expressiveness | None", data)

        expressiveness = _parse_expressiveness(_fields_.pop("expressiveness", UNSET))

        def _parse_engine(
            data: object,
        ) -> AvatarIIIEngineConfig | AvatarIVEngineConfig | AvatarVEngineConfig | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return cast(
                    "AvatarIIIEngineConfig | AvatarIVEngineConfig | AvatarVEngineConfig | None | Unset",
                    read_union(
                        data, AvatarVEngineConfig, AvatarIVEngineConfig, AvatarIIIEngineConfig
                    ),
                )
            raise UnexpectedShape(
                "AvatarIIIEngineConfig | AvatarIVEngineConfig | AvatarVEngineConfig | None", data
            )

        engine = _parse_engine(_fields_.pop("engine", UNSET))

        def _parse_background(data: object) -> None | StudioColorBackgroundInput | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return StudioColorBackgroundInput.from_dict(data)
            raise UnexpectedShape("None | StudioColorBackgroundInput", data)

        background = _parse_background(_fields_.pop("background", UNSET))

        self = cls(
            type_=type_,
            avatar_id=avatar_id,
            script=script,
            voice_id=voice_id,
            audio_url=audio_url,
            audio_asset_id=audio_asset_id,
            voice_settings=voice_settings,
            motion_prompt=motion_prompt,
            expressiveness=expressiveness,
            engine=engine,
            background=background,
        )
        self.additional_properties = _fields_
        return self
