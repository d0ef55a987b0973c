from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object


@_attrs_define(kw_only=True)
class StyleItem(_OpenModel):
    """A visual style.

    Attributes:
        style_id: Goes into POST /v3/video-agents as style_id.
        name: Its name, for people.
        thumbnail_url: Address of a small picture of it. Public CDN image.
        preview_video_url: Address of a short video of it. Public CDN mp4.
        tags: Words that it is found by. E.g. cinematic, retro-tech, iconic-artist.
        aspect_ratio: Width to height of the picture. E.g. 16:9, 9:16, 1:1.
    """

    style_id: str
    name: str
    thumbnail_url: None | str | Unset = UNSET
    preview_video_url: None | str | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    aspect_ratio: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        style_id = self.style_id

        name = self.name

        thumbnail_url: None | str | Unset = self.thumbnail_url

        preview_video_url: None | str | Unset = self.preview_video_url

        tags: list[str] | None | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, list):
            tags = self.tags

        else:
            tags = self.tags

        aspect_ratio: None | str | Unset = self.aspect_ratio

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["style_id"] = style_id
        field_dict["name"] = name
        if thumbnail_url is not UNSET:
            field_dict["thumbnail_url"] = thumbnail_url
        if preview_video_url is not UNSET:
            field_dict["preview_video_url"] = preview_video_url
        if tags is not UNSET:
            field_dict["tags"] = tags
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> StyleItem:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        style_id = _fields_.pop("style_id")

        name = _fields_.pop("name")

        thumbnail_url = cast("None | str | Unset", _fields_.pop("thumbnail_url", UNSET))

        preview_video_url = cast("None | str | Unset", _fields_.pop("preview_video_url", UNSET))

        def _parse_tags(data: object) -> list[str] | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, list):
                tags_type_0: list[str] = read_as(list, data)

                return tags_type_0
            raise UnexpectedShape("list[str] | None", data)

        tags = _parse_tags(_fields_.pop("tags", UNSET))

        aspect_ratio = cast("None | str | Unset", _fields_.pop("aspect_ratio", UNSET))

        self = cls(
            style_id=style_id,
            name=name,
            thumbnail_url=thumbnail_url,
            preview_video_url=preview_video_url,
            tags=tags,
            aspect_ratio=aspect_ratio,
        )
        self.additional_properties = _fields_
        return self
