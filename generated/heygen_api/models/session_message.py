from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import (
    OpenAnswerModel as _OpenAnswerModel,
    field as _field,
    integer as _integer,
    items as _items,
    text as _text,
)

if TYPE_CHECKING:
    from ..models.session_message_type import SessionMessageType


class SessionMessage(_OpenAnswerModel):
    """A message of a session.

    Attributes:
        role: Who speaks. User or model.
        content: The content.
        type_: Kind of a message.
        created_at: When it was made, in Unix time.
        resource_ids: Resources the message refers to.
    """

    role: str = _field("role", _text)
    content: str = _field("content", _text)
    type_: SessionMessageType = _field("type", _text)
    created_at: int | None = _field("created_at", _integer, default=None)
    resource_ids: list[str] | None = _field("resource_ids", _items(_text), default=None)
