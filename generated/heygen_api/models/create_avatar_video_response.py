from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _attrs_define, field as _attrs_field

from ..models.video_output_format import VideoOutputFormat, check_video_output_format
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class CreateAvatarVideoResponse(_OpenModel):
    """What `createVideo` returns. Start rendering a video of an avatar, or of any supplied image,
    speaking.

    Attributes:
        video_id: Id of the video.
        status: Open string, initially a value such as waiting.
        output_format: File format of a video.
    """

    video_id: str
    status: str
    output_format: VideoOutputFormat | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        video_id = self.video_id

        status = self.status

        output_format: str | Unset = UNSET
        if not isinstance(self.output_format, Unset):
            output_format = self.output_format

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["video_id"] = video_id
        field_dict["status"] = status
        if output_format is not UNSET:
            field_dict["output_format"] = output_format
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateAvatarVideoResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        video_id = _fields_.pop("video_id")

        status = _fields_.pop("status")

        _output_format = _fields_.pop("output_format", UNSET)
        output_format: VideoOutputFormat | Unset
        if _output_format is None or isinstance(_output_format, Unset):
            output_format = UNSET
        else:
            output_format = check_video_output_format(_output_format)

        self = cls(video_id=video_id, status=status, output_format=output_format)
        self.additional_properties = _fields_
        return self
