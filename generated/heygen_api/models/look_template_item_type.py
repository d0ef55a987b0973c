from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

LookTemplateItemType = Literal["look_pack", "template"]


def check_look_template_item_type(value: object) -> LookTemplateItemType:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(LookTemplateItemType, read_as(str, value))
