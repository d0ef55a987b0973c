from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

ListVoicesV3Type = Literal["private", "public"]


def check_list_voices_v3_type(value: object) -> ListVoicesV3Type:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(ListVoicesV3Type, read_as(str, value))
