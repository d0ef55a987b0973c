from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

GetSessionResponseStatus = Literal[
    "completed", "failed", "generating", "reviewing", "thinking", "waiting_for_input"
]


def check_get_session_response_status(value: object) -> GetSessionResponseStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(GetSessionResponseStatus, read_as(str, value))
