from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ListVoicesV3Type = Literal["private", "public"]


def check_list_voices_v3_type(value: object) -> ListVoicesV3Type:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(ListVoicesV3Type, read_as(str, value))
