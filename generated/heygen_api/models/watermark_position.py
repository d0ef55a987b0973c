from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

WatermarkPosition = Literal["bottom_left", "bottom_right", "top_left", "top_right"]


def check_watermark_position(value: object) -> WatermarkPosition:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(WatermarkPosition, read_as(str, value))
