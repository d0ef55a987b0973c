from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CreateVideoAgentRequestOrientationType0 = Literal["landscape", "portrait"]


def check_create_video_agent_request_orientation_type_0(
    value: object,
) -> CreateVideoAgentRequestOrientationType0:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(CreateVideoAgentRequestOrientationType0, read_as(str, value))
