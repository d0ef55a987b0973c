from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

AvatarRealtimeStatusResponseStatus = Literal["completed", "error", "pending", "streaming"]


def check_avatar_realtime_status_response_status(
    value: object,
) -> AvatarRealtimeStatusResponseStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(AvatarRealtimeStatusResponseStatus, read_as(str, value))
