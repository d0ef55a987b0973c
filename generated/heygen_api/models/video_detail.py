from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.video_status import VideoStatus, check_video_status
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class VideoDetail(_OpenModel):
    """A translated video if output_language is present, else a generated one.

    Attributes:
        id: Its id.
        status: How far a video has come.
        title: Title, for people.
        created_at: When it was made, in Unix time.
        completed_at: Unix time at which generation ended.
        video_url: Address of the video. Presigned download link.
        thumbnail_url: Address of a small picture of it.
        gif_url: Address of a short moving picture of it.
        captioned_video_url: Presigned link; captions burned in.
        subtitle_url: Address of the subtitles. Presigned SRT link.
        duration: How long it is, in seconds.
        folder_id: Id of the folder.
        output_language: BCP-47; only on translated videos.
        failure_code: Code such as rendering_failed; filled only on failure.
        failure_message: Filled only on failure.
        video_page_url: Opens in the HeyGen app.
    """

    id: str
    status: VideoStatus
    title: None | str | Unset = UNSET
    created_at: int | None | Unset = UNSET
    completed_at: int | None | Unset = UNSET
    video_url: None | str | Unset = UNSET
    thumbnail_url: None | str | Unset = UNSET
    gif_url: None | str | Unset = UNSET
    captioned_video_url: None | str | Unset = UNSET
    subtitle_url: None | str | Unset = UNSET
    duration: float | None | Unset = UNSET
    folder_id: None | str | Unset = UNSET
    output_language: None | str | Unset = UNSET
    failure_code: None | str | Unset = UNSET
    failure_message: None | str | Unset = UNSET
    video_page_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        status: str = self.status

        title: None | str | Unset = self.title

        created_at: int | None | Unset = self.created_at

        completed_at: int | None | Unset = self.completed_at

        video_url: None | str | Unset = self.video_url

        thumbnail_url: None | str | Unset = self.thumbnail_url

        gif_url: None | str | Unset = self.gif_url

        captioned_video_url: None | str | Unset = self.captioned_video_url

        subtitle_url: None | str | Unset = self.subtitle_url

        duration: float | None | Unset = self.duration

        folder_id: None | str | Unset = self.folder_id

        output_language: None | str | Unset = self.output_language

        failure_code: None | str | Unset = self.failure_code

        failure_message: None | str | Unset = self.failure_message

        video_page_url: None | str | Unset = self.video_page_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["status"] = status
        if title is not UNSET:
            field_dict["title"] = title
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if completed_at is not UNSET:
            field_dict["completed_at"] = completed_at
        if video_url is not UNSET:
            field_dict["video_url"] = video_url
        if thumbnail_url is not UNSET:
            field_dict["thumbnail_url"] = thumbnail_url
        if gif_url is not UNSET:
            field_dict["gif_url"] = gif_url
        if captioned_video_url is not UNSET:
            field_dict["captioned_video_url"] = captioned_video_url
        if subtitle_url is not UNSET:
            field_dict["subtitle_url"] = subtitle_url
        if duration is not UNSET:
            field_dict["duration"] = duration
        if folder_id is not UNSET:
            field_dict["folder_id"] = folder_id
        if output_language is not UNSET:
            field_dict["output_language"] = output_language
        if failure_code is not UNSET:
            field_dict["failure_code"] = failure_code
        if failure_message is not UNSET:
            field_dict["failure_message"] = failure_message
        if video_page_url is not UNSET:
            field_dict["video_page_url"] = video_page_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> VideoDetail:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        status = check_video_status(_fields_.pop("status"))

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        created_at = cast("int | None | Unset", _fields_.pop("created_at", UNSET))

        completed_at = cast("int | None | Unset", _fields_.pop("completed_at", UNSET))

        video_url = cast("None | str | Unset", _fields_.pop("video_url", UNSET))

        thumbnail_url = cast("None | str | Unset", _fields_.pop("thumbnail_url", UNSET))

        gif_url = cast("None | str | Unset", _fields_.pop("gif_url", UNSET))

        captioned_video_url = cast("None | str | Unset", _fields_.pop("captioned_video_url", UNSET))

        subtitle_url = cast("None | str | Unset", _fields_.pop("subtitle_url", UNSET))

        duration = cast("float | None | Unset", _fields_.pop("duration", UNSET))

        folder_id = cast("None | str | Unset", _fields_.pop("folder_id", UNSET))

        output_language = cast("None | str | Unset", _fields_.pop("output_language", UNSET))

        failure_code = cast("None | str | Unset", _fields_.pop("failure_code", UNSET))

        failure_message = cast("None | str | Unset", _fields_.pop("failure_message", UNSET))

        video_page_url = cast("None | str | Unset", _fields_.pop("video_page_url", UNSET))

        self = cls(
            id=id,
            status=status,
            title=title,
            created_at=created_at,
            completed_at=completed_at,
            video_url=video_url,
            thumbnail_url=thumbnail_url,
            gif_url=gif_url,
            captioned_video_url=captioned_video_url,
            subtitle_url=subtitle_url,
            duration=duration,
            folder_id=folder_id,
            output_language=output_language,
            failure_code=failure_code,
            failure_message=failure_message,
            video_page_url=video_page_url,
        )
        self.additional_properties = _fields_
        return self
