from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

SessionMode = Literal["chat", "generate"]


def check_session_mode(value: object) -> SessionMode:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(SessionMode, read_as(str, value))
