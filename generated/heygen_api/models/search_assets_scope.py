from __future__ import annotations

from typing import Literal, cast

from ..types import read_as

SearchAssetsScope = Literal["personal", "public"]


def check_search_assets_scope(value: object) -> SearchAssetsScope:
    """Return the value, also one that is not listed. Raise UnexpectedShape if it is no str."""
    return cast(SearchAssetsScope, read_as(str, value))
