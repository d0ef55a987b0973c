from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

SessionMode = Literal["chat", "generate"]


def check_session_mode(value: object) -> SessionMode:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(SessionMode, read_as(str, value))
