from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

AvatarStatus = Literal["completed", "failed", "pending_consent", "processing"]


def check_avatar_status(value: object) -> AvatarStatus:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(AvatarStatus, read_as(str, value))
