from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

AvatarEngineTier = Literal["avatar_iii", "avatar_iv", "avatar_v"]


def check_avatar_engine_tier(value: object) -> AvatarEngineTier:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(AvatarEngineTier, read_as(str, value))
