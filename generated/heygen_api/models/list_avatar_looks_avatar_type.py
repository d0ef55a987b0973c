from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ListAvatarLooksAvatarType = Literal["digital_twin", "photo_avatar", "studio_avatar"]


def check_list_avatar_looks_avatar_type(value: object) -> ListAvatarLooksAvatarType:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ListAvatarLooksAvatarType, read_as(str, value))
