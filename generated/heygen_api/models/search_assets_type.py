from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

SearchAssetsType = Literal["icon", "image"]


def check_search_assets_type(value: object) -> SearchAssetsType:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(SearchAssetsType, read_as(str, value))
