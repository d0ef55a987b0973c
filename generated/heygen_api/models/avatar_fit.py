from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

AvatarFit = Literal["contain", "cover"]


def check_avatar_fit(value: object) -> AvatarFit:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(AvatarFit, read_as(str, value))
