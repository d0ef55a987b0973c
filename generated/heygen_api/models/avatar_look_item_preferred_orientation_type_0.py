from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

AvatarLookItemPreferredOrientationType0 = Literal["landscape", "portrait", "square"]


def check_avatar_look_item_preferred_orientation_type_0(
    value: object,
) -> AvatarLookItemPreferredOrientationType0:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(AvatarLookItemPreferredOrientationType0, read_as(str, value))
