from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

CaptionStyle = Literal["default",]


def check_caption_style(value: object) -> CaptionStyle:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(CaptionStyle, read_as(str, value))
