from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.avatar_fit import AvatarFit, check_avatar_fit
from ..models.expressiveness import Expressiveness, check_expressiveness
from ..models.video_aspect_ratio import VideoAspectRatio, check_video_aspect_ratio
from ..models.video_output_format import VideoOutputFormat, check_video_output_format
from ..models.video_resolution import VideoResolution, check_video_resolution
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
    from ..models.background_setting import BackgroundSetting
    from ..models.caption_setting import CaptionSetting
    from ..models.voice_settings_input import VoiceSettingsInput
    from ..models.watermark_input import WatermarkInput


@_attrs_define(kw_only=True, repr=False)
class CreateBatchVideoFromAvatar(_OpenModel):
    """Makes a video of an avatar look, in a batch. Avatar_id may be a studio_avatar, digital_twin
    or photo_avatar.

    Attributes:
        type_: Tells which kind of object this is.
        avatar_id: A video avatar or the look id of a photo avatar.
        title: Shown in the HeyGen dashboard.
        resolution: Resolution of the picture.
        aspect_ratio: Auto keeps the source ratio: short edge at resolution, long edge capped at
            the tier; 16:9 if dimensions are unreadable. HeyGen's default: '16:9'.
        fit: Cover fills and may crop; contain fits whole and may show background; absent:
            server chooses by orientation.
        background: What stands behind the avatar.
        remove_background: Video avatars need training with matting.
        callback_url: Gets a POST when the video is ready.
        callback_id: Returned in the webhook payload.
        watermark: Overlay image, PNG or JPEG; paid extra for selected Enterprise customers.
        caption: A sidecar file always comes back in subtitle_url; style also burns captions in.
        output_format: File format of a video.
        script: Spoken text; excludes audio_url and audio_asset_id; voice_id may be left out
            when avatar_id supplies a default voice.
        voice_id: Needed with script, unless avatar_id is set and its default voice serves.
        audio_url: Public audio to lip-sync; excludes script.
        audio_asset_id: Uploaded audio asset to lip-sync; excludes script.
        voice_settings: How the voice sounds and how fast it speaks. Speed, pitch, locale.
        brand_glossary_id: Pronunciation rules for speech made from script, not for supplied
            audio or captions; ids from GET /v3/brand-glossaries.
        motion_prompt: Photo avatars on either engine, video avatars only on avatar_v; photo
            plus avatar_v needs an animation reference.
        expressiveness: Photo avatars on Avatar IV only; absent means low; refused with engine
            avatar_v.
        engine: Absent means Avatar IV; supported_api_engines on the look tells whether avatar_v
            is allowed.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "avatar"}
    avatar_id: str
    type_: Literal["avatar"] = "avatar"
    title: None | str | Unset = UNSET
    resolution: None | Unset | VideoResolution = UNSET
    aspect_ratio: None | Unset | VideoAspectRatio = UNSET
    fit: AvatarFit | None | Unset = UNSET
    background: BackgroundSetting | None | Unset = UNSET
    remove_background: bool | None | Unset = UNSET
    callback_url: None | str | Unset = UNSET
    callback_id: None | str | Unset = UNSET
    watermark: None | Unset | WatermarkInput = UNSET
    caption: CaptionSetting | None | Unset = UNSET
    output_format: VideoOutputFormat | Unset = UNSET
    script: None | str | Unset = UNSET
    voice_id: None | str | Unset = UNSET
    audio_url: None | str | Unset = UNSET
    audio_asset_id: None | str | Unset = UNSET
    voice_settings: None | Unset | VoiceSettingsInput = UNSET
    brand_glossary_id: None | str | Unset = UNSET
    motion_prompt: None | str | Unset = UNSET
    expressiveness: Expressiveness | None | Unset = UNSET
    engine: AvatarIIIEngineConfig | AvatarIVEngineConfig | AvatarVEngineConfig | None | Unset = (
        UNSET
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        avatar_id = self.avatar_id

        title: None | str | Unset = self.title

        resolution: None | str | Unset = self.resolution

        aspect_ratio: None | str | Unset = self.aspect_ratio

        fit: None | str | Unset = self.fit

        background: dict[str, Any] | None | Unset
        if isinstance(self.background, Unset):
            background = UNSET
        elif isinstance(self.background, _Model):
            background = self.background.to_dict()
        else:
            background = self.background

        remove_background: bool | None | Unset = self.remove_background

        callback_url: None | str | Unset = self.callback_url

        callback_id: None | str | Unset = self.callback_id

        watermark: dict[str, Any] | None | Unset
        if isinstance(self.watermark, Unset):
            watermark = UNSET
        elif isinstance(self.watermark, _Model):
            watermark = self.watermark.to_dict()
        else:
            watermark = self.watermark

        caption: dict[str, Any] | None | Unset
        if isinstance(self.caption, Unset):
            caption = UNSET
        elif isinstance(self.caption, _Model):
            caption = self.caption.to_dict()
        else:
            caption = self.caption

        output_format: str | Unset = UNSET
        if not isinstance(self.output_format, Unset):
            output_format = self.output_format

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

        brand_glossary_id: None | str | Unset = self.brand_glossary_id

        motion_prompt: None | str | Unset = self.motion_prompt

        expressiveness: None | str | Unset = self.expressiveness

        engine: dict[str, Any] | None | Unset
        if isinstance(self.engine, Unset):
            engine = UNSET
        elif isinstance(self.engine, _Model):
            engine = self.engine.to_dict()
        else:
            engine = self.engine

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["avatar_id"] = avatar_id
        if title is not UNSET:
            field_dict["title"] = title
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if fit is not UNSET:
            field_dict["fit"] = fit
        if background is not UNSET:
            field_dict["background"] = background
        if remove_background is not UNSET:
            field_dict["remove_background"] = remove_background
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if callback_id is not UNSET:
            field_dict["callback_id"] = callback_id
        if watermark is not UNSET:
            field_dict["watermark"] = watermark
        if caption is not UNSET:
            field_dict["caption"] = caption
        if output_format is not UNSET:
            field_dict["output_format"] = output_format
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
        if brand_glossary_id is not UNSET:
            field_dict["brand_glossary_id"] = brand_glossary_id
        if motion_prompt is not UNSET:
            field_dict["motion_prompt"] = motion_prompt
        if expressiveness is not UNSET:
            field_dict["expressiveness"] = expressiveness
        if engine is not UNSET:
            field_dict["engine"] = engine
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateBatchVideoFromAvatar:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.avatar_iii_engine_config import AvatarIIIEngineConfig
        from ..models.avatar_iv_engine_config import AvatarIVEngineConfig
        from ..models.avatar_v_engine_config import AvatarVEngineConfig
        from ..models.background_setting import BackgroundSetting
        from ..models.caption_setting import CaptionSetting
        from ..models.voice_settings_input import VoiceSettingsInput
        from ..models.watermark_input import WatermarkInput

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["avatar"], read_as(str, _fields_.pop("type")))

        avatar_id = _fields_.pop("avatar_id")

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        def _parse_resolution(data: object) -> None | Unset | VideoResolution:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                resolution_type_0 = check_video_resolution(data)

                return resolution_type_0
            raise UnexpectedShape("None | VideoResolution", data)

        resolution = _parse_resolution(_fields_.pop("resolution", UNSET))

        def _parse_aspect_ratio(data: object) -> None | Unset | VideoAspectRatio:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                aspect_ratio_type_0 = check_video_aspect_ratio(data)

                return aspect_ratio_type_0
            raise UnexpectedShape("None | VideoAspectRatio", data)

        aspect_ratio = _parse_aspect_ratio(_fields_.pop("aspect_ratio", UNSET))

        def _parse_fit(data: object) -> AvatarFit | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                fit_type_0 = check_avatar_fit(data)

                return fit_type_0
            raise UnexpectedShape("AvatarFit | None", data)

        fit = _parse_fit(_fields_.pop("fit", UNSET))

        def _parse_background(data: object) -> BackgroundSetting | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return BackgroundSetting.from_dict(data)
            raise UnexpectedShape("BackgroundSetting | None", data)

        background = _parse_background(_fields_.pop("background", UNSET))

        remove_background = cast("bool | None | Unset", _fields_.pop("remove_background", UNSET))

        callback_url = cast("None | str | Unset", _fields_.pop("callback_url", UNSET))

        callback_id = cast("None | str | Unset", _fields_.pop("callback_id", UNSET))

        def _parse_watermark(data: object) -> None | Unset | WatermarkInput:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return WatermarkInput.from_dict(data)
            raise UnexpectedShape("None | WatermarkInput", data)

        watermark = _parse_watermark(_fields_.pop("watermark", UNSET))

        def _parse_caption(data: object) -> CaptionSetting | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return CaptionSetting.from_dict(data)
            raise UnexpectedShape("CaptionSetting | None", data)

        caption = _parse_caption(_fields_.pop("caption", UNSET))

        _output_format = _fields_.pop("output_format", UNSET)
        output_format: VideoOutputFormat | Unset
        if _output_format is None or isinstance(_output_format, Unset):
            output_format = UNSET
        else:
            output_format = check_video_output_format(_output_format)

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

        brand_glossary_id = cast("None | str | Unset", _fields_.pop("brand_glossary_id", UNSET))

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

        self = cls(
            type_=type_,
            avatar_id=avatar_id,
            title=title,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            fit=fit,
            background=background,
            remove_background=remove_background,
            callback_url=callback_url,
            callback_id=callback_id,
            watermark=watermark,
            caption=caption,
            output_format=output_format,
            script=script,
            voice_id=voice_id,
            audio_url=audio_url,
            audio_asset_id=audio_asset_id,
            voice_settings=voice_settings,
            brand_glossary_id=brand_glossary_id,
            motion_prompt=motion_prompt,
            expressiveness=expressiveness,
            engine=engine,
        )
        self.additional_properties = _fields_
        return self
