from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

AvatarLookType = Literal["digital_twin", "photo_avatar", "studio_avatar"]


def check_avatar_look_type(value: object) -> AvatarLookType:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(AvatarLookType, read_as(str, value))
