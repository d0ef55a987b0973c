from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ClipStatus = Literal["completed", "failed", "pending"]


def check_clip_status(value: object) -> ClipStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ClipStatus, read_as(str, value))
