from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import define as _attrs_define, field as _attrs_field

from ..models.get_session_response_status import (
    GetSessionResponseStatus,
    check_get_session_response_status,
)
from ..types import UNSET, OpenModel as _OpenModel, Unset, read_as, read_object

if TYPE_CHECKING:
    from ..models.session_message import SessionMessage


@_attrs_define(kw_only=True)
class GetSessionResponse(_OpenModel):
    """What `getVideoAgentSession` returns. Shows where a session stands, with its progress,
    video_id and latest chat messages.

    Attributes:
        session_id: Id of the session.
        status: How far it has come.
        created_at: When it was made, in Unix time.
        progress: How much is done. 0 to 100. Default: 0.
        title: Written by a language model.
        video_id: Id of the video. Appears when generation begins.
        messages: Latest visible ones, newest first, 40 at most.
    """

    session_id: str
    status: GetSessionResponseStatus
    created_at: int
    progress: int | Unset = 0
    title: None | str | Unset = UNSET
    video_id: None | str | Unset = UNSET
    messages: list[SessionMessage] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model."""
        session_id = self.session_id

        status: str = self.status

        created_at = self.created_at

        progress = self.progress

        title: None | str | Unset = self.title

        video_id: None | str | Unset = self.video_id

        messages: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.messages, Unset):
            messages = []
            for messages_item_data in self.messages:
                messages_item = messages_item_data.to_dict()
                messages.append(messages_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["session_id"] = session_id
        field_dict["status"] = status
        field_dict["created_at"] = created_at
        if progress is not UNSET:
            field_dict["progress"] = progress
        if title is not UNSET:
            field_dict["title"] = title
        if video_id is not UNSET:
            field_dict["video_id"] = video_id
        if messages is not UNSET:
            field_dict["messages"] = messages
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> GetSessionResponse:
        """Read the model from its JSON object. See `Model.from_dict` for the errors."""
        from ..models.session_message import SessionMessage

        _fields_ = read_object(src_dict)
        session_id = _fields_.pop("session_id")

        status = check_get_session_response_status(_fields_.pop("status"))

        created_at = _fields_.pop("created_at")

        progress = _fields_.pop("progress", UNSET)

        title = cast("None | str | Unset", _fields_.pop("title", UNSET))

        video_id = cast("None | str | Unset", _fields_.pop("video_id", UNSET))

        _messages = _fields_.pop("messages", UNSET)
        messages: list[SessionMessage] | Unset = UNSET
        if not (_messages is None or isinstance(_messages, Unset)):
            messages = []
            for messages_item_data in read_as(list, _messages):
                messages_item = SessionMessage.from_dict(messages_item_data)

                messages.append(messages_item)

        self = cls(
            session_id=session_id,
            status=status,
            created_at=created_at,
            progress=progress,
            title=title,
            video_id=video_id,
            messages=messages,
        )
        self.additional_properties = _fields_
        return self
