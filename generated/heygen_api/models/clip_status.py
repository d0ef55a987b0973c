from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ClipStatus = Literal["completed", "failed", "pending"]


def check_clip_status(value: object) -> ClipStatus:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(ClipStatus, read_as(str, value))
