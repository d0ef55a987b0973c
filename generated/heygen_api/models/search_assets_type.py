from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

SearchAssetsType = Literal["icon", "image"]


def check_search_assets_type(value: object) -> SearchAssetsType:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(SearchAssetsType, read_as(str, value))
