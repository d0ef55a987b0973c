from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ListAvatarLookTemplatesGender = Literal["female", "male"]


def check_list_avatar_look_templates_gender(value: object) -> ListAvatarLookTemplatesGender:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ListAvatarLookTemplatesGender, read_as(str, value))
