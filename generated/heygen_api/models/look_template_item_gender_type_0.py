from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

LookTemplateItemGenderType0 = Literal["female", "male"]


def check_look_template_item_gender_type_0(value: object) -> LookTemplateItemGenderType0:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(LookTemplateItemGenderType0, read_as(str, value))
