from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.hyperframes_aspect_ratio import HyperframesAspectRatio, check_hyperframes_aspect_ratio
from ..models.hyperframes_render_detail_format import (
    HyperframesRenderDetailFormat,
    check_hyperframes_render_detail_format,
)
from ..models.hyperframes_render_detail_quality_type_0 import (
    HyperframesRenderDetailQualityType0,
    check_hyperframes_render_detail_quality_type_0,
)
from ..models.hyperframes_render_status import (
    HyperframesRenderStatus,
    check_hyperframes_render_status,
)
from ..models.hyperframes_resolution import HyperframesResolution, check_hyperframes_resolution
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class HyperframesRenderDetail(_OpenModel):
    """A render and how far it has come.

    Attributes:
        render_id: Id of the render.
        status: How far a render has come.
        format_: File format.
        title: Title, for people.
        callback_id: Id of your choice, repeated in the webhook so that you can match it.
        video_url: Signed download link, filled only in status completed.
        thumbnail_url: Address of a small picture of it. Signed download link.
        duration: Seconds; stays null before completion.
        fps: Pictures per second.
        quality: How good, and how costly, the result is.
        resolution: Null when none was chosen.
        aspect_ratio: Null when none was chosen.
        composition: Path of the entry HTML file.
        created_at: When it was made, in Unix time.
        completed_at: Unix time of the end of the render; null before completed or failed.
        failure_message: Filled only in status failed.
    """

    render_id: str
    status: HyperframesRenderStatus
    format_: HyperframesRenderDetailFormat
    title: None | str | Unset = UNSET
    callback_id: None | str | Unset = UNSET
    video_url: None | str | Unset = UNSET
    thumbnail_url: None | str | Unset = UNSET
    duration: float | None | Unset = UNSET
    fps: int | None | Unset = UNSET
    quality: HyperframesRenderDetailQualityType0 | None | Unset = UNSET
    resolution: HyperframesResolution | None | Unset = UNSET
    aspect_ratio: HyperframesAspectRatio | None | Unset = UNSET
    composition: None | str | Unset = UNSET
    created_at: int | None | Unset = UNSET
    completed_at: int | None | Unset = UNSET
    failure_message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        render_id = self.render_id

        status: str = self.status

        format_: str = self.format_

        title: None | str | Unset = self.title

        callback_id: None | str | Unset = self.callback_id

        video_url: None | str | Unset = self.video_url

        thumbnail_url: None | str | Unset = self.thumbnail_url

        duration: float | None | Unset = self.duration

        fps: int | None | Unset = self.fps

        quality: None | str | Unset = self.quality

        resolution: None | str | Unset = self.resolution

        aspect_ratio: None | str | Unset = self.aspect_ratio

        composition: None | str | Unset = self.composition

        created_at: int | None | Unset = self.created_at

        completed_at: int | None | Unset = self.completed_at

        failure_message: None | str | Unset = self.failure_message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["render_id"] = render_id
        field_dict["status"] = status
        field_dict["format"] = format_
        if title is not UNSET:
            field_dict["title"] = title
        if callback_id is not UNSET:
            field_dict["callback_id"] = callback_id
        if video_url is not UNSET:
            field_dict["video_url"] = video_url
        if thumbnail_url is not UNSET:
            field_dict["thumbnail_url"] = thumbnail_url
        if duration is not UNSET:
            field_dict["duration"] = duration
        if fps is not UNSET:
            field_dict["fps"] = fps
        if quality is not UNSET:
            field_dict["quality"] = quality
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if composition is not UNSET:
            field_dict["composition"] = composition
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if completed_at is not UNSET:
            field_dict["completed_at"] = completed_at
        if failure_message is not UNSET:
            field_dict["failure_message"] = failure_message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> HyperframesRenderDetail:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        render_id = _fields_.pop("render_id")

        status = check_hyperframes_render_status(_fields_.pop("status"))

        format_ = check_hyperframes_render_detail_format(_fields_.pop("format"))

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        callback_id = cast("None | str | Unset", _fields_.pop("callback_id", UNSET))

        video_url = cast("None | str | Unset", _fields_.pop("video_url", UNSET))

        thumbnail_url = cast("None | str | Unset", _fields_.pop("thumbnail_url", UNSET))

        duration = cast("float | None | Unset", _fields_.pop("duration", UNSET))

        fps = cast("int | None | Unset", _fields_.pop("fps", UNSET))

        def _parse_quality(data: object) -> HyperframesRenderDetailQualityType0 | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                quality_type_0 = check_hyperframes_render_detail_quality_type_0(data)

                return quality_type_0
            raise UnexpectedShape("HyperframesRenderDetailQualityType0 | None", data)

        quality = _parse_quality(_fields_.pop("quality", UNSET))

        def _parse_resolution(data: object) -> HyperframesResolution | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                resolution_type_0 = check_hyperframes_resolution(data)

                return resolution_type_0
            raise UnexpectedShape("HyperframesResolution | None", data)

        resolution = _parse_resolution(_fields_.pop("resolution", UNSET))

        def _parse_aspect_ratio(data: object) -> HyperframesAspectRatio | None | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                aspect_ratio_type_0 = check_hyperframes_aspect_ratio(data)

                return aspect_ratio_type_0
            raise UnexpectedShape("HyperframesAspectRatio | None", data)

        aspect_ratio = _parse_aspect_ratio(_fields_.pop("aspect_ratio", UNSET))

        composition = cast("None | str | Unset", _fields_.pop("composition", UNSET))

        created_at = cast("int | None | Unset", _fields_.pop("created_at", UNSET))

        completed_at = cast("int | None | Unset", _fields_.pop("completed_at", UNSET))

        failure_message = cast("None | str | Unset", _fields_.pop("failure_message", UNSET))

        self = cls(
            render_id=render_id,
            status=status,
            format_=format_,
            title=title,
            callback_id=callback_id,
            video_url=video_url,
            thumbnail_url=thumbnail_url,
            duration=duration,
            fps=fps,
            quality=quality,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            composition=composition,
            created_at=created_at,
            completed_at=completed_at,
            failure_message=failure_message,
        )
        self.additional_properties = _fields_
        return self
