from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.video_aspect_ratio import VideoAspectRatio, check_video_aspect_ratio
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
    from ..models.avatar_video_scene import AvatarVideoScene
    from ..models.caption_setting import CaptionSetting
    from ..models.image_scene import ImageScene
    from ..models.video_scene import VideoScene
    from ..models.watermark_input import WatermarkInput


@_attrs_define(kw_only=True, repr=False)
class CreateVideoFromStudio(_OpenModel):
    """Makes a video of several scenes. Yields one video_id; a failing scene fails the whole
    render; always MP4, no output_format.

    Attributes:
        type_: Tells which kind of object this is.
        scenes: 1 to 50 scenes, played in the order given.
        title: Title, for people.
        folder_id: Null, empty or omitted means workspace root; not allowed on items of a batch.
        aspect_ratio: Canvas shared by all scenes; each is center-cropped to it. HeyGen's
            default: '16:9'.
        resolution: Resolution of the picture. Shared by all scenes.
        brand_glossary_id: Alters pronunciation in script-voiced scenes only, never captions;
            ids from GET /v3/brand-glossaries.
        callback_url: Called with POST once the video is done.
        callback_id: Comes back unchanged in the webhook payload.
        caption: Sidecar subtitles always come via subtitle_url; setting style also burns them
            in.
        watermark: PNG or JPEG overlay; needs Enterprise enablement through support.
    """

    _CONSTS: ClassVar[dict[str, object]] = {"type": "studio"}
    scenes: list[AvatarVideoScene | ImageScene | VideoScene]
    type_: Literal["studio"] = "studio"
    title: None | str | Unset = UNSET
    folder_id: None | str | Unset = UNSET
    aspect_ratio: None | Unset | VideoAspectRatio = UNSET
    resolution: None | Unset | VideoResolution = UNSET
    brand_glossary_id: None | str | Unset = UNSET
    callback_url: None | str | Unset = UNSET
    callback_id: None | str | Unset = UNSET
    caption: CaptionSetting | None | Unset = UNSET
    watermark: None | Unset | WatermarkInput = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        type_ = self.type_

        scenes = []
        for scenes_item_data in self.scenes:
            scenes_item: dict[str, Any]
            if isinstance(scenes_item_data, _Model):
                scenes_item = scenes_item_data.to_dict()
            else:
                scenes_item = scenes_item_data

            scenes.append(scenes_item)

        title: None | str | Unset = self.title

        folder_id: None | str | Unset = self.folder_id

        aspect_ratio: None | str | Unset = self.aspect_ratio

        resolution: None | str | Unset = self.resolution

        brand_glossary_id: None | str | Unset = self.brand_glossary_id

        callback_url: None | str | Unset = self.callback_url

        callback_id: None | str | Unset = self.callback_id

        caption: dict[str, Any] | None | Unset
        if isinstance(self.caption, Unset):
            caption = UNSET
        elif isinstance(self.caption, _Model):
            caption = self.caption.to_dict()
        else:
            caption = self.caption

        watermark: dict[str, Any] | None | Unset
        if isinstance(self.watermark, Unset):
            watermark = UNSET
        elif isinstance(self.watermark, _Model):
            watermark = self.watermark.to_dict()
        else:
            watermark = self.watermark

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["scenes"] = scenes
        if title is not UNSET:
            field_dict["title"] = title
        if folder_id is not UNSET:
            field_dict["folder_id"] = folder_id
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if brand_glossary_id is not UNSET:
            field_dict["brand_glossary_id"] = brand_glossary_id
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if callback_id is not UNSET:
            field_dict["callback_id"] = callback_id
        if caption is not UNSET:
            field_dict["caption"] = caption
        if watermark is not UNSET:
            field_dict["watermark"] = watermark
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateVideoFromStudio:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.avatar_video_scene import AvatarVideoScene
        from ..models.caption_setting import CaptionSetting
        from ..models.image_scene import ImageScene
        from ..models.video_scene import VideoScene
        from ..models.watermark_input import WatermarkInput

        _fields_ = read_object(src_dict)
        type_ = cast(Literal["studio"], read_as(str, _fields_.pop("type")))

        scenes: list[AvatarVideoScene | ImageScene | VideoScene] = []
        for scenes_item_data in read_as(list, _fields_.pop("scenes")):
            scenes_item = cast(
                "AvatarVideoScene | ImageScene | VideoScene",
                read_union(scenes_item_data, AvatarVideoScene, ImageScene, VideoScene),
            )

            scenes.append(scenes_item)

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        folder_id = cast("None | str | Unset", _fields_.pop("folder_id", UNSET))

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

        brand_glossary_id = cast("None | str | Unset", _fields_.pop("brand_glossary_id", UNSET))

        callback_url = cast("None | str | Unset", _fields_.pop("callback_url", UNSET))

        callback_id = cast("None | str | Unset", _fields_.pop("callback_id", UNSET))

        def _parse_caption(data: object) -> CaptionSetting | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return CaptionSetting.from_dict(data)
            raise UnexpectedShape("CaptionSetting | None", data)

        caption = _parse_caption(_fields_.pop("caption", UNSET))

        def _parse_watermark(data: object) -> None | Unset | WatermarkInput:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return WatermarkInput.from_dict(data)
            raise UnexpectedShape("None | WatermarkInput", data)

        watermark = _parse_watermark(_fields_.pop("watermark", UNSET))

        self = cls(
            type_=type_,
            scenes=scenes,
            title=title,
            folder_id=folder_id,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            brand_glossary_id=brand_glossary_id,
            callback_url=callback_url,
            callback_id=callback_id,
            caption=caption,
            watermark=watermark,
        )
        self.additional_properties = _fields_
        return self
