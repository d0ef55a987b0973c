from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..errors import UnexpectedShape
from ..models.clip_status import ClipStatus, check_clip_status
from ..models.output_aspect_ratio import OutputAspectRatio, check_output_aspect_ratio
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class Clip(_OpenModel):
    """A clip cut from a longer video.

    Attributes:
        id: Its id.
        status: How far a clip has come. Clips of one job finish independently.
        duration_seconds: How long it is, in seconds. Null before completed.
        aspect_ratio: Width to height of the picture. Null before completed.
        title: Title, for people. Written by the model.
        virality_score: A model prediction; null before completed.
        thumbnail_url: Signed link; null before completed.
        video_url: Signed MP4 link; null before completed.
        failure_message: Always null for now.
    """

    id: str
    status: ClipStatus
    duration_seconds: float | None | Unset = UNSET
    aspect_ratio: None | OutputAspectRatio | Unset = UNSET
    title: None | str | Unset = UNSET
    virality_score: int | None | Unset = UNSET
    thumbnail_url: None | str | Unset = UNSET
    video_url: None | str | Unset = UNSET
    failure_message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        status: str = self.status

        duration_seconds: float | None | Unset = self.duration_seconds

        aspect_ratio: None | str | Unset = self.aspect_ratio

        title: None | str | Unset = self.title

        virality_score: int | None | Unset = self.virality_score

        thumbnail_url: None | str | Unset = self.thumbnail_url

        video_url: None | str | Unset = self.video_url

        failure_message: None | str | Unset = self.failure_message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["status"] = status
        if duration_seconds is not UNSET:
            field_dict["duration_seconds"] = duration_seconds
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if title is not UNSET:
            field_dict["title"] = title
        if virality_score is not UNSET:
            field_dict["virality_score"] = virality_score
        if thumbnail_url is not UNSET:
            field_dict["thumbnail_url"] = thumbnail_url
        if video_url is not UNSET:
            field_dict["video_url"] = video_url
        if failure_message is not UNSET:
            field_dict["failure_message"] = failure_message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Clip:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        status = check_clip_status(_fields_.pop("status"))

        duration_seconds = cast("float | None | Unset", _fields_.pop("duration_seconds", UNSET))

        def _parse_aspect_ratio(data: object) -> None | OutputAspectRatio | Unset:
            if data is None:
                return None
            if isinstance(data, Unset):
                return UNSET
            if isinstance(data, str):
                aspect_ratio_type_0 = check_output_aspect_ratio(data)

                return aspect_ratio_type_0
            raise UnexpectedShape("None | OutputAspectRatio", data)

        aspect_ratio = _parse_aspect_ratio(_fields_.pop("aspect_ratio", UNSET))

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        virality_score = cast("int | None | Unset", _fields_.pop("virality_score", UNSET))

        thumbnail_url = cast("None | str | Unset", _fields_.pop("thumbnail_url", UNSET))

        video_url = cast("None | str | Unset", _fields_.pop("video_url", UNSET))

        failure_message = cast("None | str | Unset", _fields_.pop("failure_message", UNSET))

        self = cls(
            id=id,
            status=status,
            duration_seconds=duration_seconds,
            aspect_ratio=aspect_ratio,
            title=title,
            virality_score=virality_score,
            thumbnail_url=thumbnail_url,
            video_url=video_url,
            failure_message=failure_message,
        )
        self.additional_properties = _fields_
        return self
