from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateVideoAgentResponseStatus = Literal["completed", "failed", "generating", "thinking"]


def check_create_video_agent_response_status(value: object) -> CreateVideoAgentResponseStatus:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(CreateVideoAgentResponseStatus, read_as(str, value))
