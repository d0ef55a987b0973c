from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateVideoAgentRequestOrientationType0 = Literal["landscape", "portrait"]


def check_create_video_agent_request_orientation_type_0(
    value: object,
) -> CreateVideoAgentRequestOrientationType0:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(CreateVideoAgentRequestOrientationType0, read_as(str, value))
