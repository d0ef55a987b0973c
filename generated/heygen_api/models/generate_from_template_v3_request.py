from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..types import (
    UNSET,
    Model as _Model,
    OpenModel as _OpenModel,
    Unset,
    json_of,
    read_as,
    read_object,
)

if TYPE_CHECKING:
    from ..models.generate_from_template_v3_request_variables import (
        GenerateFromTemplateV3RequestVariables,
    )
    from ..models.template_subtitle_settings import TemplateSubtitleSettings
    from ..models.template_video_dimension import TemplateVideoDimension


@_attrs_define(kw_only=True, repr=False)
class GenerateFromTemplateV3Request(_OpenModel):
    """What `generateFromTemplateV3` takes. Render a video from a template with its variables
    filled in.

    Attributes:
        variables: Keyed by name; omitted text variables stay literal {{name}}, other omitted
            kinds keep the template's value.
        title: Title, for people.
        caption: The captions. Burns captions in. HeyGen's default: False.
        subtitles: Giving it turns captions on.
        callback_id: Id of your choice, repeated in the webhook so that you can match it. Echoed
            in webhook events.
        callback_url: Called besides the registered webhook endpoints.
        folder_id: Id of the folder.
        brand_voice_id: Old name of brand_glossary_id, same record; use the new one.
        brand_glossary_id: Controls pronunciation; ids from GET /v3/brand-glossaries.
        dimension: Aspect ratio has to equal the template's.
        fps: Pictures per second. 25, 30 or 60. HeyGen's default: 25.0.
        scene_ids: Existing scenes only, in any order, each as often as wanted; left out, every
            scene is rendered.
        reorder_music: True: tracks move along with scenes; false: tracks stay at their places.
            HeyGen's default: True.
        keep_text_vertically_centered: Re-centers replaced text using its rendered height.
            HeyGen's default: False.
        include_gif: Adds a GIF preview to the webhook payload. HeyGen's default: False.
        enable_sharing: True makes the share page public. HeyGen's default: False.
    """

    variables: GenerateFromTemplateV3RequestVariables
    title: None | str | Unset = UNSET
    caption: bool | Unset = UNSET
    subtitles: None | TemplateSubtitleSettings | Unset = UNSET
    callback_id: None | str | Unset = UNSET
    callback_url: None | str | Unset = UNSET
    folder_id: None | str | Unset = UNSET
    brand_voice_id: None | str | Unset = UNSET
    brand_glossary_id: None | str | Unset = UNSET
    dimension: None | TemplateVideoDimension | Unset = UNSET
    fps: float | Unset = UNSET
    scene_ids: list[str] | None | Unset = UNSET
    reorder_music: bool | Unset = UNSET
    keep_text_vertically_centered: bool | Unset = UNSET
    include_gif: bool | Unset = UNSET
    enable_sharing: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        variables = json_of(self.variables)

        title: None | str | Unset = self.title

        caption = self.caption

        subtitles: dict[str, Any] | None | Unset
        if isinstance(self.subtitles, Unset):
            subtitles = UNSET
        elif isinstance(self.subtitles, _Model):
            subtitles = self.subtitles.to_dict()
        else:
            subtitles = self.subtitles

        callback_id: None | str | Unset = self.callback_id

        callback_url: None | str | Unset = self.callback_url

        folder_id: None | str | Unset = self.folder_id

        brand_voice_id: None | str | Unset = self.brand_voice_id

        brand_glossary_id: None | str | Unset = self.brand_glossary_id

        dimension: dict[str, Any] | None | Unset
        if isinstance(self.dimension, Unset):
            dimension = UNSET
        elif isinstance(self.dimension, _Model):
            dimension = self.dimension.to_dict()
        else:
            dimension = self.dimension

        fps = self.fps

        scene_ids: list[str] | None | Unset
        if isinstance(self.scene_ids, Unset):
            scene_ids = UNSET
        elif isinstance(self.scene_ids, list):
            scene_ids = self.scene_ids

        else:
            scene_ids = self.scene_ids

        reorder_music = self.reorder_music

        keep_text_vertically_centered = self.keep_text_vertically_centered

        include_gif = self.include_gif

        enable_sharing = self.enable_sharing

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["variables"] = variables
        if title is not UNSET:
            field_dict["title"] = title
        if caption is not UNSET:
            field_dict["caption"] = caption
        if subtitles is not UNSET:
            field_dict["subtitles"] = subtitles
        if callback_id is not UNSET:
            field_dict["callback_id"] = callback_id
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if folder_id is not UNSET:
            field_dict["folder_id"] = folder_id
        if brand_voice_id is not UNSET:
            field_dict["brand_voice_id"] = brand_voice_id
        if brand_glossary_id is not UNSET:
            field_dict["brand_glossary_id"] = brand_glossary_id
        if dimension is not UNSET:
            field_dict["dimension"] = dimension
        if fps is not UNSET:
            field_dict["fps"] = fps
        if scene_ids is not UNSET:
            field_dict["scene_ids"] = scene_ids
        if reorder_music is not UNSET:
            field_dict["reorder_music"] = reorder_music
        if keep_text_vertically_centered is not UNSET:
            field_dict["keep_text_vertically_centered"] = keep_text_vertically_centered
        if include_gif is not UNSET:
            field_dict["include_gif"] = include_gif
        if enable_sharing is not UNSET:
            field_dict["enable_sharing"] = enable_sharing
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> GenerateFromTemplateV3Request:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.generate_from_template_v3_request_variables import (
            GenerateFromTemplateV3RequestVariables,
        )
        from ..models.template_subtitle_settings import TemplateSubtitleSettings
        from ..models.template_video_dimension import TemplateVideoDimension

        _fields_ = read_object(src_dict)
        variables = GenerateFromTemplateV3RequestVariables.from_dict(_fields_.pop("variables"))

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        caption = _fields_.pop("caption", UNSET)

        def _parse_subtitles(data: object) -> None | TemplateSubtitleSettings | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return TemplateSubtitleSettings.from_dict(data)
            raise UnexpectedShape("None | TemplateSubtitleSettings", data)

        subtitles = _parse_subtitles(_fields_.pop("subtitles", UNSET))

        callback_id = cast("None | str | Unset", _fields_.pop("callback_id", UNSET))

        callback_url = cast("None | str | Unset", _fields_.pop("callback_url", UNSET))

        folder_id = cast("None | str | Unset", _fields_.pop("folder_id", UNSET))

        brand_voice_id = cast("None | str | Unset", _fields_.pop("brand_voice_id", UNSET))

        brand_glossary_id = cast("None | str | Unset", _fields_.pop("brand_glossary_id", UNSET))

        def _parse_dimension(data: object) -> None | TemplateVideoDimension | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return TemplateVideoDimension.from_dict(data)
            raise UnexpectedShape("None | TemplateVideoDimension", data)

        dimension = _parse_dimension(_fields_.pop("dimension", UNSET))

        fps = _fields_.pop("fps", UNSET)

        def _parse_scene_ids(data: object) -> list[str] | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, list):
                scene_ids_type_0: list[str] = read_as(list, data)

                return scene_ids_type_0
            raise UnexpectedShape("list[str] | None", data)

        scene_ids = _parse_scene_ids(_fields_.pop("scene_ids", UNSET))

        reorder_music = _fields_.pop("reorder_music", UNSET)

        keep_text_vertically_centered = _fields_.pop("keep_text_vertically_centered", UNSET)

        include_gif = _fields_.pop("include_gif", UNSET)

        enable_sharing = _fields_.pop("enable_sharing", UNSET)

        self = cls(
            variables=variables,
            title=title,
            caption=caption,
            subtitles=subtitles,
            callback_id=callback_id,
            callback_url=callback_url,
            folder_id=folder_id,
            brand_voice_id=brand_voice_id,
            brand_glossary_id=brand_glossary_id,
            dimension=dimension,
            fps=fps,
            scene_ids=scene_ids,
            reorder_music=reorder_music,
            keep_text_vertically_centered=keep_text_vertically_centered,
            include_gif=include_gif,
            enable_sharing=enable_sharing,
        )
        self.additional_properties = _fields_
        return self
