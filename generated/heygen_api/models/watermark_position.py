from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

WatermarkPosition = Literal["bottom_left", "bottom_right", "top_left", "top_right"]


def check_watermark_position(value: object) -> WatermarkPosition:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(WatermarkPosition, read_as(str, value))
