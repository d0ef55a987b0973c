from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CaptionStyle = Literal["default",]


def check_caption_style(value: object) -> CaptionStyle:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(CaptionStyle, read_as(str, value))
