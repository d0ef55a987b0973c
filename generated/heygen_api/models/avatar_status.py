from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

AvatarStatus = Literal["completed", "failed", "pending_consent", "processing"]


def check_avatar_status(value: object) -> AvatarStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(AvatarStatus, read_as(str, value))
