from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ListAvatarGroupsOwnership = Literal["private", "public"]


def check_list_avatar_groups_ownership(value: object) -> ListAvatarGroupsOwnership:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ListAvatarGroupsOwnership, read_as(str, value))
