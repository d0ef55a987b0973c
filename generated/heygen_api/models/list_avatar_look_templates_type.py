from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ListAvatarLookTemplatesType = Literal["look_pack", "template"]


def check_list_avatar_look_templates_type(value: object) -> ListAvatarLookTemplatesType:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ListAvatarLookTemplatesType, read_as(str, value))
