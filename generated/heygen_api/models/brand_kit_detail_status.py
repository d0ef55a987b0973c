from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

BrandKitDetailStatus = Literal["completed", "error", "loading"]


def check_brand_kit_detail_status(value: object) -> BrandKitDetailStatus:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(BrandKitDetailStatus, read_as(str, value))
