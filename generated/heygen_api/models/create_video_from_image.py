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
    from ..models.asset_base_64 import AssetBase64
    from ..models.asset_id import AssetId
    from ..models.asset_url import AssetUrl
    from ..models.background_setting import BackgroundSetting
    from ..models.caption_setting import CaptionSetting
    from ..models.voice_settings_input import VoiceSettingsInput
    from ..models.watermark_input import WatermarkInput


@_attrs_define(kw_only=True, repr=False)
class CreateVideoFromImage(_OpenModel):
    """Makes a video of a picture that speaks. The image is lip-synced to supplied audio or
    generated speech.

    Attributes:
        type_: Tells which kind of object this is.
        image: The picture.
        title: Title, for people.
        folder_id: Null, empty or omitted means workspace root; not allowed on items of a batch.
        resolution: Resolution of the picture.
        aspect_ratio: Auto follows the source shape, scaled from the short edge, long edge
            capped by tier; unreadable source gives 16:9. HeyGen's default: '16:9'.
        fit: Cover may crop, contain may show background; omitted lets the server choose from
            the orientations.
        background: What stands behind the avatar.
        remove_background: A video avatar must have been trained with matting.
        callback_url: Called with POST once the video is done.
        callback_id: Comes back unchanged in the webhook payload.
        watermark: PNG or JPEG overlay; needs Enterprise enablement through support.
        caption: Sidecar subtitles always come via subtitle_url; setting style also burns them
            in.
        output_format: File format of a video.
        script: Cannot be combined with audio_url or audio_asset_id; pair with voice_id.
        voice_id: Needed with script; the avatar-voice fallback has no avatar_id to draw on
            here.
        audio_url: Cannot be combined with script.
        audio_asset_id: Cannot be combined with script.
        voice_settings: How the voice sounds and how fast it speaks.
        brand_glossary_id: Alters pronunciation of script-made speech only, never captions or
            supplied audio; ids from GET /v3/brand-glossaries.
        motion_prompt: Has effect for photo avatars alone.
        expressiveness: Photo avatars only; omitted means low.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "image"}
    image: AssetBase64 | AssetId | AssetUrl
    type_: Literal["image"] = "image"
    title: None | str | Unset = UNSET
    folder_id: None | str | Unset = UNSET
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        image: dict[str, Any]
        if isinstance(self.image, _Model):
            image = self.image.to_dict()
        else:
            image = self.image

        title: None | str | Unset = self.title

        folder_id: None | str | Unset = self.folder_id

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["image"] = image
        if title is not UNSET:
            field_dict["title"] = title
        if folder_id is not UNSET:
            field_dict["folder_id"] = folder_id
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
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateVideoFromImage:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.asset_base_64 import AssetBase64
        from ..models.asset_id import AssetId
        from ..models.asset_url import AssetUrl
        from ..models.background_setting import BackgroundSetting
        from ..models.caption_setting import CaptionSetting
        from ..models.voice_settings_input import VoiceSettingsInput
        from ..models.watermark_input import WatermarkInput

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["image"], read_as(str, _fields_.pop("type")))

        image = cast(
            "AssetBase64 | AssetId | AssetUrl",
            read_union(_fields_.pop("image"), AssetUrl, AssetId, AssetBase64),
        )

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        folder_id = cast("None | str | Unset", _fields_.pop("folder_id", UNSET))

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

        self = cls(
            type_=type_,
            image=image,
            title=title,
            folder_id=folder_id,
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
        )
        self.additional_properties = _fields_
        return self
