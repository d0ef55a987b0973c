from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.create_video_agent_response_status import (
    CreateVideoAgentResponseStatus,
    check_create_video_agent_response_status,
)
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_object


@_attrs_define(kw_only=True)
class CreateVideoAgentResponse(_OpenModel):
    """What `createVideoAgentV3` returns. Start a Video Agent session that turns one prompt into a
    finished video.

    Attributes:
        session_id: Main handle of the session.
        status: How far it has come.
        created_at: When it was made, in Unix time.
        video_id: Null while there is none; poll GET /v3/videos/{video_id}.
    """

    session_id: str
    status: CreateVideoAgentResponseStatus
    created_at: int
    video_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        session_id = self.session_id

        status: str = self.status

        created_at = self.created_at

        video_id: None | str | Unset = self.video_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["session_id"] = session_id
        field_dict["status"] = status
        field_dict["created_at"] = created_at
        if video_id is not UNSET:
            field_dict["video_id"] = video_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> CreateVideoAgentResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""

        _fields_ = read_object(src_dict)
        session_id = _fields_.pop("session_id")

        status = check_create_video_agent_response_status(_fields_.pop("status"))

        created_at = _fields_.pop("created_at")

        video_id = cast("None | str | Unset", _fields_.pop("video_id", UNSET))

        self = cls(session_id=session_id, status=status, created_at=created_at, video_id=video_id)
        self.additional_properties = _fields_
        return self
