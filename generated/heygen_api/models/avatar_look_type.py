from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

AvatarLookType = Literal["digital_twin", "photo_avatar", "studio_avatar"]


def check_avatar_look_type(value: object) -> AvatarLookType:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(AvatarLookType, read_as(str, value))
