from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ListAvatarLooksOwnership = Literal["private", "public"]


def check_list_avatar_looks_ownership(value: object) -> ListAvatarLooksOwnership:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ListAvatarLooksOwnership, read_as(str, value))
