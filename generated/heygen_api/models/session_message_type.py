from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

SessionMessageType = Literal["error", "resource", "text"]


def check_session_message_type(value: object) -> SessionMessageType:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(SessionMessageType, read_as(str, value))
