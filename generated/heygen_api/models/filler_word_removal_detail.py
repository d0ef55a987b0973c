from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.filler_word_removal_detail_job_status import (
    FillerWordRemovalDetailJobStatus,
    check_filler_word_removal_detail_job_status,
)
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class FillerWordRemovalDetail(_OpenModel):
    """A filler word removal and how far it has come. Completed always has video_url; a run that
    changed nothing returns a copy of the source and is refunded automatically.

    Attributes:
        id: Its id.
        status: How far a filler word removal has come. Unlike JobStatus it has no cancelled.
        title: Title, for people.
        progress: How much is done. Estimate; 100 on completion. Default: 0.
        video_url: Signed MP4 link in status completed; expires, GET again for a new one.
        thumbnail_url: Signed link; only when completed and a thumbnail exists.
        original_duration: How long it was. Seconds; when completed.
        output_duration: How long it became. Seconds; when completed.
        num_cuts: Removed filler segments; silence trims are not counted, so 0 can still be
            billed; when completed.
        reduction_pct: Percent of the source length removed; when completed.
        callback_id: Id of your choice, repeated in the webhook so that you can match it.
        created_at: When it was made, in Unix time (seconds).
        failure_message: Only in status failed.
    """

    id: str
    status: FillerWordRemovalDetailJobStatus
    title: None | str | Unset = UNSET
    progress: int | Unset = 0
    video_url: None | str | Unset = UNSET
    thumbnail_url: None | str | Unset = UNSET
    original_duration: float | None | Unset = UNSET
    output_duration: float | None | Unset = UNSET
    num_cuts: int | None | Unset = UNSET
    reduction_pct: float | None | Unset = UNSET
    callback_id: None | str | Unset = UNSET
    created_at: int | None | Unset = UNSET
    failure_message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        id = self.id

        status: str = self.status

        title: None | str | Unset = self.title

        progress = self.progress

        video_url: None | str | Unset = self.video_url

        thumbnail_url: None | str | Unset = self.thumbnail_url

        original_duration: float | None | Unset = self.original_duration

        output_duration: float | None | Unset = self.output_duration

        num_cuts: int | None | Unset = self.num_cuts

        reduction_pct: float | None | Unset = self.reduction_pct

        callback_id: None | str | Unset = self.callback_id

        created_at: int | None | Unset = self.created_at

        failure_message: None | str | Unset = self.failure_message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["status"] = status
        if title is not UNSET:
            field_dict["title"] = title
        if progress is not UNSET:
            field_dict["progress"] = progress
        if video_url is not UNSET:
            field_dict["video_url"] = video_url
        if thumbnail_url is not UNSET:
            field_dict["thumbnail_url"] = thumbnail_url
        if original_duration is not UNSET:
            field_dict["original_duration"] = original_duration
        if output_duration is not UNSET:
            field_dict["output_duration"] = output_duration
        if num_cuts is not UNSET:
            field_dict["num_cuts"] = num_cuts
        if reduction_pct is not UNSET:
            field_dict["reduction_pct"] = reduction_pct
        if callback_id is not UNSET:
            field_dict["callback_id"] = callback_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if failure_message is not UNSET:
            field_dict["failure_message"] = failure_message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> FillerWordRemovalDetail:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        id = _fields_.pop("id")

        status = check_filler_word_removal_detail_job_status(_fields_.pop("status"))

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        progress = _fields_.pop("progress", UNSET)

        video_url = cast("None | str | Unset", _fields_.pop("video_url", UNSET))

        thumbnail_url = cast("None | str | Unset", _fields_.pop("thumbnail_url", UNSET))

        original_duration = cast("float | None | Unset", _fields_.pop("original_duration", UNSET))

        output_duration = cast("float | None | Unset", _fields_.pop("output_duration", UNSET))

        num_cuts = cast("int | None | Unset", _fields_.pop("num_cuts", UNSET))

        reduction_pct = cast("float | None | Unset", _fields_.pop("reduction_pct", UNSET))

        callback_id = cast("None | str | Unset", _fields_.pop("callback_id", UNSET))

        created_at = cast("int | None | Unset", _fields_.pop("created_at", UNSET))

        failure_message = cast("None | str | Unset", _fields_.pop("failure_message", UNSET))

        self = cls(
            id=id,
            status=status,
            title=title,
            progress=progress,
            video_url=video_url,
            thumbnail_url=thumbnail_url,
            original_duration=original_duration,
            output_duration=output_duration,
            num_cuts=num_cuts,
            reduction_pct=reduction_pct,
            callback_id=callback_id,
            created_at=created_at,
            failure_message=failure_message,
        )
        self.additional_properties = _fields_
        return self
