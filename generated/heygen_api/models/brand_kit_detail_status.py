from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

BrandKitDetailStatus = Literal["completed", "error", "loading"]


def check_brand_kit_detail_status(value: object) -> BrandKitDetailStatus:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(BrandKitDetailStatus, read_as(str, value))
