from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

AvatarEngineTier = Literal["avatar_iii", "avatar_iv", "avatar_v"]


def check_avatar_engine_tier(value: object) -> AvatarEngineTier:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(AvatarEngineTier, read_as(str, value))
