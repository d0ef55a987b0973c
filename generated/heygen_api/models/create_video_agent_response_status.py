from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateVideoAgentResponseStatus = Literal["completed", "failed", "generating", "thinking"]


def check_create_video_agent_response_status(value: object) -> CreateVideoAgentResponseStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(CreateVideoAgentResponseStatus, read_as(str, value))
