from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.video_translation_status import VideoTranslationStatus, check_video_translation_status
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class LipsyncDetail(_OpenModel):
    """A lipsync and how far it has come.

    Attributes:
        id: Its id.
        status: How far a translation has come.
        title: Title, for people.
        duration: How long it is, in seconds.
        video_url: Address of the video. Presigned; only when completed.
        caption_url: Presigned SRT; only when completed.
        callback_id: Id of your choice, repeated in the webhook so that you can match it.
        created_at: When it was made, in Unix time.
        failure_message: Filled only on failure.
    """

    id: str
    status: VideoTranslationStatus
    title: None | str | Unset = UNSET
    duration: float | None | Unset = UNSET
    video_url: None | str | Unset = UNSET
    caption_url: None | str | Unset = UNSET
    callback_id: None | str | Unset = UNSET
    created_at: int | None | Unset = UNSET
    failure_message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        status: str = self.status

        title: None | str | Unset = self.title

        duration: float | None | Unset = self.duration

        video_url: None | str | Unset = self.video_url

        caption_url: None | str | Unset = self.caption_url

        callback_id: None | str | Unset = self.callback_id

        created_at: int | None | Unset = self.created_at

        failure_message: None | str | Unset = self.failure_message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["status"] = status
        if title is not UNSET:
            field_dict["title"] = title
        if duration is not UNSET:
            field_dict["duration"] = duration
        if video_url is not UNSET:
            field_dict["video_url"] = video_url
        if caption_url is not UNSET:
            field_dict["caption_url"] = caption_url
        if callback_id is not UNSET:
            field_dict["callback_id"] = callback_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if failure_message is not UNSET:
            field_dict["failure_message"] = failure_message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> LipsyncDetail:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        status = check_video_translation_status(_fields_.pop("status"))

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        duration = cast("float | None | Unset", _fields_.pop("duration", UNSET))

        video_url = cast("None | str | Unset", _fields_.pop("video_url", UNSET))

        caption_url = cast("None | str | Unset", _fields_.pop("caption_url", UNSET))

        callback_id = cast("None | str | Unset", _fields_.pop("callback_id", UNSET))

        created_at = cast("int | None | Unset", _fields_.pop("created_at", UNSET))

        failure_message = cast("None | str | Unset", _fields_.pop("failure_message", UNSET))

        self = cls(
            id=id,
            status=status,
            title=title,
            duration=duration,
            video_url=video_url,
            caption_url=caption_url,
            callback_id=callback_id,
            created_at=created_at,
            failure_message=failure_message,
        )
        self.additional_properties = _fields_
        return self
