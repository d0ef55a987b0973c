from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

SessionMessageType = Literal["error", "resource", "text"]


def check_session_message_type(value: object) -> SessionMessageType:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(SessionMessageType, read_as(str, value))
