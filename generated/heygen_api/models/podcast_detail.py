from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.podcast_detail_status import PodcastDetailStatus, check_podcast_detail_status
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class PodcastDetail(_OpenModel):
    """A podcast and how far it has come.

    Attributes:
        podcast_id: Id of the podcast.
        status: How far it has come.
        title: Generated together with the script.
        video_url: Address of the video. Only when completed.
        thumbnail_url: Address of a small picture of it. Only when completed.
        duration: How long it is. Seconds; only when completed.
        failure_message: Only in status failed.
        created_at: When it was made, in Unix time (seconds).
    """

    podcast_id: str
    status: PodcastDetailStatus
    title: None | str | Unset = UNSET
    video_url: None | str | Unset = UNSET
    thumbnail_url: None | str | Unset = UNSET
    duration: float | None | Unset = UNSET
    failure_message: None | str | Unset = UNSET
    created_at: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        podcast_id = self.podcast_id

        status: str = self.status

        title: None | str | Unset = self.title

        video_url: None | str | Unset = self.video_url

        thumbnail_url: None | str | Unset = self.thumbnail_url

        duration: float | None | Unset = self.duration

        failure_message: None | str | Unset = self.failure_message

        created_at: int | None | Unset = self.created_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["podcast_id"] = podcast_id
        field_dict["status"] = status
        if title is not UNSET:
            field_dict["title"] = title
        if video_url is not UNSET:
            field_dict["video_url"] = video_url
        if thumbnail_url is not UNSET:
            field_dict["thumbnail_url"] = thumbnail_url
        if duration is not UNSET:
            field_dict["duration"] = duration
        if failure_message is not UNSET:
            field_dict["failure_message"] = failure_message
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> PodcastDetail:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        podcast_id = _fields_.pop("podcast_id")

        status = check_podcast_detail_status(_fields_.pop("status"))

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        video_url = cast("None | str | Unset", _fields_.pop("video_url", UNSET))

        thumbnail_url = cast("None | str | Unset", _fields_.pop("thumbnail_url", UNSET))

        duration = cast("float | None | Unset", _fields_.pop("duration", UNSET))

        failure_message = cast("None | str | Unset", _fields_.pop("failure_message", UNSET))

        created_at = cast("int | None | Unset", _fields_.pop("created_at", UNSET))

        self = cls(
            podcast_id=podcast_id,
            status=status,
            title=title,
            video_url=video_url,
            thumbnail_url=thumbnail_url,
            duration=duration,
            failure_message=failure_message,
            created_at=created_at,
        )
        self.additional_properties = _fields_
        return self
