from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

AvatarRealtimeStatusResponseStatus = Literal["completed", "error", "pending", "streaming"]


def check_avatar_realtime_status_response_status(
    value: object,
) -> AvatarRealtimeStatusResponseStatus:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(AvatarRealtimeStatusResponseStatus, read_as(str, value))
