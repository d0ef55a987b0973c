from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ListAvatarLooksOwnership = Literal["private", "public"]


def check_list_avatar_looks_ownership(value: object) -> ListAvatarLooksOwnership:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(ListAvatarLooksOwnership, read_as(str, value))
