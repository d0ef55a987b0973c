from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.video_aspect_ratio import VideoAspectRatio, check_video_aspect_ratio
from ..models.video_resolution import VideoResolution, check_video_resolution
from ..types import UNSET, Model as _Model, OpenModel as _OpenModel, Unset, read_object

if TYPE_CHECKING:
    from ..models.video_caption import VideoCaption


@_attrs_define(kw_only=True)
class VideoContext(_OpenModel):
    """What a video is about and whom it is for.

    Attributes:
        title: Follows saves in the editor.
        aspect_ratio: Width to height of the picture.
        resolution: Absent when the size matches none of the creatable tiers.
        caption: The captions.
        brand_glossary_id: Id of the brand glossary.
    """

    title: None | str | Unset = UNSET
    aspect_ratio: None | Unset | VideoAspectRatio = UNSET
    resolution: None | Unset | VideoResolution = UNSET
    caption: None | Unset | VideoCaption = UNSET
    brand_glossary_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        title: None | str | Unset = self.title

        aspect_ratio: None | str | Unset = self.aspect_ratio

        resolution: None | str | Unset = self.resolution

        caption: dict[str, Any] | None | Unset
        if isinstance(self.caption, Unset):
            caption = UNSET
        elif isinstance(self.caption, _Model):
            caption = self.caption.to_dict()
        else:
            caption = self.caption

        brand_glossary_id: None | str | Unset = self.brand_glossary_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if title is not UNSET:
            field_dict["title"] = title
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if caption is not UNSET:
            field_dict["caption"] = caption
        if brand_glossary_id is not UNSET:
            field_dict["brand_glossary_id"] = brand_glossary_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> VideoContext:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.video_caption import VideoCaption

        _fields_ = read_object(src_dict)
        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

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

        def _parse_caption(data: object) -> None | Unset | VideoCaption:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, dict):
                return VideoCaption.from_dict(data)
            raise UnexpectedShape("None | VideoCaption", data)

        caption = _parse_caption(_fields_.pop("caption", UNSET))

        brand_glossary_id = cast("None | str | Unset", _fields_.pop("brand_glossary_id", UNSET))

        self = cls(
            title=title,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            caption=caption,
            brand_glossary_id=brand_glossary_id,
        )
        self.additional_properties = _fields_
        return self
