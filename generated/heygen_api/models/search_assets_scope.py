from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

SearchAssetsScope = Literal["personal", "public"]


def check_search_assets_scope(value: object) -> SearchAssetsScope:
    """Take a value as it came: one that is not listed (yet) survives, one that is no str raises."""
    return cast(SearchAssetsScope, read_as(str, value))
