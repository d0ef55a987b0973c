from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

HyperframesAspectRatio = Literal["16:9", "1:1", "9:16"]


def check_hyperframes_aspect_ratio(value: object) -> HyperframesAspectRatio:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(HyperframesAspectRatio, read_as(str, value))
