from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ListAvatarGroupsOwnership = Literal["private", "public"]


def check_list_avatar_groups_ownership(value: object) -> ListAvatarGroupsOwnership:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(ListAvatarGroupsOwnership, read_as(str, value))
