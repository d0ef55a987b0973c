from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

AvatarFit = Literal["contain", "cover"]


def check_avatar_fit(value: object) -> AvatarFit:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(AvatarFit, read_as(str, value))
