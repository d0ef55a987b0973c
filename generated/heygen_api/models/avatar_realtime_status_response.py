from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.avatar_realtime_status_response_status import (
    AvatarRealtimeStatusResponseStatus,
    check_avatar_realtime_status_response_status,
)
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class AvatarRealtimeStatusResponse(_OpenModel):
    """The state of a streaming session.

    Attributes:
        stream_id: Identifies the session.
        status: `pending`: still being prepared; `streaming`: `hls_url` can be played;
            `completed`: ended, see `end_reason`; `error`: failed, see `error_message`.
        hls_url: HLS playback address; only while the status is `streaming`.
        error_message: What went wrong; only if the status is `error`.
        end_reason: How a `text_stream` session that is `completed` came to its end:
            `final_marker` (the sender sent `final: true`) or `idle_timeout` (the sender went
            quiet).
    """

    stream_id: str
    status: AvatarRealtimeStatusResponseStatus
    hls_url: None | str | Unset = UNSET
    error_message: None | str | Unset = UNSET
    end_reason: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        stream_id = self.stream_id

        status: str = self.status

        hls_url: None | str | Unset = self.hls_url

        error_message: None | str | Unset = self.error_message

        end_reason: None | str | Unset = self.end_reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["stream_id"] = stream_id
        field_dict["status"] = status
        if hls_url is not UNSET:
            field_dict["hls_url"] = hls_url
        if error_message is not UNSET:
            field_dict["error_message"] = error_message
        if end_reason is not UNSET:
            field_dict["end_reason"] = end_reason
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> AvatarRealtimeStatusResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        stream_id = _fields_.pop("stream_id")

        status = check_avatar_realtime_status_response_status(_fields_.pop("status"))

        hls_url = cast("None | str | Unset", _fields_.pop("hls_url", UNSET))

        error_message = cast("None | str | Unset", _fields_.pop("error_message", UNSET))

        end_reason = cast("None | str | Unset", _fields_.pop("end_reason", UNSET))

        self = cls(
            stream_id=stream_id,
            status=status,
            hls_url=hls_url,
            error_message=error_message,
            end_reason=end_reason,
        )
        self.additional_properties = _fields_
        return self
